package pl.szansa.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import pl.szansa.Progress;

/** A line per stage with its time; on a terminal also a bar while the stage runs. */
final class TerminalProgress implements Progress {

  private static final int BAR = 24;
  private static final String CLEAR_LINE = "\r\u001b[2K";

  private final PrintWriter out;
  private final boolean terminal = System.console() != null;
  private String running;

  TerminalProgress(PrintWriter out) {
    this.out = out;
  }

  @Override
  public synchronized void begin(String stage) {
    running = stage;
    if (terminal) {
      out.printf("  %-11s …", stage);
      out.flush();
    }
  }

  @Override
  public synchronized void advance(int done, int all) {
    if (terminal && running != null) {
      int full = BAR * done / all;
      String bar = "█".repeat(full) + "░".repeat(BAR - full);
      out.printf("%s  %-11s %s %d/%d", CLEAR_LINE, running, bar, done, all);
      out.flush();
    }
  }

  @Override
  public synchronized void end(String stage, Duration took, String detail) {
    running = null;
    String line =
        String.format(Locale.ROOT, "  %-11s %5.1f s  %s", stage, took.toMillis() / 1000.0, detail);
    out.println((terminal ? CLEAR_LINE : "") + line.stripTrailing());
    out.flush();
  }
}
