package pl.szansa.tables;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import pl.szansa.tables.schema.ColumnSchema;

/**
 * A CSV file: UTF-8, commas, a dot, no grouping, days like 2012-12-31, lists as JSON, empty for no
 * value, and no text that a spreadsheet would take for a formula.
 */
public final class CsvRows implements RowWriter {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final CsvWriter csv;
  private final String[] texts;

  /** Writes the header. */
  public CsvRows(OutputStream file, List<ColumnSchema> columns) {
    csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .build(new OutputStreamWriter(file, StandardCharsets.UTF_8));
    csv.writeRecord(columns.stream().map(ColumnSchema::name).toList());
    texts = new String[columns.size()];
  }

  @Override
  public void write(Object[] cells) throws IOException {
    for (int i = 0; i < texts.length; i++) {
      texts[i] = text(cells[i]);
    }
    csv.writeRecord(texts);
  }

  private static String text(Object cell) throws JsonProcessingException {
    if (cell == null) {
      return "";
    }
    if (cell instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return cell instanceof List<?> list
        ? JSON.writeValueAsString(list)
        : SafeText.csv(cell.toString());
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
