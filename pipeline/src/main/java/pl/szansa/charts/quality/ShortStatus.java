package pl.szansa.charts.quality;

import java.util.List;
import java.util.stream.Collectors;
import pl.szansa.charts.drawing.Captions;
import pl.szansa.model.Text;
import pl.szansa.model.ValueStatus;

/** Reasons why there is no value, short enough for a cell. */
final class ShortStatus {

  private static final Text KEY = new Text("Skróty: %1$s.", "Short for: %1$s.");
  private static final Text ENTRY = new Text("%1$s\u00a0–\u00a0%2$s", "%1$s\u00a0–\u00a0%2$s");

  private ShortStatus() {}

  static Text of(ValueStatus status) {
    return switch (status) {
      case VALUE -> status.label();
      case SUPPRESSED -> new Text("utajn.", "suppr.");
      case TOO_FEW -> new Text("za mało", "too few");
      case NOT_APPLICABLE -> new Text("nie dot.", "n/a");
      case NOT_COLLECTED -> new Text("nie zb.", "not coll.");
      case CENSORED -> new Text("otwarte", "open");
    };
  }

  /** What the short words stand for, those that are used; empty if none is. */
  static String key(List<ValueStatus> used, Captions captions) {
    String entries =
        used.stream()
            .filter(s -> s != ValueStatus.VALUE)
            .distinct()
            .sorted()
            .map(s -> captions.say(ENTRY, captions.say(of(s)), captions.say(s.label())))
            .collect(Collectors.joining("; "));
    return entries.isEmpty() ? "" : captions.say(KEY, entries);
  }
}
