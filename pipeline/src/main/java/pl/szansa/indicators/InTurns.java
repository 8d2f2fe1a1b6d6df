package pl.szansa.indicators;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Work of very different size shared among the cores: each takes the next piece when it is done
 * with one, so that with the largest at the front all end at about the same time. A parallel stream
 * gives each core a run of neighbours.
 */
final class InTurns {

  private InTurns() {}

  /**
   * @param work done with every piece, in any order
   */
  static <T> void each(List<T> pieces, Consumer<T> work) {
    AtomicInteger next = new AtomicInteger();
    IntStream.range(0, Runtime.getRuntime().availableProcessors())
        .parallel()
        .forEach(
            core -> {
              for (int i = next.getAndIncrement(); i < pieces.size(); i = next.getAndIncrement()) {
                work.accept(pieces.get(i));
              }
            });
  }
}
