package pl.szansa.ingest.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the cells of a text file are delimited and quoted.
 *
 * @param delimiter between cells
 * @param quote around cells
 * @param backslashes whether a quote within a cell has a backslash before it, not another quote
 * @param padded whether spaces stand between delimiters and quotes
 * @param skip lines before the first row
 * @param width cells of most of the first rows
 */
public record Dialect(
    char delimiter, char quote, boolean backslashes, boolean padded, int skip, int width) {

  /** Excel's way to name the delimiter. */
  private static final Pattern NAMED = Pattern.compile("\\A\"?sep=(.)\"?\\h*[;,]*(?:\r\n?|\n)");

  /** The dialect of a text that begins so, without a byte order mark. */
  public static Dialect of(String head) {
    Matcher named = NAMED.matcher(head);
    if (named.lookingAt()) {
      String rest = head.substring(named.end());
      return of(rest, named.group(1).charAt(0), 1);
    }
    return of(head, Delimiters.detect(head), 0);
  }

  private static Dialect of(String head, char delimiter, int skip) {
    DialectScan quotes = DialectScan.of(head, delimiter, '"');
    int width = DialectScan.ofFirstRows(head, delimiter, '"').width();
    if (quotes.quoted() == 0) {
      DialectScan apostrophes = DialectScan.of(head, delimiter, '\'');
      if (apostrophes.sound()) {
        int between = DialectScan.ofFirstRows(head, delimiter, '\'').width();
        return new Dialect(delimiter, '\'', false, apostrophes.padded() > 0, skip, between);
      }
    }
    boolean backslashes = false;
    if (quotes.errors() > 0) {
      DialectScan escaped = DialectScan.withBackslashes(head, delimiter);
      backslashes = escaped.escaped() > 0 && escaped.errors() < quotes.errors();
    }
    return new Dialect(delimiter, '"', backslashes, quotes.padded() > 0, skip, width);
  }
}
