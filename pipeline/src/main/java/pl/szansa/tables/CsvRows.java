package pl.szansa.tables;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import pl.szansa.store.columns.Recent;
import pl.szansa.tables.schema.ColumnSchema;

/**
 * A CSV file: UTF-8, commas, a dot, no grouping, days like 2012-12-31, lists as JSON, empty for no
 * value, and no text that a spreadsheet would take for a formula.
 *
 * <p>Tables are sorted: most rows begin as the one before, and a column has few different texts, so
 * that a row is copied together from what is known already.
 */
public final class CsvRows implements RowWriter {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final CsvBytes csv;
  private final List<Recent<byte[]>> texts = new ArrayList<>();

  /** The cells of the row before, and where each of them ends; -1 once they are written. */
  private final Object[] last;

  private final int[] ends;
  private int begin = -1;

  /** Writes the header. */
  public CsvRows(OutputStream file, List<ColumnSchema> columns) throws IOException {
    csv = new CsvBytes(file);
    last = new Object[columns.size()];
    ends = new int[columns.size()];
    for (int i = 0; i < last.length; i++) {
      boolean first = i == 0;
      texts.add(new Recent<>(text -> CsvBytes.of(SafeText.csv((String) text), first)));
    }
    write(columns.stream().map(ColumnSchema::name).toArray());
  }

  @Override
  public void write(Object[] cells) throws IOException {
    int start = csv.place();
    int i = alike(cells);
    if (i > 0) {
      csv.repeat(begin, ends[i - 1]);
      for (int same = 0; same < i; same++) {
        ends[same] += start - begin;
      }
    }
    for (; i < cells.length; i++) {
      if (i > 0) {
        csv.add(',');
      }
      add(cells[i], i);
      last[i] = cells[i];
      ends[i] = csv.place();
    }
    csv.add('\n');
    begin = csv.endRow() ? -1 : start;
  }

  /** How many cells the row has in common with the one before, from the first on. */
  private int alike(Object[] cells) {
    int i = 0;
    while (begin >= 0 && i < cells.length && cells[i] == last[i]) {
      i++;
    }
    return i;
  }

  private void add(Object cell, int column) throws JsonProcessingException {
    if (cell instanceof BigDecimal number) {
      csv.add(number);
    } else if (cell instanceof String text) {
      csv.add(texts.get(column).of(text));
    } else if (cell != null) {
      csv.add(CsvBytes.of(text(cell), column == 0));
    }
  }

  private static String text(Object cell) throws JsonProcessingException {
    return cell instanceof List<?> list
        ? JSON.writeValueAsString(list)
        : SafeText.csv(cell.toString());
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
