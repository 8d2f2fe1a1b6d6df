package pl.szansa.ingest.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words in which a program that lacked their letters put a question mark or U+FFFD instead. */
public final class LostLetters {

  private static final char REPLACEMENT = '\uFFFD';

  /** A question mark between letters. */
  private static final Pattern ASKING = Pattern.compile("[\\p{L}?]*\\p{L}\\?+\\p{L}[\\p{L}?]*");

  private static final Pattern REPLACED = Pattern.compile("\\S*\uFFFD\\S*");

  /** In the address of a page question marks stand between letters, too. */
  private static final Pattern ADDRESS = Pattern.compile("://|www\\.|[?&]\\w+=");

  /** Words are not longer. */
  private static final int LONGEST = 60;

  private LostLetters() {}

  /** The first such word of a cell, or an empty text. */
  public static String in(String cell) {
    if (cell.indexOf(REPLACEMENT) >= 0) {
      return first(REPLACED.matcher(cell));
    }
    return cell.indexOf('?') < 0 || ADDRESS.matcher(cell).find() ? "" : first(ASKING.matcher(cell));
  }

  private static String first(Matcher matcher) {
    if (!matcher.find()) {
      return "";
    }
    String word = matcher.group();
    return word.length() > LONGEST ? word.substring(0, LONGEST) + "…" : word;
  }
}
