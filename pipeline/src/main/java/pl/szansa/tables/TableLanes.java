package pl.szansa.tables;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import pl.szansa.model.Output;

/** Writes files side by side, as many as there are cores, and begins them in a fixed order. */
final class TableLanes {

  private final Iterator<Table.Pass> passes;
  private final Output out;
  private Throwable failure;

  TableLanes(List<Table.Pass> passes, Output out) {
    this.passes = passes.iterator();
    this.out = out;
  }

  /**
   * Writes all of them.
   *
   * @throws IOException if one could not be written; those that are being written then come to
   *     their end, so that nothing is written afterwards
   */
  void write() throws IOException {
    IntStream.range(0, Runtime.getRuntime().availableProcessors()).parallel().forEach(i -> lane());
    if (failure instanceof Error e) {
      throw e;
    }
    if (failure instanceof RuntimeException e) {
      throw e;
    }
    if (failure instanceof IOException e) {
      throw e;
    }
  }

  /** A stream that throws does not wait for its other tasks: failures are looked at after. */
  private void lane() {
    try {
      Table.Begun files = next();
      while (files != null) {
        try (Table.Begun open = files) {
          open.write();
        }
        files = next();
      }
    } catch (Throwable e) {
      failed(e);
    }
  }

  private synchronized Table.Begun next() throws IOException {
    return failure == null && passes.hasNext() ? passes.next().begin(out) : null;
  }

  private synchronized void failed(Throwable e) {
    if (failure == null) {
      failure = e;
    } else {
      failure.addSuppressed(e);
    }
  }
}
