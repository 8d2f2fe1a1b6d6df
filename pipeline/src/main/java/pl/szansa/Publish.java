package pl.szansa;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import pl.szansa.charts.ChartBook;
import pl.szansa.dashboard.Dashboard;
import pl.szansa.model.Chart;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Language;
import pl.szansa.model.Output;
import pl.szansa.notebooks.NotebookExport;
import pl.szansa.reports.EvaluationReports;
import pl.szansa.reports.ReportChoice;
import pl.szansa.tables.PublishedTables;
import pl.szansa.tables.packages.MeasuredOutput;
import pl.szansa.tables.workbook.IndicatorWorkbook;

/** Writes everything that people and tools read, from the same publishable values. */
final class Publish {

  @FunctionalInterface
  private interface Step {
    void write() throws IOException;
  }

  private final Stages stages;
  private final Function<String, Language> languages;
  private final ReportChoice reports;

  /**
   * @param languages which language an office reads
   * @param reports which reports are wanted
   */
  Publish(Stages stages, Function<String, Language> languages, ReportChoice reports) {
    this.stages = stages;
    this.languages = languages;
    this.reports = reports;
  }

  void write(Evaluation evaluation, Output out) throws Exception {
    MeasuredOutput files = new MeasuredOutput(out);
    step("tables", () -> PublishedTables.write(evaluation, files));
    step("workbook", () -> IndicatorWorkbook.write(evaluation, files));
    step("description", () -> PublishedTables.describe(evaluation, files.written(), out));
    List<Chart> charts =
        stages.run(
            "charts",
            () -> new ChartBook().draw(evaluation, out),
            (c, took) -> c.size() + " charts");
    step("dashboard", () -> new Dashboard().write(evaluation, charts, out));
    stages.run(
        "reports",
        () -> new EvaluationReports(languages, reports).write(evaluation, charts, out),
        Details::ofReports);
    step("notebook", () -> new NotebookExport().write(evaluation, out));
  }

  private void step(String name, Step step) throws Exception {
    stages.run(
        name,
        () -> {
          step.write();
          return name;
        },
        (done, took) -> "");
  }
}
