package pl.szansa.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import pl.szansa.dashboard.Page;
import pl.szansa.model.Chart;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Language;
import pl.szansa.model.Output;
import pl.szansa.reports.ReportChoice.Offices;
import pl.szansa.reports.ReportChoice.Pdf;
import pl.szansa.reports.pdf.TaggedPdf;

/**
 * Writes {@code reports/evaluation.html} and {@code .pdf}, the report on all offices together,
 * {@code reports/offices/<office>.html} and {@code .pdf}, one on each, and {@code
 * reports/index.html}, the list of them. As many at a time as there are cores; each is forgotten
 * once it is written, so that memory does not grow with the number of offices.
 */
public final class EvaluationReports {

  /**
   * How much was written.
   *
   * @param reports subjects that have one
   * @param pdfs those that have it as PDF too
   */
  public record Count(int reports, int pdfs) {
    private static Count of(List<Written> written) {
      return new Count(written.size(), (int) written.stream().filter(w -> w.pdf() > 0).count());
    }
  }

  private final Function<String, Language> languages;
  private final ReportChoice choice;

  /**
   * @param languages which language an office reads
   * @param choice which reports are wanted
   */
  public EvaluationReports(Function<String, Language> languages, ReportChoice choice) {
    this.languages = languages;
    this.choice = choice;
  }

  /** Loads fonts and renderers, which may be done before there is anything to report. */
  public static void warmUp() throws IOException {
    String page = Page.resource("reports/warm-up.html");
    TaggedPdf.write(page, ReportFiles.PAPER, OutputStream.nullOutputStream());
  }

  /**
   * @param charts of all offices together
   * @param output must take files from several threads at once
   * @return how many files were written, the list not counted
   * @throws IOException naming the office whose report could not be written
   */
  public Count write(Evaluation evaluation, List<Chart> charts, Output output) throws IOException {
    List<Subject> subjects = new ArrayList<>();
    subjects.add(Subject.region(evaluation));
    if (choice.offices() == Offices.EACH) {
      subjects.addAll(Subject.offices(evaluation, languages));
    }
    Pdf pdf = choice.pdf(subjects.size() - 1);
    ReportFiles files = new ReportFiles(evaluation, charts, pdf, output);
    List<Written> written = Cores.each(subjects, files::write, Subject::name);
    ReportIndex.write(evaluation, written, output);
    return Count.of(written);
  }
}
