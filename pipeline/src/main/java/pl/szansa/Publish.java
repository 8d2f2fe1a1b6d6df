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

  private final Stages stages;
  private final Function<String, Language> languages;
  private final ReportChoice reports;
  private final Set<Published> outputs;

  /**
   * @param languages which language an office reads
   * @param reports which reports are wanted
   * @param outputs what is wanted at all
   */
  Publish(
      Stages stages,
      Function<String, Language> languages,
      ReportChoice reports,
      Set<Published> outputs) {
    this.stages = stages;
    this.languages = languages;
    this.reports = reports;
    this.outputs = outputs;
  }

  /**
   * Tables and charts at once, then the reports, which take all cores; each is streamed to disk.
   */
  void write(Evaluation evaluation, Output out) throws Exception {
    List<Chart> charts =
        stages
            .beside(lane -> tables(evaluation, out, lane), lane -> pages(evaluation, out, lane))
            .second();
    if (outputs.contains(Published.REPORTS)) {
      stages.run(
          "reports",
          () -> new EvaluationReports(languages, reports).write(evaluation, charts, out),
          Details::ofReports);
    }
  }

  private Void tables(Evaluation evaluation, Output out, Stages lane) throws Exception {
    MeasuredOutput files = new MeasuredOutput(out);
    step(Published.TABLES, lane, "tables", () -> PublishedTables.write(evaluation, files));
    step(Published.WORKBOOK, lane, "workbook", () -> IndicatorWorkbook.write(evaluation, files));
    step(
        Published.TABLES,
        lane,
        "description",
        () -> PublishedTables.describe(evaluation, files.written(), out));
    step(Published.NOTEBOOKS, lane, "notebooks", () -> new NotebookExport().write(evaluation, out));
    return null;
  }

  private List<Chart> pages(Evaluation evaluation, Output out, Stages lane) throws Exception {
    List<Chart> charts = charts(evaluation, out, lane);
    step(
        Published.DASHBOARD,
        lane,
        "dashboard",
        () -> new Dashboard().write(evaluation, charts, out));
    return charts;
  }

  /** Dashboard and reports show them, whether they are published as files or not. */
  private List<Chart> charts(Evaluation evaluation, Output out, Stages lane) throws Exception {
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
