package pl.szansa.ingest.formats;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rows of a sheet of an XLSX workbook in which there is nothing but numbers and shared texts,
 * spelt as programs spell them: {@code <row r="2"><c r="A2" t="s"><v>7</v></c></row>}, without
 * spaces, formulas and references to anything. A library reads every sheet; this reads such a one
 * three times as fast, straight from its bytes, which are ASCII there in every encoding.
 */
final class PlainSheet {

  /** In which of its forms a cell is written. */
  private static final byte NUMBER = 0;

  private static final byte SHARED = 1;

  private static final byte[] BEGIN = ascii("<sheetData>");
  private static final byte[] END = ascii("</sheetData>");
  private static final byte[] ROW = ascii("<row");
  private static final byte[] ROW_END = ascii("</row>");
  private static final byte[] CELL = ascii("<c");
  private static final byte[] VALUE = ascii("<v>");
  private static final byte[] VALUE_END = ascii("</v></c>");
  private static final byte[] CELL_END = ascii("</c>");
  private static final byte[] ALONE = ascii("/>");
  private static final byte[] TAG_END = ascii(">");

  /** Elsewhere in the part these might make something else of the rows. */
  private static final List<String> NOT_PLAIN = List.of("<!", "sheetData", "mc:AlternateContent");

  /** What programs say of how a row looks; Excel, LibreOffice and openpyxl among them. */
  private static final List<String> ROW_ATTRIBUTES =
      List.of(
          "r",
          "spans",
          "s",
          "customFormat",
          "ht",
          "hidden",
          "customHeight",
          "outlineLevel",
          "collapsed",
          "thickTop",
          "thickBot",
          "ph");

  /** The same in a sheet that declares Excel's extensions. */
  private static final List<String> EXTENDED_ROW_ATTRIBUTES =
      Stream.concat(ROW_ATTRIBUTES.stream(), Stream.of("x14ac:dyDescent")).toList();

  /** Declares the prefix of Excel's extensions where the rows know it. */
  private static final Pattern EXTENDED = Pattern.compile("<worksheet\\b[^<>]*\\sxmlns:x14ac=\"");

  private static final List<String> CELL_ATTRIBUTES = List.of("r", "s", "t");

  private static final int LONGEST_NUMBER = 30;

  private final byte[] bytes;
  private final int from;
  private final int to;
  private final List<String> rowAttributes;
  private final List<String> texts;
  private final PlainXml xml;

  // the row that was read last
  private int line;
  private int count;
  private int[] columns = new int[32];
  private byte[] forms = new byte[32];
  private int[] styles = new int[32];
  private int[] valuesFrom = new int[32];
  private int[] valuesTo = new int[32];

  private PlainSheet(
      byte[] bytes, int from, int to, List<String> rowAttributes, List<String> texts) {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
    this.rowAttributes = rowAttributes;
    this.texts = texts;
    this.xml = new PlainXml(bytes, from);
  }

  /**
   * A sheet, if all its rows are plain.
   *
   * @param part the XML of the sheet
   * @param texts the workbook's shared texts
   */
  static Optional<PlainSheet> of(byte[] part, List<String> texts) {
    String all = new String(part, StandardCharsets.ISO_8859_1);
    int begin = all.indexOf("<sheetData>");
    int end = all.lastIndexOf("</sheetData>");
    if (begin < 0 || end < begin) {
      return Optional.empty();
    }
    String around = all.substring(0, begin) + all.substring(end + END.length);
    List<String> attributes =
        EXTENDED.matcher(around).find() ? EXTENDED_ROW_ATTRIBUTES : ROW_ATTRIBUTES;
    PlainSheet sheet = new PlainSheet(part, begin + BEGIN.length, end, attributes, texts);
    boolean told = NOT_PLAIN.stream().anyMatch(around::contains) || instructions(around) > 1;
    return !told && sheet.plain() ? Optional.of(sheet) : Optional.empty();
  }

  /** The XML declaration is the one that there may be. */
  private static int instructions(String around) {
    int first = around.indexOf("<?");
    return first < 0 ? 0 : around.indexOf("<?", first + 1) < 0 ? 1 : 2;
  }

  /** The XML without the rows, of which nothing else is to be known. */
  byte[] withoutRows() {
    byte[] around = Arrays.copyOf(bytes, from + bytes.length - to);
    System.arraycopy(bytes, to, around, from, bytes.length - to);
    return around;
  }

