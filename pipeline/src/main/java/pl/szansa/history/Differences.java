package pl.szansa.history;

import java.io.IOException;
import java.util.function.Consumer;

/** Everything that two kept results do not have alike. */
public final class Differences {

  private final History history;
  private final Result before;
  private final Result after;

  public Differences(History history, Result before, Result after) {
    this.history = history;
    this.before = before;
    this.after = after;
  }

  /**
   * Goes through both results once, by indicator id.
   *
   * @return how many values either has
   */
  public long forEach(Consumer<Differing> differing) throws IOException {
    try (ValueBlocks earlier = history.blocks(before.fingerprint());
        ValueBlocks later = history.blocks(after.fingerprint())) {
      return Comparing.compare(earlier, later, value -> true, differing).compared();
    }
  }
}
