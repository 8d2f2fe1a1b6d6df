package pl.szansa.ingest.text;

import java.util.List;

/** Words in which a program that lacked their letters put a question mark or U+FFFD instead. */
public final class LostLetters {

  private static final char REPLACEMENT = '\uFFFD';

  /** In the address of a page question marks stand between letters, too. */
  private static final List<String> ADDRESS = List.of("://", "www.", "=");

  /** Letters to either side that are shown. */
  private static final int LONGEST = 40;

  private LostLetters() {}

  /** The first such word of a cell, or an empty text. */
  public static String in(String cell) {
    int replaced = cell.indexOf(REPLACEMENT);
    if (replaced >= 0) {
      return word(cell, replaced);
    }
    for (int i = cell.indexOf('?'); i >= 0; i = cell.indexOf('?', i + 1)) {
      int after = i + 1;
      while (after < cell.length() && cell.charAt(after) == '?') {
        after++;
      }
      if (letter(cell, i - 1) && letter(cell, after)) {
        return ADDRESS.stream().anyMatch(cell::contains) ? "" : word(cell, i);
      }
      i = after - 1;
    }
    return "";
  }

  private static String word(String cell, int place) {
    int from = place;
    while (part(cell, from - 1) && place - from < LONGEST) {
      from--;
    }
    int to = place;
    while (part(cell, to) && to - place < LONGEST) {
      to++;
    }
    return cell.substring(from, to);
  }

  private static boolean part(String cell, int i) {
    return letter(cell, i)
        || i >= 0 && i < cell.length() && (cell.charAt(i) == '?' || cell.charAt(i) == REPLACEMENT);
  }

  private static boolean letter(String cell, int i) {
    return i >= 0 && i < cell.length() && Character.isLetter(cell.charAt(i));
  }
}
