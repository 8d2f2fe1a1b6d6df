package pl.szansa;

import java.io.IOException;
import java.util.List;
import pl.szansa.charts.ChartBook;
import pl.szansa.model.Chart;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Output;
import pl.szansa.tables.IndicatorTables;

/** Writes everything that people and tools read, from the same publishable values. */
final class Publish {

  private Publish() {}

  static void write(Evaluation evaluation, Output out, Stages stages) throws Exception {
    stages.run("tables", () -> tables(evaluation, out), n -> "");
    List<Chart> charts =
        stages.run(
            "charts", () -> new ChartBook().draw(evaluation, out), c -> c.size() + " charts");
  }

  private static int tables(Evaluation evaluation, Output out) throws IOException {
    IndicatorTables.write(evaluation, out);
    return evaluation.values().all().size();
  }
}
