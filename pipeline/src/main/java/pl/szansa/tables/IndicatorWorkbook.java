package pl.szansa.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Family;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Language;
import pl.szansa.model.Output;

/**
 * {@code indicators.xlsx}: the long sheet, going on in a further one where it is full, and the
 * definitions. Every text is written as a text cell, so nothing in it is ever taken for a formula.
 */
final class IndicatorWorkbook {

  /** Excel's limit of rows, less the header. */
  private static final int MOST_ROWS = 1_048_575;

  private static final int FLUSH_ROWS = 10_000;

  private static final List<String> DEFINITIONS =
      List.of(
          "indicator", "name", "definition", "source", "unverified", "unit", "interval", "part_of");

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
    Language language = evaluation.language();
    for (int c = 0; c < DEFINITIONS.size(); c++) {
      sheet.value(0, c, DEFINITIONS.get(c));
      sheet.style(0, c).bold().set();
    }
    int row = 1;
    for (Family family : evaluation.families()) {
      List<Indicator> indicators = evaluation.indicators(family);
      if (!indicators.isEmpty()) {
        sheet.value(row, 0, SafeText.cell(family.name().in(language)));
        sheet.range(row, 0, row, DEFINITIONS.size() - 1).style().bold().fillColor("E8EFEE").set();
        row++;
      }
      for (Indicator indicator : indicators) {
        List<String> cells = definition(indicator, language);
        for (int c = 0; c < cells.size(); c++) {
          sheet.value(row, c, SafeText.cell(cells.get(c)));
          sheet.style(row, c).wrapText(true).verticalAlignment("top").set();
        }
        row++;
      }
    }
    sheet.width(0, 30);
    sheet.width(1, 40);
    sheet.width(2, 80);
    sheet.width(3, 50);
    sheet.width(4, 30);
    sheet.freezePane(1, 1);
  }

  private static List<String> definition(Indicator i, Language language) {
    return List.of(
        i.id(),
        i.name().in(language),
        i.definition().in(language),
        i.source(),
        i.unverified().in(language),
        i.unit().code(),
        i.interval(),
        i.partOf());
  }
}
