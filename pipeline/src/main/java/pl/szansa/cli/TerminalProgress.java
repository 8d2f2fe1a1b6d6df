package pl.szansa.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import pl.szansa.Progress;

/** A line per stage with its time; on a terminal also a bar while the stage runs. */
final class TerminalProgress implements Progress {

  private static final int BAR = 24;
  private static final String CLEAR_LINE = "\r\u001b[2K";

  private final PrintWriter out;
  private final boolean terminal = System.console() != null;
  private final Set<String> running = new LinkedHashSet<>();

  TerminalProgress(PrintWriter out) {
    this.out = out;
  }

  @Override
  public synchronized void begin(String stage) {
    running.add(stage);
    showRunning();
  }

  @Override
  public synchronized void advance(int done, int all) {
    if (terminal && !running.isEmpty()) {
      int full = BAR * done / all;
      String bar = "█".repeat(full) + "░".repeat(BAR - full);
      out.printf("%s  %-11s %s %d/%d", CLEAR_LINE, names(), bar, done, all);
      out.flush();
    }
  }

  @Override
  public synchronized void end(String stage, Duration took, String detail) {
    running.remove(stage);
    String line =
        String.format(Locale.ROOT, "  %-11s %5.1f s  %s", stage, took.toMillis() / 1000.0, detail);
    out.println((terminal ? CLEAR_LINE : "") + line.stripTrailing());
    out.flush();
    showRunning();
  }

  private void showRunning() {
    if (terminal && !running.isEmpty()) {
      out.printf("%s  %-11s …", CLEAR_LINE, names());
      out.flush();
    }
  }

  private String names() {
    return String.join(", ", running);
  }
}
