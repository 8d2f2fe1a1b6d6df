package pl.szansa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import pl.szansa.charts.ChartBook;
import pl.szansa.reports.EvaluationReports;
import pl.szansa.reports.ReportChoice;

/**
 * Loads what the last stages need, fonts above all, while the first ones leave a core idle. It
 * changes nothing but the time: what fails here fails again, and is told, where it is needed.
 */
final class WarmUp {

  private WarmUp() {}

  /** Begins, in a thread that does not outlive the job. */
  static void begin(Set<Published> outputs, ReportChoice reports) {
    if (Runtime.getRuntime().availableProcessors() > 1) {
      Thread thread = new Thread(() -> run(outputs, reports), "warm-up");
      thread.setDaemon(true);
      thread.setUncaughtExceptionHandler((where, untold) -> {});
      thread.start();
    }
  }

  private static void run(Set<Published> outputs, ReportChoice reports) {
    try {
      if (outputs.contains(Published.CHARTS)) {
        ChartBook.warmUp();
      }
      if (outputs.contains(Published.REPORTS) && reports.pdf() != ReportChoice.Pdf.NONE) {
        EvaluationReports.warmUp();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
