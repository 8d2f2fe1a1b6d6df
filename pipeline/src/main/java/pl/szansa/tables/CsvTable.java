package pl.szansa.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import pl.szansa.model.Output;

/**
 * The columns of a CSV file: a dot, no grouping, empty for no value, and no text that a spreadsheet
 * would take for a formula.
 *
 * @param <T> what a row is about
 */
final class CsvTable<T> {

  private final List<String> headers = new ArrayList<>();
  private final List<Function<T, ?>> contents = new ArrayList<>();

  /**
   * @param content a BigDecimal, a number, a text, or null for an empty cell
   */
  CsvTable<T> column(String header, Function<T, ?> content) {
    headers.add(header);
    contents.add(content);
    return this;
  }

  void write(String path, Iterable<T> rows, Output out) throws IOException {
    try (OutputStream file = out.create(path);
        Writer text = new OutputStreamWriter(file, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(headers);
      String[] cells = new String[headers.size()];
      for (T row : rows) {
        for (int i = 0; i < cells.length; i++) {
          cells[i] = cell(contents.get(i).apply(row));
        }
        csv.writeRecord(cells);
      }
    }
  }

  private static String cell(Object content) {
    if (content == null) {
      return "";
    }
    return content instanceof BigDecimal number
        ? number.toPlainString()
        : SafeText.csv(content.toString());
  }
}
