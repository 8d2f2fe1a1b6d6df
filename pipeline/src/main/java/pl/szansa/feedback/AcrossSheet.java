package pl.szansa.feedback;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import pl.szansa.ingest.privacy.Masking;
import pl.szansa.model.Language;
import pl.szansa.model.OfficeFinding;
import pl.szansa.model.Text;
import pl.szansa.tables.workbook.Look;

/** What only several files together show. */
final class AcrossSheet {

  private static final List<Text> COLUMNS =
      List.of(Words.CODE, Words.CONSEQUENCE, Words.FILE, Words.WHAT);

  private static final double[] WIDTHS = {27, 20, 42, 100};

  private AcrossSheet() {}

  static void write(List<OfficeFinding> findings, Language language, Worksheet sheet)
      throws IOException {
    Look.page(sheet, 0, WIDTHS);
    sheet.freezePane(0, 1);
    Look.header(sheet, 0, COLUMNS.stream().map(c -> c.in(language)).toList(), WIDTHS);
    int row = 0;
    for (OfficeFinding finding : findings) {
      row++;
      List<String> cells =
          List.of(
              finding.issue().code(),
              Words.of(finding.issue().consequence()).in(language),
              Masking.hide(finding.path()),
              finding.issue().message());
      Look.row(sheet, row, cells, WIDTHS);
      Marks.consequence(sheet, row, 1, finding.issue().consequence());
    }
    sheet.setAutoFilter(0, 0, row, COLUMNS.size() - 1);
    sheet.finish();
  }
}
