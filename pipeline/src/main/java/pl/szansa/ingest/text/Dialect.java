package pl.szansa.ingest.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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

  /** Excel's way to name the delimiter, which is one character, as Java has them, and no quote. */
  private static final Pattern NAMED =
      Pattern.compile("\\A\"?sep=([^\"\r\n\\x{10000}-\\x{10FFFF}])\"?\\h*[;,]*(?:\r\n?|\n)");

  /** The dialect of a text that begins with these bytes. */
  public static Dialect of(byte[] head, Charset charset) {
    boolean utf8 = charset.equals(StandardCharsets.UTF_8);
    if (WideText.isWide(charset) || utf8 && !Encodings.isUtf8(head)) {
      return of(Encodings.decode(head, charset));
    }
    // delimiters and quotes are ASCII: what other characters there are does not matter
    int from = utf8 && Encodings.marked(head, head.length) ? Encodings.MARK : 0;
    String bytes = new String(head, from, head.length - from, StandardCharsets.ISO_8859_1);
    return bytes.startsWith("sep=") || bytes.startsWith("\"sep=")
        ? of(Encodings.decode(head, charset))
        : of(bytes, utf8 ? Utf8Pairs.length(bytes, DialectScan.CHARS) : length(bytes));
  }

  private static int length(String head) {
    return Math.min(head.length(), DialectScan.CHARS);
  }

  /** The dialect of a text that begins so, without a byte order mark. */
  static Dialect of(String head) {
    Matcher named = NAMED.matcher(head);
    if (named.lookingAt()) {
      String rest = head.substring(named.end());
      return of(rest, length(rest), named.group(1).charAt(0), 1);
    }
    return of(head, length(head));
  }

  private static Dialect of(String head, int length) {
    return of(head, length, Delimiters.detect(head, length), 0);
  }

  private static Dialect of(String head, int length, char delimiter, int skip) {
    DialectScan quotes = DialectScan.ofQuotes(head, delimiter, '"');
    int width = DialectScan.ofFirstRows(head, length, delimiter, '"').width();
    if (quotes.quoted() == 0) {
      DialectScan apostrophes = DialectScan.ofQuotes(head, delimiter, '\'');
      if (apostrophes.sound()) {
        int between = DialectScan.ofFirstRows(head, length, delimiter, '\'').width();
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
