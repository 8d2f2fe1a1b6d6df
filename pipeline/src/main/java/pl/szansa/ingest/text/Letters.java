package pl.szansa.ingest.text;

import java.util.Locale;

/** Which characters a Polish text is made of. */
final class Letters {

  private static final String POLISH = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ";

  /** What stands between words, or after one, in texts of several languages. */
  private static final String BETWEEN = "–—«»„”“’‘‚…·•©®°§²¨´`~";

  /** Signs that nobody writes right before a small letter. */
  private static final String OPENING = "£¯¥¦±¶¼";

  private static final boolean[] ORDINARY = ordinary();

  private Letters() {}

  static boolean polish(char c) {
    return c > 0x7F && POLISH.indexOf(c) >= 0;
  }

  /** A control character of the second row, which no text has. */
  static boolean control(char c) {
    return c >= 0x80 && c < 0xA0;
  }

  static boolean small(char c) {
    return Character.isLowerCase(c);
  }

  static boolean betweenWords(char c) {
    return BETWEEN.indexOf(c) >= 0;
  }

  static boolean opens(char c) {
    return OPENING.indexOf(c) >= 0;
  }

  static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  /** What a Polish text in UTF-8 may have in it: Latin letters, signs, a byte order mark. */
  static boolean usual(int c) {
    return c < 0x80 || c >= 0xA0 && c < 0x180 || c >= 0x2000 && c < 0x2300 || c == 0xFEFF;
  }

  /** The same but of the letters beyond the western ones only the Polish. */
  static boolean expected(int c) {
    return c < 0x100 || c >= 0x180 || polish((char) c);
  }

  /** Whether a character raises no suspicion. */
  static boolean ordinary(char c) {
    return c < ORDINARY.length && ORDINARY[c];
  }

  private static boolean[] ordinary() {
    boolean[] ordinary = new boolean[0x2100];
    for (char c = ' '; c < 0x7F; c++) {
      ordinary[c] = c != '?';
    }
    for (char c : (POLISH + "–„”’§°²€\t\n\r\u00A0\u202F").toCharArray()) {
      ordinary[c] = true;
    }
    return ordinary;
  }
}
