package pl.szansa.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import pl.szansa.Progress;

/** A line per stage: while it runs on a terminal, and with its time when it has ended. */
final class TerminalProgress implements Progress {

  private final PrintWriter out;
  private final boolean terminal = System.console() != null;

  TerminalProgress(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void begin(String stage) {
    if (terminal) {
      out.printf("  %-11s …", stage);
      out.flush();
    }
  }

  @Override
  public void end(String stage, Duration took, String detail) {
    String back = terminal ? "\r" : "";
    out.printf(
        Locale.ROOT, "%s  %-11s %5.1f s  %s%n", back, stage, took.toMillis() / 1000.0, detail);
    out.flush();
  }
}
