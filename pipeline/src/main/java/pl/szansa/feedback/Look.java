package pl.szansa.feedback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
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
  private static final String PUT_ASIDE = tint(AREAS.get("orange").asText());
  private static final String WARNED = tint(AREAS.get("yellow").asText());
  private static final String HEADER = "E0E0E0";
  private static final String RULE = "BFBFBF";
  private static final String LINK = "0072B2";
  private static final int TITLE_SIZE = 14;

  /** How much wider bold letters are. */
  private static final double BOLD = 1.2;

  /** Points. */
  private static final double LINE = 15;

  private static final double HIGHEST = 409;

  private Look() {}

  private static JsonNode areas() {
    try (InputStream in = Look.class.getResourceAsStream("/charts/palette.json")) {
      return new ObjectMapper().readTree(in).get("areas");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Half way to white, so that texts on it are read without effort. */
  private static String tint(String hex) {
    Color c = Color.decode(hex);
    int white = 255;
    return String.format(
        Locale.ROOT,
        "%02X%02X%02X",
        (c.getRed() + white) / 2,
        (c.getGreen() + white) / 2,
        (c.getBlue() + white) / 2);
  }

  /** A4 across, as wide as the paper, the header on every page. */
  static void page(Worksheet sheet, int headerRow, double[] widths) {
    for (int c = 0; c < widths.length; c++) {
      sheet.width(c, widths[c]);
    }
    sheet.pageOrientation("landscape");
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(headerRow);
    sheet.footer("&A", Position.LEFT);
    sheet.footer("&P / &N", Position.RIGHT);
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

  static void header(Worksheet sheet, int row, List<String> names, double[] widths) {
    cells(sheet, row, names, widths, BOLD);
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

  /**
   * A row of a table.
   *
   * @param cells Strings and Longs; an empty text is an empty cell
   */
  static void row(Worksheet sheet, int row, List<?> cells, double[] widths) {
    cells(sheet, row, cells, widths, 1);
    sheet
        .range(row, 0, row, cells.size() - 1)
        .style()
        .wrapText(true)
        .verticalAlignment("top")
        .borderStyle(BorderStyle.THIN)
        .borderColor(RULE)
        .set();
  }

  /** Not every spreadsheet makes rows as high as their wrapped texts, so it is reckoned here. */
  private static void cells(Worksheet sheet, int row, List<?> cells, double[] widths, double size) {
    long lines = 1;
    for (int c = 0; c < cells.size(); c++) {
      if (cells.get(c) instanceof Long number) {
        sheet.value(row, c, number);
      } else {
        String text = (String) cells.get(c);
        double room = widths[c] / size;
        text(sheet, row, c, text);
        if (text.length() > room || text.indexOf('\n') >= 0) {
          lines = Math.max(lines, text.lines().mapToLong(l -> height(l, room)).sum());
        }
      }
    }
    sheet.rowHeight(row, Math.min(HIGHEST, lines * LINE));
  }

  /** Lines of a text that is wrapped between words. */
  private static long height(String text, double room) {
    long lines = 1;
    double used = 0;
    for (String word : text.split(" ")) {
      if (used > 0 && used + word.length() > room) {
        lines++;
        used = 0;
      }
      lines += (long) (word.length() / (room + 1));
      used += word.length() + 1;
    }
    return lines;
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
        .borderStyle(BorderStyle.THIN)
        .borderColor("000000");
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
