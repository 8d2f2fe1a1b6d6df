package pl.szansa.feedback;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;
import pl.szansa.ingest.privacy.Masking;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Language;
import pl.szansa.model.Text;

/** The second sheet: what is wrong, how often and where first, each with a link to its row. */
final class IssuesSheet {

  private static final List<Text> COLUMNS =
      List.of(
          Words.CODE,
          Words.CONSEQUENCE,
          Words.TABLE,
          Words.FIELD,
          Words.WHAT,
          Words.AFFECTED,
          Words.FIRST_FILE,
          Words.SHEET,
          Words.FIRST_LINE,
          Words.EXAMPLE);

  private IssuesSheet() {}

  /**
   * @param places the cell to link to, by table, code and field
   */
  static void write(
      List<IssueTotal> totals,
      Map<RowPlaces.Key, String> places,
      Language language,
      Worksheet sheet)
      throws IOException {
    Look.page(sheet, 0);
    sheet.freezePane(0, 1);
    Look.widths(sheet, 28, 18, 14, 22, 60, 8, 36, 14, 10, 60);
    Look.header(sheet, 0, COLUMNS.stream().map(c -> c.in(language)).toList());
    int row = 0;
    for (IssueTotal total : totals) {
      write(total, language, sheet, ++row);
      String place = places.get(new RowPlaces.Key(total.table(), total.code(), total.field()));
      if (place != null) {
        sheet.hyperlink(row, 0, HyperLink.internal(place, total.code()));
        Look.link(sheet, row, 0);
      }
    }
    sheet.setAutoFilter(0, 0, row, COLUMNS.size() - 1);
    sheet.finish();
  }

  private static void write(IssueTotal t, Language language, Worksheet sheet, int row) {
    Look.text(sheet, row, 0, t.code());
    Look.text(sheet, row, 1, Words.of(t.consequence()).in(language));
    if (t.table().isEmpty()) {
      Look.text(sheet, row, 4, t.message());
    } else {
      String field = Fields.label(t.table(), t.field(), language);
      Look.text(sheet, row, 2, Dictionary.shipped().table(t.table()).label().in(language));
      Look.text(sheet, row, 3, field);
      Look.text(sheet, row, 4, GeneralWording.of(t.code(), t.table(), field, language));
      sheet.value(row, 5, t.rows());
      sheet.value(row, 8, t.line());
      Look.text(sheet, row, 9, t.message());
    }
    Look.text(sheet, row, 6, Masking.hide(t.path()));
    Look.text(sheet, row, 7, Masking.hide(t.sheet()));
    Look.body(sheet, row, COLUMNS.size());
    Look.consequence(sheet, row, 1, t.consequence());
  }
}
