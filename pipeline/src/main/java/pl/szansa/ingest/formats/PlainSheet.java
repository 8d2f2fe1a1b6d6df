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
  private static final byte[] CELL = ascii("<c ");
  private static final byte[] VALUE = ascii("<v>");
  private static final byte[] VALUE_END = ascii("</v></c>");
  private static final byte[] CELL_END = ascii("</c>");
  private static final byte[] ALONE = ascii("/>");

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

  private static final int MOST_COLUMNS = 16_384;
  private static final int LONGEST_NUMBER = 30;
  private static final int MOST_DIGITS = 9;

  private final byte[] bytes;
  private final int from;
  private final int to;
  private final List<String> rowAttributes;
  private final List<String> texts;
  private int at;

  // the attribute that was read last
  private int valueFrom;
  private int valueTo;

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
    this.at = from;
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
    while (at < to) {
      if (!row()) {
        return false;
      }
    }
    at = from;
    return true;
  }

  /**
   * The next row, or null behind the last.
   *
   * @param formats the meaning of numbers, by style
   * @param since1904 whether days count from 1904
   */
  SourceRow next(NumberFormat[] formats, boolean since1904) {
    if (at >= to) {
      return null;
    }
    row();
    String[] cells = new String[count == 0 ? 0 : columns[count - 1] + 1];
    Arrays.fill(cells, "");
    for (int i = 0; i < count; i++) {
      if (valuesTo[i] > valuesFrom[i]) {
        cells[columns[i]] =
            forms[i] == SHARED
                ? texts.get(number(valuesFrom[i], valuesTo[i]))
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
    boolean whole = digits(start, valuesTo[cell]) && (bytes[start] != '0' || length == 1);
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
    if (!take(ROW)) {
      return false;
    }
    line = 0;
    count = 0;
    int seen = 0;
    while (bytes[at] == ' ') {
      int known = attribute(rowAttributes);
      if (known < 0 || (seen & 1 << known) != 0) {
        return false;
      }
      seen |= 1 << known;
      if (known == 0) {
        line = number(valueFrom, valueTo);
      }
    }
    if (line <= 0) {
      return false;
    }
    if (take(ALONE)) {
      return true;
    }
    if (bytes[at++] != '>') {
      return false;
    }
    while (!take(ROW_END)) {
      if (!cell()) {
        return false;
      }
    }
    return true;
  }

  private boolean cell() {
    if (!take(CELL)) {
      return false;
    }
    at--;
    grow();
    int seen = 0;
    forms[count] = NUMBER;
    styles[count] = Integer.MAX_VALUE;
    while (bytes[at] == ' ') {
      int known = attribute(CELL_ATTRIBUTES);
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
        columns[count] = column();
        return columns[count] > (count == 0 ? -1 : columns[count - 1]);
      }
      case 1 -> {
        styles[count] = number(valueFrom, valueTo);
        return styles[count] >= 0;
      }
      default -> {
        byte type = bytes[valueFrom];
        forms[count] = type == 's' ? SHARED : NUMBER;
        return valueTo == valueFrom + 1 && (type == 's' || type == 'n');
      }
    }
  }

  /** What stands in a cell whose attributes have been read: nothing, or one value. */
  private boolean content() {
    int start = at;
    int end = at;
    if (!take(ALONE)) {
      if (bytes[at++] != '>') {
        return false;
      }
      if (!take(CELL_END)) {
        if (!take(VALUE)) {
          return false;
        }
        start = at;
        while (numeric(bytes[at])) {
          at++;
        }
        end = at;
        if (end - start > LONGEST_NUMBER || !take(VALUE_END)) {
          return false;
        }
      }
    }
    valuesFrom[count] = start;
    valuesTo[count] = end;
    return forms[count++] == NUMBER || start == end || shared(start, end);
  }

  private boolean shared(int start, int end) {
    int text = number(start, end);
    return text >= 0 && text < texts.size();
  }

  private static boolean numeric(byte b) {
    return b >= '0' && b <= '9' || b == '.' || b == '-' || b == '+' || b == 'E' || b == 'e';
  }

  /** Reads {@code name="value"}: which of the known names it has, or -1. */
  private int attribute(List<String> known) {
    int start = ++at;
    while (bytes[at] >= '0' && bytes[at] <= 'z' && bytes[at] != '=') {
      at++;
    }
    int found = -1;
    for (int i = 0; i < known.size() && found < 0; i++) {
      found = same(known.get(i), start, at) ? i : -1;
    }
    if (found < 0 || bytes[at] != '=' || bytes[at + 1] != '"') {
      return -1;
    }
    at += 2;
    valueFrom = at;
    while (bytes[at] >= ' ' && bytes[at] != '"' && bytes[at] != '<' && bytes[at] != '&') {
      at++;
    }
    valueTo = at;
    return bytes[at++] == '"' ? found : -1;
  }

  private boolean same(String name, int start, int end) {
    if (name.length() != end - start) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) != bytes[start + i]) {
        return false;
      }
    }
    return true;
  }

  /** Column of a reference like {@code AB12}, from 0; -1 if it is spelt in another way. */
  private int column() {
    int column = 0;
    int i = valueFrom;
    while (bytes[i] >= 'A' && bytes[i] <= 'Z' && column < MOST_COLUMNS) {
      column = column * 26 + bytes[i++] - 'A' + 1;
    }
    return number(i, valueTo) > 0 && column <= MOST_COLUMNS ? column - 1 : -1;
  }

  /** The number of some digits, -1 if there are other characters, none or too many. */
  private int number(int start, int end) {
    if (start >= end || end - start > MOST_DIGITS || !digits(start, end)) {
      return -1;
    }
    int number = 0;
    for (int i = start; i < end; i++) {
      number = 10 * number + bytes[i] - '0';
    }
    return number;
  }

  private boolean digits(int start, int end) {
    for (int i = start; i < end; i++) {
      if (bytes[i] < '0' || bytes[i] > '9') {
        return false;
      }
    }
    return true;
  }

  /** Passes over these bytes, if they are the next. */
  private boolean take(byte[] expected) {
    for (int i = 0; i < expected.length; i++) {
      if (bytes[at + i] != expected[i]) {
        return false;
      }
    }
    at += expected.length;
    return true;
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
