package pl.szansa.feedback;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import pl.szansa.ingest.privacy.Masking;
import pl.szansa.model.Language;
import pl.szansa.model.OfficeFinding;
import pl.szansa.model.Text;

/** What only several files together show. */
final class AcrossSheet {

  private static final List<Text> COLUMNS =
      List.of(Words.CODE, Words.CONSEQUENCE, Words.FILE, Words.WHAT);

  private AcrossSheet() {}

  static void write(List<OfficeFinding> findings, Language language, Worksheet sheet)
      throws IOException {
    Look.page(sheet, 0);
    sheet.freezePane(0, 1);
    Look.widths(sheet, 28, 20, 42, 100);
    Look.header(sheet, 0, COLUMNS.stream().map(c -> c.in(language)).toList());
    int row = 0;
    for (OfficeFinding finding : findings) {
      row++;
      Look.text(sheet, row, 0, finding.issue().code());
      Look.text(sheet, row, 1, Words.of(finding.issue().consequence()).in(language));
      Look.text(sheet, row, 2, Masking.hide(finding.path()));
      Look.text(sheet, row, 3, finding.issue().message());
      Look.body(sheet, row, COLUMNS.size());
      Look.consequence(sheet, row, 1, finding.issue().consequence());
    }
    sheet.setAutoFilter(0, 0, row, COLUMNS.size() - 1);
    sheet.finish();
  }
}
