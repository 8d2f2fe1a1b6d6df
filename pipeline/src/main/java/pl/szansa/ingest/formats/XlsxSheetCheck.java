package pl.szansa.ingest.formats;

import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks over one sheet of an XLSX workbook for what would make the parser fill the memory or run
 * for hours: columns and shared texts that there are not, endless rows, array formulas without
 * number.
 */
final class XlsxSheetCheck {

  /** Columns A to XFD. */
  private static final int MOST_COLUMNS = 16_384;

  /** Characters; of delimited text a record may have as many. */
  private static final long LONGEST_ROW = 16 << 20;

  /** The parser looks through all array formulas at every cell. */
  private static final long MOST_LOOKS = 5_000_000_000L;

  private final long sharedTexts;
  private final MergedCells merged = new MergedCells();
  private String row = "";
  private String cell = "";
  private long characters;
  private long cells;
  private long arrays;
  private boolean shared;

  XlsxSheetCheck(long sharedTexts) {
    this.sharedTexts = sharedTexts;
  }

  /** The sheet's merged cells. */
  MergedCells check(InputStream part) throws XMLStreamException {
    XMLStreamReader xml = OfficeXml.reader(part);
    while (xml.hasNext()) {
      int event = OfficeXml.next(xml);
      if (event == START_ELEMENT) {
        begin(xml);
      } else if (OfficeXml.text(event)) {
        characters += xml.getTextLength();
        if (characters > LONGEST_ROW) {
          throw new DamagedFile(Unreadable.LINE_TOO_LONG, row);
        }
      }
    }
    return merged;
  }

  private void begin(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "row" -> {
        row = attribute(xml, "r");
        characters = 0;
      }
      case "c" -> cell(xml);
      case "v" -> {
        if (shared) {
          sharedText(xml.getElementText());
        }
      }
      case "f" -> {
        arrays += attribute(xml, "t").equals("array") ? 1 : 0;
        if (arrays * cells > MOST_LOOKS) {
          throw new DamagedFile(Unreadable.UNPACKS_TOO_LARGE, arrays + " {=}");
        }
      }
      case "mergeCell" -> merge(attribute(xml, "ref"));
      default -> {
        // nothing that could do harm
      }
    }
  }

  private void cell(XMLStreamReader xml) {
    cells++;
    cell = attribute(xml, "r");
    shared = attribute(xml, "t").equals("s");
    if (column(cell) >= MOST_COLUMNS) {
      throw new DamagedFile(Unreadable.DAMAGED_FILE, cell);
    }
  }

  private void sharedText(String index) {
    try {
      if (!index.isEmpty() && Integer.parseInt(index) < sharedTexts) {
        return;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    if (!index.isEmpty()) {
      throw new DamagedFile(Unreadable.DAMAGED_FILE, cell);
    }
  }

  /** {@code A1:C2}; what is no such reference is passed over, since no value depends on it. */
  private void merge(String reference) {
    int colon = reference.indexOf(':');
    if (colon < 0) {
      return;
    }
    String from = reference.substring(0, colon);
    String to = reference.substring(colon + 1);
    long first = line(from);
    long last = line(to);
    int left = column(from);
    int right = column(to);
    if (first > 0 && last >= first && left >= 0 && right >= left && right < MOST_COLUMNS) {
      merged.add(first, left, last, right);
    }
  }

  /** Column of a reference like {@code AB12}, from 0; -1 if it names none. */
  private static int column(String reference) {
    int column = 0;
    for (int i = 0; i < reference.length() && letter(reference.charAt(i)); i++) {
      column =
          Math.min(column, MOST_COLUMNS) * 26
              + Character.toUpperCase(reference.charAt(i))
              - 'A'
              + 1;
    }
    return column - 1;
  }

  private static boolean letter(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  private static long line(String reference) {
    String digits = reference.replaceAll("[^0-9]", "");
    return digits.isEmpty() || digits.length() > 7 ? -1 : Long.parseLong(digits);
  }

  private static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }
}
