package pl.szansa.ingest.text;

/** What a text looks like if its cells are delimited and quoted in one way. */
final class DialectScan {

  private static final int ROWS = 30;

  /** Characters in which the first rows are looked for. */
  static final int CHARS = 1 << 18;

  private static final int MOST = 256;

  private static final char NO_ESCAPE = '\0';

  private enum Place {
    CELL_BEGINS,
    IN_CELL,
    IN_QUOTES,
    AFTER_QUOTES
  }

  private final char delimiter;
  private final char quote;
  private final char escape;
  private final int[] rowsWith = new int[MOST];
  private Place place = Place.CELL_BEGINS;
  private int delimiters;
  private int rows;
  private int quoted;
  private int padded;
  private int doubled;
  private int escaped;
  private int errors;
  private boolean rowHasText;

  private DialectScan(char delimiter, char quote, char escape) {
    this.delimiter = delimiter;
    this.quote = quote;
    this.escape = escape;
  }

  /**
   * @param length of the text that {@link #CHARS} are
   */
  static DialectScan ofFirstRows(String head, int length, char delimiter, char quote) {
    DialectScan scan = new DialectScan(delimiter, quote, NO_ESCAPE);
    scan.run(head, length, ROWS);
    return scan;
  }

  /** Looks at nothing but quotes. */
  static DialectScan ofQuotes(String head, char delimiter, char quote) {
    DialectScan scan = new DialectScan(delimiter, quote, NO_ESCAPE);
    if (head.indexOf(quote) >= 0) {
      scan.run(head, head.length(), Integer.MAX_VALUE);
    }
    return scan;
  }

  static DialectScan withBackslashes(String head, char delimiter) {
    DialectScan scan = new DialectScan(delimiter, '"', '\\');
    scan.run(head, head.length(), Integer.MAX_VALUE);
    return scan;
  }

  private void run(String text, int length, int mostRows) {
    for (int i = 0; i < length && rows < mostRows; i++) {
      i = skip(text, i, length);
      if (i == length) {
        break;
      }
      char c = text.charAt(i);
      char next = i + 1 < length ? text.charAt(i + 1) : '\n';
      if (place == Place.IN_QUOTES) {
        i += quoted(c, next);
      } else if (c == '\n' || c == '\r') {
        endRow();
      } else if (c == delimiter) {
        boolean decimal = c == ',' && i > 0 && digit(text.charAt(i - 1)) && digit(next);
        delimiters += decimal && place == Place.IN_CELL ? 0 : 1;
        rowHasText = true;
        place = decimal && place == Place.IN_CELL ? Place.IN_CELL : Place.CELL_BEGINS;
      } else {
        unquoted(c, text, i);
      }
    }
    endRow();
  }

  /** The next character that matters: within a cell only what ends it does. */
  private int skip(String text, int from, int length) {
    if (place == Place.IN_QUOTES && escape == NO_ESCAPE) {
      int end = text.indexOf(quote, from);
      return end < 0 || end > length ? length : end;
    }
    int i = from;
    if (place == Place.IN_CELL) {
      while (i < length && within(text.charAt(i))) {
        i++;
      }
    }
    return i;
  }

  private boolean within(char c) {
    return c != delimiter && c != '\n' && c != '\r';
  }

  /** Returns how many characters were looked at besides this one. */
  private int quoted(char c, char next) {
    if (escape != NO_ESCAPE && c == escape && (next == quote || next == escape)) {
      escaped += next == quote ? 1 : 0;
      return 1;
    }
    if (c == quote && next == quote) {
      doubled++;
      return 1;
    }
    if (c == quote) {
      place = Place.AFTER_QUOTES;
    }
    return 0;
  }

  private void unquoted(char c, String text, int i) {
    rowHasText = true;
    if (place == Place.CELL_BEGINS) {
      if (c == quote) {
        quoted++;
        padded += i > 0 && text.charAt(i - 1) == ' ' ? 1 : 0;
        place = Place.IN_QUOTES;
      } else if (c != ' ') {
        place = Place.IN_CELL;
      }
    } else if (place == Place.AFTER_QUOTES) {
      if (c == ' ') {
        padded++;
      } else {
        errors++;
        place = Place.IN_CELL;
      }
    }
  }

  private void endRow() {
    errors += place == Place.IN_QUOTES ? 1 : 0;
    if (rowHasText) {
      rowsWith[Math.min(delimiters, MOST - 1)]++;
      rows++;
    }
    rowHasText = false;
    delimiters = 0;
    place = Place.CELL_BEGINS;
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  int rows() {
    return rows;
  }

  /** Cells in quotes. */
  int quoted() {
    return quoted;
  }

  /** Quoted cells with spaces around the quotes. */
  int padded() {
    return padded;
  }

  /** Backslashes before a quote, where they are looked for and quotes are not doubled, too. */
  int escaped() {
    return doubled > 0 ? 0 : escaped;
  }

  int errors() {
    return errors;
  }

  /** Whether quotes of this kind stand around cells, and only there. */
  boolean sound() {
    return quoted > 1 && errors == 0;
  }

  /** How many rows have the most common number (over none) of delimiters, times that number. */
  int score() {
    return rowsWith[usual()] * usual();
  }

  /** Whether all rows have the same number of cells. */
  boolean even() {
    return rowsWith[usual()] == rows;
  }

  /** Cells of most rows. */
  int width() {
    return usual() + 1;
  }

  private int usual() {
    int best = 0;
    for (int n = 1; n < MOST; n++) {
      best = rowsWith[n] * n > rowsWith[best] * best ? n : best;
    }
    return best;
  }
}
