package pl.szansa.ingest.text;

import java.nio.charset.Charset;

/** Between two charsets of one byte per letter. */
final class MisreadOldLetters extends Misreading {

  private static final int LONGEST_WORD = 40;

  private final char[] written = new char[KNOWN];

  MisreadOldLetters(Charset written, Charset read) {
    super(between(written, read));
    short[] bytes = bytes(read);
    for (int c = 0; c < KNOWN; c++) {
      this.written[c] =
          bytes[c] < 0 ? NOTHING : new String(new byte[] {(byte) bytes[c]}, written).charAt(0);
    }
  }

  private char written(char c) {
    return c < KNOWN ? written[c] : NOTHING;
  }

  @Override
  String undo(String cell) {
    char[] chars = cell.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      char c = written(chars[i]);
      if (spoils(chars[i], c)) {
        return cell;
      }
      chars[i] = c == NOTHING || Letters.control(c) ? chars[i] : c;
    }
    return new String(chars);
  }

  private static boolean spoils(char now, char before) {
    return Letters.polish(now) && !Letters.polish(before);
  }

  @Override
  Evidence evidence(String cell) {
    boolean found = false;
    int length = cell.length();
    for (int i = 0; i < length; i++) {
      char c = cell.charAt(i);
      if (spoils(c, written(c))) {
        return Evidence.AGAINST;
      }
      found |= c > 0x7F && (sign(cell, i) || pair(cell, i));
    }
    return found ? Evidence.FOR : Evidence.NONE;
  }

  /** A Polish letter has become something else here. */
  private boolean changed(String cell, int i) {
    char c = cell.charAt(i);
    char before = written(c);
    return before != c
        && Letters.polish(before)
        // no capital follows a small letter
        && !(Character.isUpperCase(before) && i > 0 && Letters.small(cell.charAt(i - 1)));
  }

  private boolean wordly(String cell, int i) {
    return i >= 0 && i < cell.length() && (Character.isLetter(cell.charAt(i)) || changed(cell, i));
  }

  /** A sign that nobody writes within a word. */
  private boolean sign(String cell, int i) {
    char c = cell.charAt(i);
    if (!changed(cell, i) || Character.isLetter(c) || Letters.betweenWords(c)) {
      return false;
    }
    boolean open = c == '¿' || Letters.control(c);
    return wordly(cell, i - 1) && (wordly(cell, i + 1) || open)
        || Letters.opens(c) && i + 1 < cell.length() && Letters.small(cell.charAt(i + 1));
  }

  /** Two different letters of one word that are both strange. */
  private boolean pair(String cell, int i) {
    if (!changed(cell, i)) {
      return false;
    }
    for (int j = i + 1; j < i + LONGEST_WORD && wordly(cell, j); j++) {
      if (changed(cell, j) && !sameLetter(cell.charAt(i), cell.charAt(j))) {
        return !Letters.betweenWords(cell.charAt(i)) && !Letters.betweenWords(cell.charAt(j));
      }
    }
    return false;
  }

  private boolean sameLetter(char a, char b) {
    return Character.toLowerCase(written(a)) == Character.toLowerCase(written(b));
  }
}
