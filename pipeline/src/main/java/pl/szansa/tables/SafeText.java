package pl.szansa.tables;

import java.util.regex.Pattern;

/**
 * Texts of strangers on their way into a table that a spreadsheet will open. A spreadsheet takes a
 * CSV cell that begins like a formula for one and runs it (OWASP, CSV injection); in a workbook a
 * text cell stays a text, but not every character and length is allowed.
 */
public final class SafeText {

  /** Excel's limit of a cell. */
  private static final int LONGEST_CELL = 32_767;

  private static final String BEGINNINGS = "=+-@\t\r\n";

  /** What spreadsheets take for a character's number (ECMA-376, 22.9.2.19, ST_Xstring). */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)?");

  private SafeText() {}

  /** For a CSV cell: what begins like a formula gets an apostrophe, a number stays as it is. */
  public static String csv(String text) {
    boolean formula =
        !text.isEmpty()
            && BEGINNINGS.indexOf(text.charAt(0)) >= 0
            && !NUMBER.matcher(text).matches();
    return formula ? "'" + text : text;
  }

  /**
   * For a text cell of a workbook: without what XML forbids, no longer than Excel allows, and shown
   * as it is also where it looks like the number of a character.
   */
  public static String cell(String text) {
    String kept = kept(text);
    return kept.contains("_x") ? ESCAPE.matcher(kept).replaceAll("_x005F_") : kept;
  }

  private static String kept(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!legal(text.charAt(i))) {
        return lookedThrough(text); // also for a half of a character beyond the first plane
      }
    }
    return shortened(text);
  }

  private static String lookedThrough(String text) {
    StringBuilder legal = null;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (!legal(c) && legal == null) {
        legal = new StringBuilder(text.substring(0, i));
      }
      if (legal(c) && legal != null) {
        legal.appendCodePoint(c);
      }
    }
    return shortened(legal == null ? text : legal.toString());
  }

  /** Characters of XML 1.0, less the control characters that it only discourages. */
  private static boolean legal(int c) {
    return c == '\t'
        || c == '\n'
        || c >= 0x20 && c < 0x7f
        || c >= 0xa0 && c <= 0xd7ff
        || c >= 0xe000 && c <= 0xfffd
        || c >= 0x10000;
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST_CELL) {
      return text;
    }
    int end = LONGEST_CELL - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
