package pl.szansa.feedback;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;
import pl.szansa.ingest.privacy.Masking;
import pl.szansa.model.Language;
import pl.szansa.model.Text;
import pl.szansa.tables.workbook.Look;
import pl.szansa.validate.GeneralWording;

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

  private static final double[] WIDTHS = {27, 14, 14, 20, 55, 8, 36, 12, 9, 55};

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
    Look.page(sheet, 0, WIDTHS);
    sheet.freezePane(0, 1);
    Look.header(sheet, 0, COLUMNS.stream().map(c -> c.in(language)).toList(), WIDTHS);
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
    boolean ofFile = t.table().isEmpty();
    String field = Fields.label(t.table(), t.field(), language);
    List<Object> cells =
        List.of(
            t.code(),
            Words.of(t.consequence()).in(language),
            Fields.table(t.table(), language),
            field,
            ofFile ? t.message() : GeneralWording.of(t.code(), t.table(), field, language),
            ofFile ? "" : t.rows(),
            Masking.hide(t.path()),
            Masking.hide(t.sheet()),
            ofFile ? "" : t.line(),
            ofFile ? "" : t.message());
    Look.row(sheet, row, cells, WIDTHS);
    Marks.consequence(sheet, row, 1, t.consequence());
  }
}
