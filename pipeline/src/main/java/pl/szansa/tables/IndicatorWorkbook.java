package pl.szansa.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Output;

/**
 * {@code indicators.xlsx}: the long sheet, going on in a further one where it is full, and the
 * definitions. Every text is written as a text cell, so nothing in it is ever taken for a formula.
 */
final class IndicatorWorkbook {

  /** Excel's limit of rows, less the header. */
  private static final int MOST_ROWS = 1_048_575;

  private static final int FLUSH_ROWS = 10_000;

  private final int mostRows;

  /**
   * @param mostRows values on a sheet, at least 1
   */
  IndicatorWorkbook(int mostRows) {
    this.mostRows = mostRows;
  }

  static void write(Evaluation evaluation, Output out) throws IOException {
    new IndicatorWorkbook(MOST_ROWS).sheets(evaluation, out);
  }

  void sheets(Evaluation evaluation, Output out) throws IOException {
    List<IndicatorValue> values = evaluation.values().all();
    try (OutputStream file = out.create("indicators.xlsx")) {
      SteadyWorkbook.write(file, workbook -> write(workbook, values, evaluation));
    }
  }

  private void write(Workbook workbook, List<IndicatorValue> values, Evaluation evaluation)
      throws IOException {
    int from = 0;
    for (int sheet = 1; sheet == 1 || from < values.size(); sheet++) {
      int to = Math.min(values.size(), from + mostRows);
      String name = sheet == 1 ? "indicators" : "indicators " + sheet;
      values(workbook.newWorksheet(name), values.subList(from, to));
      from = to;
    }
    definitions(workbook.newWorksheet("definitions"), evaluation);
  }

  private static void values(Worksheet sheet, List<IndicatorValue> values) throws IOException {
    List<IndicatorColumns> columns = IndicatorColumns.ALL;
    // what stands above the rows has to be said before the first of them is flushed
    sheet.freezePane(1, 1);
    for (int c = 0; c < columns.size(); c++) {
      sheet.value(0, c, columns.get(c).header());
      sheet.style(0, c).bold().set();
    }
    int row = 0;
    for (IndicatorValue value : values) {
      row++;
      for (int c = 0; c < columns.size(); c++) {
        Object content = columns.get(c).of(value);
        if (content instanceof BigDecimal number) {
          sheet.value(row, c, number);
        } else if (content != null) {
          sheet.value(row, c, SafeText.cell(content.toString()));
        }
      }
      if (row % FLUSH_ROWS == 0) {
        sheet.flush();
      }
    }
    sheet.setAutoFilter(0, 0, values.size(), columns.size() - 1);
    sheet.finish();
  }

  private static void definitions(Worksheet sheet, Evaluation evaluation) {
    String[] headers = {"indicator", "name", "definition", "source", "unit", "interval"};
    for (int c = 0; c < headers.length; c++) {
      sheet.value(0, c, headers[c]);
      sheet.style(0, c).bold().set();
    }
    int row = 1;
    for (Indicator i : evaluation.indicators()) {
      sheet.value(row, 0, i.id());
      sheet.value(row, 1, i.name().in(evaluation.language()));
      sheet.value(row, 2, i.definition().in(evaluation.language()));
      sheet.value(row, 3, i.source());
      sheet.value(row, 4, i.unit().code());
      sheet.value(row, 5, i.interval());
      row++;
    }
    sheet.width(1, 40);
    sheet.width(2, 90);
    sheet.width(3, 60);
    sheet.freezePane(1, 1);
  }
}
