package pl.szansa;

import java.io.IOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import pl.szansa.charts.ChartBook;
import pl.szansa.dashboard.Dashboard;
import pl.szansa.model.Chart;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Language;
import pl.szansa.model.Output;
import pl.szansa.model.Submission;
import pl.szansa.notebooks.NotebookExport;
import pl.szansa.reports.EvaluationReports;
import pl.szansa.reports.ReportChoice;
import pl.szansa.tables.PublishedTables;
import pl.szansa.tables.packages.MeasuredOutput;
import pl.szansa.tables.workbook.IndicatorWorkbook;

/** Writes everything that people and tools read, from the same publishable values. */
final class Publish {

  private static final Set<Published> CHARTS_ARE_IN =
      EnumSet.of(Published.CHARTS, Published.DASHBOARD, Published.REPORTS);

  @FunctionalInterface
  private interface Step {
    void write() throws IOException;
  }

  private final List<Submission> files;
  private final Output out;
  private final Function<String, Language> languages;
  private final ReportChoice reports;
  private final Set<Published> outputs;

  /**
   * @param files the delivered files, under names that may be published
   * @param out where to
   * @param languages which language an office reads
   * @param reports which reports are wanted
   * @param outputs what is wanted at all
   */
  Publish(
      List<Submission> files,
      Output out,
      Function<String, Language> languages,
      ReportChoice reports,
      Set<Published> outputs) {
    this.files = files;
    this.out = out;
    this.languages = languages;
    this.reports = reports;
    this.outputs = outputs;
  }

  /** Tables and what goes with them; each is streamed to disk. */
  void tables(Evaluation counted, Stages lane) throws Exception {
    Evaluation evaluation = counted.with(files);
    MeasuredOutput measured = new MeasuredOutput(out);
    step(Published.TABLES, lane, "tables", () -> PublishedTables.write(evaluation, measured));
    step(Published.WORKBOOK, lane, "workbook", () -> IndicatorWorkbook.write(evaluation, measured));
    step(
        Published.TABLES,
        lane,
        "description",
        () -> PublishedTables.describe(evaluation, measured.written(), out));
    step(Published.NOTEBOOKS, lane, "notebooks", () -> new NotebookExport().write(evaluation, out));
  }

  /** What people look at. */
  void pages(Evaluation compared, Stages lane) throws Exception {
    Evaluation evaluation = compared.with(files);
    List<Chart> charts = charts(evaluation, lane);
    step(
        Published.DASHBOARD,
        lane,
        "dashboard",
        () -> new Dashboard().write(evaluation, charts, out));
    if (outputs.contains(Published.REPORTS)) {
      lane.run(
          "reports",
          () -> new EvaluationReports(languages, reports).write(evaluation, charts, out),
          Details::ofReports);
    }
  }

  /** Dashboard and reports show them, whether they are published as files or not. */
  private List<Chart> charts(Evaluation evaluation, Stages lane) throws Exception {
    if (Collections.disjoint(outputs, CHARTS_ARE_IN)) {
      return List.of();
    }
    ChartBook book = new ChartBook();
    boolean asFiles = outputs.contains(Published.CHARTS);
    return lane.run(
        "charts",
        () -> asFiles ? book.draw(evaluation, out) : book.draw(evaluation),
        (c, took) -> c.size() + " charts");
  }

  private void step(Published output, Stages lane, String name, Step step) throws Exception {
    if (outputs.contains(output)) {
      lane.run(
          name,
          () -> {
            step.write();
            return name;
          },
          (done, took) -> "");
    }
  }
}
