package pl.szansa.tables.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dhatim.fastexcel.Worksheet;
import pl.szansa.model.Language;
import pl.szansa.model.Text;

/**
 * A table that fills a sheet: its columns, a header that stays in sight and can be filtered by, and
 * a row for each thing it is about.
 *
 * @param <T> what a row is about
 */
final class SheetTable<T> {

  private static final int FLUSH_ROWS = 1000;

  /** Of a column of texts. */
  private static final String NO_FORMAT = "";

  private record Column<T>(Text name, double width, String format, Function<T, ?> content) {}

  private final Language language;
  private final List<Column<T>> columns = new ArrayList<>();

  SheetTable(Language language) {
    this.language = language;
  }

  /**
   * @param width in characters
   * @param content a text; an empty one is an empty cell
   */
  SheetTable<T> texts(Text name, double width, Function<T, String> content) {
    columns.add(new Column<>(name, width, NO_FORMAT, content));
    return this;
  }

  /**
   * @param format as Excel writes it
   * @param content a number, null for an empty cell
   */
  SheetTable<T> numbers(
      Text name, double width, String format, Function<T, ? extends Number> content) {
    columns.add(new Column<>(name, width, format, content));
    return this;
  }

  /** The table alone. */
  void write(Worksheet sheet, Iterable<T> rows) throws IOException {
    write(sheet, "", rows);
  }

  /**
   * The table under a text.
   *
   * @param above empty for none
   */
  void write(Worksheet sheet, String above, Iterable<T> rows) throws IOException {
    double[] widths = columns.stream().mapToDouble(Column::width).toArray();
    int header = above.isEmpty() ? 0 : 2;
    Look.page(sheet, header, widths);
    sheet.freezePane(1, header + 1);
    if (!above.isEmpty()) {
      Look.across(sheet, 0, above, widths);
    }
    Look.header(sheet, header, columns.stream().map(c -> c.name().in(language)).toList(), widths);
    int row = header;
    for (T of : rows) {
      write(sheet, ++row, of, widths);
    }
    sheet.setAutoFilter(header, 0, row, columns.size() - 1);
    sheet.finish();
  }

  private void write(Worksheet sheet, int row, T of, double[] widths) throws IOException {
    List<Object> cells = new ArrayList<>();
    columns.forEach(c -> cells.add(c.content().apply(of)));
    Look.row(sheet, row, cells, widths);
    for (int c = 0; c < columns.size(); c++) {
      if (cells.get(c) instanceof Number) {
        sheet.style(row, c).format(columns.get(c).format()).set();
      }
    }
    if (row % FLUSH_ROWS == 0) {
      sheet.flush();
    }
  }
}
