package pl.szansa.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import pl.szansa.model.Evaluation;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Output;

/** Writes {@code indicators.csv} and its Parquet twin. */
public final class IndicatorTables {

  private IndicatorTables() {}

  public static void write(Evaluation evaluation, Output out) throws IOException {
    List<IndicatorValue> values = evaluation.values().all();
    writeCsv(values, out);
    IndicatorParquet.write(values, out);
  }

  private static void writeCsv(List<IndicatorValue> values, Output out) throws IOException {
    try (OutputStream file = out.create("indicators.csv");
        Writer text = new OutputStreamWriter(file, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(IndicatorColumns.ALL.stream().map(IndicatorColumns::header).toList());
      String[] cells = new String[IndicatorColumns.ALL.size()];
      for (IndicatorValue value : values) {
        for (int i = 0; i < cells.length; i++) {
          cells[i] = SafeText.csv(IndicatorColumns.ALL.get(i).text(value));
        }
        csv.writeRecord(cells);
      }
    }
  }
}
