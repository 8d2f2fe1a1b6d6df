package pl.szansa.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import pl.szansa.dashboard.Page;
import pl.szansa.model.Chart;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Output;
import pl.szansa.reports.ReportChoice.Pdf;
import pl.szansa.reports.pdf.TaggedPdf;

/** Writes one report, as HTML and as PDF. Used by several threads at once. */
final class ReportFiles {

  static final String PAPER = Page.resource("reports/paper.css");

  private final Evaluation evaluation;
  private final List<Chart> charts;
  private final Pdf pdf;
  private final Output output;

  /**
   * @param charts of all offices together
   */
  ReportFiles(Evaluation evaluation, List<Chart> charts, Pdf pdf, Output output) {
    this.evaluation = evaluation;
    this.charts = charts;
    this.pdf = pdf;
    this.output = output;
  }

  Written write(Subject subject) throws IOException {
    String page = ReportPage.of(subject.report(evaluation, charts));
    byte[] html = page.getBytes(StandardCharsets.UTF_8);
    put(subject.path() + ".html", html);
    if (pdf == Pdf.NONE || pdf == Pdf.REGION && !subject.isRegion()) {
      return new Written(subject, html.length, 0);
    }
    ByteArrayOutputStream paper = new ByteArrayOutputStream(1 << 17);
    TaggedPdf.write(page, PAPER, paper);
    put(subject.path() + ".pdf", paper.toByteArray());
    return new Written(subject, html.length, paper.size());
  }

  private void put(String path, byte[] content) throws IOException {
    try (OutputStream file = output.create(path)) {
      file.write(content);
    }
  }
}