  private boolean plain() {
    while (xml.at() < to) {
      if (!row()) {
        return false;
      }
    }
    xml.goTo(from);
    return true;
  }

  /**
   * The next row, or null behind the last.
   *
   * @param formats the meaning of numbers, by style
   * @param since1904 whether days count from 1904
   */
  SourceRow next(NumberFormat[] formats, boolean since1904) {
    if (xml.at() >= to) {
      return null;
    }
    row();
    String[] cells = new String[count == 0 ? 0 : columns[count - 1] + 1];
    Arrays.fill(cells, "");
    for (int i = 0; i < count; i++) {
      if (valuesTo[i] > valuesFrom[i]) {
        cells[columns[i]] =
            forms[i] == SHARED
                ? texts.get(xml.number(valuesFrom[i], valuesTo[i]))
                : number(i, styles[i] < formats.length ? formats[styles[i]] : null, since1904);
      }
    }
    return new TextRow(line, cells);
  }

  private String number(int cell, NumberFormat format, boolean since1904) {
    int start = valuesFrom[cell];
    int length = valuesTo[cell] - start;
    String raw = new String(bytes, start, length, StandardCharsets.ISO_8859_1);
    NumberFormat meaning = format == null ? NumberFormat.NUMBER : format;
    boolean whole = xml.digits(start, valuesTo[cell]) && (bytes[start] != '0' || length == 1);
    if (meaning == NumberFormat.NUMBER && whole) {
      return raw;
    }
    try {
      return meaning.text(new BigDecimal(raw), since1904);
    } catch (NumberFormatException e) {
      return raw;
    }
  }

  /** Reads a row; false if it is not plain. */
  private boolean row() {
    if (!xml.take(ROW)) {
      return false;
    }
    line = 0;
    count = 0;
    int seen = 0;
    while (xml.atSpace()) {
      int known = xml.attribute(rowAttributes);
      if (known < 0 || (seen & 1 << known) != 0) {
        return false;
      }
      seen |= 1 << known;
      if (known == 0) {
        line = xml.number();
      }
    }
    if (line <= 0) {
      return false;
    }
    if (xml.take(ALONE)) {
      return true;
    }
    if (!xml.take(TAG_END)) {
      return false;
    }
    while (!xml.take(ROW_END)) {
      if (!cell()) {
        return false;
      }
    }
    return true;
  }

  private boolean cell() {
    if (!xml.take(CELL)) {
      return false;
    }
    grow();
    int seen = 0;
    forms[count] = NUMBER;
    styles[count] = Integer.MAX_VALUE;
    while (xml.atSpace()) {
      int known = xml.attribute(CELL_ATTRIBUTES);
      if (known < 0 || (seen & 1 << known) != 0 || !put(known)) {
        return false;
      }
      seen |= 1 << known;
    }
    return (seen & 1) == 1 && content();
  }

  private boolean put(int attribute) {
    switch (attribute) {
      case 0 -> {
        columns[count] = xml.column();
        return columns[count] > (count == 0 ? -1 : columns[count - 1]);
      }
      case 1 -> {
        styles[count] = xml.number();
        return styles[count] >= 0;
      }
      default -> {
        char type = xml.letter();
        forms[count] = type == 's' ? SHARED : NUMBER;
        return type == 's' || type == 'n';
      }
    }
  }

  /** What stands in a cell whose attributes have been read: nothing, or one value. */
  private boolean content() {
    int start = xml.at();
    int end = start;
    if (!xml.take(ALONE)) {
      if (!xml.take(TAG_END)) {
        return false;
      }
      if (!xml.take(CELL_END)) {
        if (!xml.take(VALUE)) {
          return false;
        }
        start = xml.at();
        end = xml.passNumber();
        if (end - start > LONGEST_NUMBER || !xml.take(VALUE_END)) {
          return false;
        }
      }
    }
    valuesFrom[count] = start;
    valuesTo[count] = end;
    return forms[count++] == NUMBER || start == end || shared(start, end);
  }

  private boolean shared(int start, int end) {
    int text = xml.number(start, end);
    return text >= 0 && text < texts.size();
  }

  private void grow() {
    if (count == columns.length) {
      columns = Arrays.copyOf(columns, 2 * count);
      forms = Arrays.copyOf(forms, 2 * count);
      styles = Arrays.copyOf(styles, 2 * count);
      valuesFrom = Arrays.copyOf(valuesFrom, 2 * count);
      valuesTo = Arrays.copyOf(valuesTo, 2 * count);
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
