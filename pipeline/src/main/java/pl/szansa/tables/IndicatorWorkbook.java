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
 * {@code indicators.xlsx}: the long sheet and the definitions. Every text is written as a text
 * cell, so nothing in it is ever taken for a formula.
 */
final class IndicatorWorkbook {

  /** Excel's limit of rows, less the header. */
  private static final int MOST_ROWS = 1_048_575;

  private IndicatorWorkbook() {}

  static void write(Evaluation evaluation, Output out) throws IOException {
    try (OutputStream file = out.create("indicators.xlsx");
        Workbook workbook = new Workbook(file, "Szansa", null)) {
      values(workbook.newWorksheet("indicators"), evaluation.values().all());
      definitions(workbook.newWorksheet("definitions"), evaluation);
    }
  }

  private static void values(Worksheet sheet, List<IndicatorValue> values) throws IOException {
    List<IndicatorColumns> columns = IndicatorColumns.ALL;
    for (int c = 0; c < columns.size(); c++) {
      sheet.value(0, c, columns.get(c).header());
      sheet.style(0, c).bold().set();
    }
    int rows = Math.min(values.size(), MOST_ROWS);
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns.size(); c++) {
        Object content = columns.get(c).of(values.get(r));
        if (content instanceof BigDecimal number) {
          sheet.value(r + 1, c, number);
        } else if (content != null) {
          sheet.value(r + 1, c, content.toString());
        }
      }
      if (r % 10_000 == 0) {
        sheet.flush();
      }
    }
    sheet.freezePane(1, 1);
    sheet.setAutoFilter(0, 0, rows, columns.size() - 1);
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
