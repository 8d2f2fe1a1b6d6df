package pl.szansa.feedback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import pl.szansa.model.Consequence;
import pl.szansa.tables.SafeText;

/** How the sheets look; the colours are those of the charts. */
final class Look {

  private static final JsonNode AREAS = areas();
  private static final String PUT_ASIDE = AREAS.get("orange").asText().substring(1);
  private static final String WARNED = AREAS.get("yellow").asText().substring(1);
  private static final String HEADER = "E0E0E0";
  private static final String LINK = "0072B2";
  private static final int TITLE_SIZE = 14;

  private Look() {}

  private static JsonNode areas() {
    try (InputStream in = Look.class.getResourceAsStream("/charts/palette.json")) {
      return new ObjectMapper().readTree(in).get("areas");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A4 across, as wide as the paper, the header on every page. */
  static void page(Worksheet sheet, int headerRow) {
    sheet.pageOrientation("landscape");
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(headerRow);
    sheet.footer("&A", Position.LEFT);
    sheet.footer("&P / &N", Position.RIGHT);
  }

  static void widths(Worksheet sheet, double... widths) {
    for (int c = 0; c < widths.length; c++) {
      sheet.width(c, widths[c]);
    }
  }

  /** A text, whatever it begins with. */
  static void text(Worksheet sheet, int row, int column, String text) {
    if (!text.isEmpty()) {
      sheet.inlineString(row, column, SafeText.cell(text));
    }
  }

  static void title(Worksheet sheet, int row, String text) {
    text(sheet, row, 0, text);
    sheet.style(row, 0).bold().fontSize(TITLE_SIZE).set();
  }

  static void header(Worksheet sheet, int row, java.util.List<String> names) {
    for (int c = 0; c < names.size(); c++) {
      text(sheet, row, c, names.get(c));
    }
    sheet
        .range(row, 0, row, names.size() - 1)
        .style()
        .bold()
        .wrapText(true)
        .verticalAlignment("top")
        .fillColor(HEADER)
        .borderStyle(BorderStyle.THIN)
        .set();
  }

  /** Cells of a row of a table. */
  static void body(Worksheet sheet, int row, int columns) {
    sheet.range(row, 0, row, columns - 1).style().wrapText(true).verticalAlignment("top").set();
  }

  /** A cell that is concerned: by colour, and for those who see none by a border and bold type. */
  static void mark(Worksheet sheet, int row, int column, Consequence consequence) {
    outlined(sheet.style(row, column), consequence).bold().set();
  }

  /** A cell that says what followed, in the colour of the marks. */
  static void consequence(Worksheet sheet, int row, int column, Consequence consequence) {
    outlined(sheet.style(row, column), consequence).set();
  }

  private static StyleSetter outlined(StyleSetter style, Consequence consequence) {
    return style
        .wrapText(true)
        .verticalAlignment("top")
        .fillColor(consequence == Consequence.WARN ? WARNED : PUT_ASIDE)
        .borderStyle(BorderStyle.THIN);
  }

  static void link(Worksheet sheet, int row, int column) {
    sheet
        .style(row, column)
        .verticalAlignment("top")
        .wrapText(true)
        .fontColor(LINK)
        .underlined()
        .set();
  }

  static void strong(Worksheet sheet, int row, int columns) {
    sheet.range(row, 0, row, columns - 1).style().bold().set();
  }
}
