package pl.szansa.ingest.formats;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.SPACE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the cells of one row of an OpenDocument table: a typed value where there is one. */
final class OdsRow {

  static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
  static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
  private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
  private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
  private static final String ERROR_TYPE =
      "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";

  /** Columns of a sheet in all programs but for an experimental setting. */
  private static final int MOST_COLUMNS = 16_384;

  /** Characters; of delimited text a record may have as many. */
  private static final int LONGEST_ROW = 16 << 20;

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T.*)?");

  private final XMLStreamReader xml;
  private final MergedCells merged;
  private int characters;

  OdsRow(XMLStreamReader xml, MergedCells merged) {
    this.xml = xml;
    this.merged = merged;
  }

  static boolean is(XMLStreamReader xml, String table) {
    return xml.getLocalName().equals(table) && TABLE.equals(xml.getNamespaceURI());
  }

  static String attribute(XMLStreamReader xml, String namespace, String name) {
    String value = xml.getAttributeValue(namespace, name);
    return value == null ? "" : value;
  }

  /** A count of the table, 1 if it does not say. */
  static int count(XMLStreamReader xml, String name) {
    String value = attribute(xml, TABLE, name);
    return value.isEmpty() ? 1 : Math.max(1, Integer.parseInt(value));
  }

  /**
   * The cells of the row that the parser stands at, up to the last one with a text.
   *
   * @param line its number, from 1
   */
  String[] cells(long line) throws XMLStreamException {
    List<String> cells = new ArrayList<>();
    int blank = 0;
    characters = 0;
    for (int event = OfficeXml.next(xml);
        event != END_ELEMENT || !is(xml, "table-row");
        event = OfficeXml.next(xml)) {
      if (event != START_ELEMENT) {
        continue;
      }
      boolean covered = is(xml, "covered-table-cell");
      if (!covered && !is(xml, "table-cell")) {
        continue;
      }
      int times = count(xml, "number-columns-repeated");
      merge(line, cells.size() + blank);
      String text = cell();
      if (covered || text.isEmpty()) {
        // to the right of a table there are some thousand cells with a style and nothing else
        blank = Math.min(blank + times, MOST_COLUMNS);
        continue;
      }
      if (cells.size() + blank + (long) times > MOST_COLUMNS) {
        throw new DamagedFile(Unreadable.UNPACKS_TOO_LARGE, line + ": > " + MOST_COLUMNS);
      }
      for (; blank > 0; blank--) {
        cells.add("");
      }
      for (int i = 0; i < times; i++) {
        cells.add(text);
      }
    }
    return cells.toArray(String[]::new);
  }

  private void merge(long line, int column) {
    int across = count(xml, "number-columns-spanned");
    int down = count(xml, "number-rows-spanned");
    merged.add(line, column, line + down - 1, column + Math.min(across, MOST_COLUMNS) - 1);
  }

  /** The text of the cell that the parser stands at; afterwards it stands at its end. */
  private String cell() throws XMLStreamException {
    String value = value();
    String plain = attribute(xml, OFFICE, "string-value");
    String text = text();
    return value != null ? value : text.isEmpty() ? plain : text;
  }

  /** What the attributes say, null where it is the text that counts. */
  private String value() {
    boolean error = attribute(xml, ERROR_TYPE, "value-type").equals("error");
    return switch (error ? "error" : attribute(xml, OFFICE, "value-type")) {
      case "float", "currency", "percentage" -> number(xml.getAttributeValue(OFFICE, "value"));
      case "date" -> date(xml.getAttributeValue(OFFICE, "date-value"));
      case "time" -> time(xml.getAttributeValue(OFFICE, "time-value"));
      case "boolean" -> xml.getAttributeValue(OFFICE, "boolean-value");
      default -> null;
    };
  }

  private static String number(String value) {
    try {
      return value == null ? null : NumberFormat.NUMBER.text(new BigDecimal(value), false);
    } catch (NumberFormatException e) {
      return value;
    }
  }

  private static String date(String value) {
    return value != null && DATE.matcher(value).matches() ? value.substring(0, 10) : value;
  }

  private static String time(String value) {
    try {
      return value == null ? null : NumberFormat.clock(Duration.parse(value).toSeconds());
    } catch (DateTimeParseException e) {
      return value;
    }
  }

  /** Paragraphs as lines; comments and drawings are none of the cell's text. */
  private String text() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 0;
    int paragraphs = 0;
    boolean inside = false;
    while (true) {
      int event = OfficeXml.next(xml);
      if (event == START_ELEMENT) {
        if (depth == 0 && isText("p")) {
          text.append(paragraphs++ > 0 ? "\n" : "");
          inside = true;
        } else if (inside && TEXT.equals(xml.getNamespaceURI())) {
          text.append(special());
        }
        depth++;
      } else if (event == END_ELEMENT) {
        if (depth == 0) {
          return text.toString();
        }
        depth--;
        inside &= depth > 0;
      } else if (inside && (event == CHARACTERS || event == CDATA || event == SPACE)) {
        append(text);
      }
    }
  }

  private boolean isText(String element) {
    return xml.getLocalName().equals(element) && TEXT.equals(xml.getNamespaceURI());
  }

  private void append(StringBuilder text) {
    characters += xml.getTextLength();
    if (characters > LONGEST_ROW) {
      throw new DamagedFile(Unreadable.LINE_TOO_LONG, "");
    }
    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
  }

  private String special() {
    return switch (xml.getLocalName()) {
      case "s" -> " ".repeat(Math.min(spaces(), 100));
      case "tab" -> "\t";
      case "line-break" -> "\n";
      default -> "";
    };
  }

  private int spaces() {
    String count = attribute(xml, TEXT, "c");
    return count.isEmpty() ? 1 : Math.max(1, Integer.parseInt(count));
  }
}
