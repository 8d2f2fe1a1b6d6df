package pl.szansa.tables.workbook;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;
import pl.szansa.tables.SafeText;

/** How the sheets of our workbooks look. */
public final class Look {

  // opacity, red, green, blue
  private static final String HEADER = "FFE0E0E0";
  private static final String RULE = "FFBFBFBF";
  private static final String LINK = "FF0072B2";
  private static final int TITLE_SIZE = 14;

  /** How much wider bold letters are. */
  private static final double BOLD = 1.2;

  /** How wide small letters and blanks are, compared with digits. */
  private static final double SMALL = 0.9;

  /** Points. */
  private static final double LINE = 15;

  private static final double HIGHEST = 409;

  /** Inches at the sides of the paper. */
  private static final float MARGIN = 0.4f;

  private Look() {}

  /** A4 across, as wide as the paper, the header on every page. */
  public static void page(Worksheet sheet, int headerRow, double[] widths) {
    page(sheet, widths, "landscape");
    sheet.repeatRows(headerRow);
  }

  /** A4 upright, as wide as the paper, for a sheet that is a text rather than a table. */
  public static void textPage(Worksheet sheet, double[] widths) {
    page(sheet, widths, "portrait");
  }

  private static void page(Worksheet sheet, double[] widths, String orientation) {
    for (int c = 0; c < widths.length; c++) {
      sheet.width(c, widths[c]);
    }
    sheet.pageOrientation(orientation);
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.leftMargin(MARGIN);
    sheet.rightMargin(MARGIN);
    sheet.footer("&A", Position.LEFT);
    sheet.footer("&P / &N", Position.RIGHT);
  }

  /** A text as it is, whatever it begins with; none for an empty one. */
  public static void text(Worksheet sheet, int row, int column, String text) {
    if (!text.isEmpty()) {
      // shared texts keep their blanks, inline ones do not
      sheet.value(row, column, SafeText.cell(text));
    }
  }

  public static void title(Worksheet sheet, int row, String text) {
    text(sheet, row, 0, text);
    sheet.style(row, 0).bold().fontSize(TITLE_SIZE).set();
  }

  /**
   * A text across the columns, in a row as high as it needs. One on a sheet at most: the library
   * writes merged cells in no order of its own.
   */
  static void across(Worksheet sheet, int row, String text, double[] widths) {
    cells(sheet, row, List.of(text), new double[] {Arrays.stream(widths).sum()});
    Range all = sheet.range(row, 0, row, widths.length - 1);
    all.merge();
    all.style().wrapText(true).verticalAlignment("top").set();
  }

  /** The names of a table's columns. */
  public static void header(Worksheet sheet, int row, List<String> names, double[] widths) {
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
   * @param cells Strings and numbers; an empty text is an empty cell
   */
  public static void row(Worksheet sheet, int row, List<?> cells, double[] widths) {
    cells(sheet, row, cells, widths, 1);
    body(sheet, row, row, cells.size());
  }

  /** The look of a table's rows, which are written already. */
  static void body(Worksheet sheet, int from, int to, int columns) {
    sheet
        .range(from, 0, to, columns - 1)
        .style()
        .wrapText(true)
        .verticalAlignment("top")
        .borderStyle(BorderStyle.THIN)
        .borderColor(RULE)
        .set();
  }

  /**
   * Cells without a look. Not every spreadsheet makes rows as high as their wrapped texts, so it is
   * reckoned here.
   *
   * @param cells Strings and numbers; a null or an empty text is an empty cell
   */
  static void cells(Worksheet sheet, int row, List<?> cells, double[] widths) {
    cells(sheet, row, cells, widths, 1);
  }

  private static void cells(Worksheet sheet, int row, List<?> cells, double[] widths, double size) {
    long lines = 1;
    for (int c = 0; c < cells.size(); c++) {
      if (cells.get(c) instanceof BigDecimal number) {
        sheet.value(row, c, new CellNumber(number));
      } else if (cells.get(c) instanceof Number number) {
        sheet.value(row, c, number);
      } else if (cells.get(c) instanceof String text) {
        text(sheet, row, c, text);
        lines = Math.max(lines, lines(text, widths[c] / size));
      }
    }
    sheet.rowHeight(row, Math.min(HIGHEST, lines * LINE));
  }

  private static long lines(String text, double room) {
    return text.length() <= room && text.indexOf('\n') < 0
        ? 1
        : text.lines().mapToLong(line -> height(line, room)).sum();
  }

  /** Lines of a text that is wrapped between words. */
  private static long height(String text, double room) {
    long lines = 1;
    double used = 0;
    for (String word : text.split(" ")) {
      double width = width(word);
      if (used > 0 && used + width > room) {
        lines++;
        used = 0;
      }
      lines += (long) (width / (room + 1));
      used += width + SMALL;
    }
    return lines;
  }

  /** Columns are measured in digits. */
  private static double width(String word) {
    long wide = word.chars().filter(c -> Character.isUpperCase(c) || Character.isDigit(c)).count();
    return wide + SMALL * (word.length() - wide);
  }

  /** A cell that leads elsewhere. */
  public static void link(Worksheet sheet, int row, int column) {
    sheet
        .style(row, column)
        .verticalAlignment("top")
        .wrapText(true)
        .fontColor(LINK)
        .underlined()
        .set();
  }

  public static void strong(Worksheet sheet, int row, int columns) {
    sheet.range(row, 0, row, columns - 1).style().bold().set();
  }
}
