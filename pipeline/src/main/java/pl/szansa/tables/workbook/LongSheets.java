package pl.szansa.tables.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import pl.szansa.model.IndicatorValue;
import pl.szansa.tables.IndicatorColumns;
import pl.szansa.tables.SafeText;

/**
 * The sheets for pivot tables: rows and columns of {@code indicators.csv}, in further sheets where
 * one is full. Every text is a text cell, so nothing in it is ever taken for a formula.
 */
final class LongSheets {

  /** Excel's limit of rows, less the header. */
  static final int MOST_ROWS = Worksheet.MAX_ROWS - 1;

  private static final String NAME = "indicators";
  private static final int FLUSH_ROWS = 1000;
  private static final double WIDTH = 14;
  private static final double WIDEST = 30;

  private final List<IndicatorValue> values;
  private final int mostRows;

  /**
   * @param mostRows values on a sheet, at least 1
   */
  LongSheets(List<IndicatorValue> values, int mostRows) {
    this.values = values;
    this.mostRows = mostRows;
  }

  /** {@code indicators}, {@code indicators 2} ... */
  List<String> names() {
    List<String> names = new ArrayList<>(List.of(NAME));
    for (long from = mostRows; from < values.size(); from += mostRows) {
      names.add(NAME + " " + (names.size() + 1));
    }
    return names;
  }

  void write(Workbook workbook) throws IOException {
    int from = 0;
    for (String name : names()) {
      int to = (int) Math.min(values.size(), (long) from + mostRows);
      write(workbook.newWorksheet(name), values.subList(from, to));
      from = to;
    }
  }

  private static void write(Worksheet sheet, List<IndicatorValue> values) throws IOException {
    List<IndicatorColumns> columns = IndicatorColumns.ALL;
    double[] widths =
        columns.stream()
            .mapToDouble(c -> c == IndicatorColumns.INDICATOR ? WIDEST : WIDTH)
            .toArray();
    // what stands above the rows has to be said before the first of them is flushed
    Look.page(sheet, 0, widths);
    sheet.freezePane(1, 1);
    Look.header(sheet, 0, columns.stream().map(IndicatorColumns::header).toList(), widths);
    int row = 0;
    for (IndicatorValue value : values) {
      row++;
      for (int c = 0; c < columns.size(); c++) {
        write(sheet, row, c, columns.get(c).of(value));
      }
      if (row % FLUSH_ROWS == 0) {
        sheet.flush();
      }
    }
    sheet.setAutoFilter(0, 0, values.size(), columns.size() - 1);
    sheet.finish();
  }

  private static void write(Worksheet sheet, int row, int column, Object content) {
    if (content instanceof BigDecimal number) {
      sheet.value(row, column, new CellNumber(number));
    } else if (content != null && !content.equals("")) {
      sheet.value(row, column, SafeText.cell(content.toString()));
    }
  }
}
