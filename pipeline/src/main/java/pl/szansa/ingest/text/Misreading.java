package pl.szansa.ingest.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A text was written in one charset, read in another, and then saved as it looked. */
abstract sealed class Misreading permits Misreading.OldLetters, Misreading.Utf8, Misreading.Print {

  /** What a cell says of a misreading. */
  enum Evidence {
    NONE,
    /** It is what the misreading makes of Polish, and nothing that anybody writes. */
    FOR,
    /** It has Polish letters that would not have come through. */
    AGAINST
  }

  static final char KNOWN = 0x2600;
  static final char NOTHING = '\uFFFD';

  private final String name;

  private Misreading(String name) {
    this.name = name;
  }

  /** As {@code windows-1250 → windows-1252}. */
  String name() {
    return name;
  }

  abstract Evidence evidence(String cell);

  /** The text as it was written, or the cell itself if it has not been misread. */
  abstract String undo(String cell);

  private static String between(Charset written, Charset read) {
    return name(written) + " → " + name(read);
  }

  private static String name(Charset charset) {
    return charset.name().replace("IBM", "CP");
  }

  /** The bytes that a charset reads as the characters below {@link #KNOWN}; -1 where none. */
  private static short[] bytes(Charset read) {
    short[] bytes = new short[KNOWN];
    Arrays.fill(bytes, (short) -1);
    for (short b = 0; b < 256; b++) {
      char c = new String(new byte[] {(byte) b}, read).charAt(0);
      if (c < KNOWN) {
        bytes[c] = b;
      }
    }
    for (short control = 0x80; control < 0xA0; control++) {
      // programs read bytes that the charset lacks as these; ISO-8859-1 has no others there
      bytes[control] = bytes[control] < 0 ? control : bytes[control];
    }
    return bytes;
  }

  /** Between two charsets of one byte per letter. */
  static final class OldLetters extends Misreading {

    private final char[] written = new char[KNOWN];

    OldLetters(Charset written, Charset read) {
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
      return i >= 0
          && i < cell.length()
          && (Character.isLetter(cell.charAt(i)) || changed(cell, i));
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
      for (int j = i + 1; wordly(cell, j); j++) {
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

  /** UTF-8 read as a charset of one byte per letter, once or more. */
  static final class Utf8 extends Misreading {

    private static final String BOM = "\uFEFF";

    private final short[] bytes;

    Utf8(Charset read) {
      super(between(StandardCharsets.UTF_8, read));
      this.bytes = bytes(read);
    }

    @Override
    String undo(String cell) {
      String text = cell;
      for (String once = once(text); once != null; once = once(text)) {
        text = once;
      }
      return text.startsWith(BOM) ? text.substring(1) : text;
    }

    /** The text before one misreading, or null. */
    private String once(String cell) {
      byte[] original = new byte[cell.length()];
      boolean ascii = true;
      for (int i = 0; i < original.length; i++) {
        char c = cell.charAt(i);
        short b = c < KNOWN ? bytes[c] : -1;
        if (b < 0) {
          return null;
        }
        original[i] = (byte) b;
        ascii &= b < 0x80;
      }
      return ascii ? null : decoded(original);
    }

    private static String decoded(byte[] original) {
      try {
        CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(original));
        return text.chars().allMatch(Letters::usual) ? text.toString() : null;
      } catch (CharacterCodingException e) {
        return null;
      }
    }

    @Override
    Evidence evidence(String cell) {
      String once = once(cell);
      if (once != null) {
        return once.chars().allMatch(Letters::expected) ? Evidence.FOR : Evidence.NONE;
      }
      return cell.chars().anyMatch(c -> Letters.polish((char) c))
          ? Evidence.AGAINST
          : Evidence.NONE;
    }

    /** Whether a part of the cell is a small Polish letter that has been misread. */
    boolean within(String cell) {
      for (int i = 0; i + 1 < cell.length(); i++) {
        char c = cell.charAt(i);
        if (c > 0x7F && c < KNOWN && bytes[c] >= 0xC3 && bytes[c] <= 0xC5) {
          String letter = once(cell.substring(i, i + 2));
          if (letter != null && Letters.polish(letter.charAt(0))) {
            return true;
          }
        }
      }
      return false;
    }
  }

  /** Ŝ for ż, from the fonts of printed documents of 2008 to 2010. */
  static final class Print extends Misreading {

    Print() {
      super("ż → Ŝ");
    }

    @Override
    Evidence evidence(String cell) {
      return cell.indexOf('Ŝ') >= 0 || cell.indexOf('ŝ') >= 0 ? Evidence.FOR : Evidence.NONE;
    }

    @Override
    String undo(String cell) {
      char[] chars = cell.toCharArray();
      for (int i = 0; i < chars.length; i++) {
        if (chars[i] == 'Ŝ' || chars[i] == 'ŝ') {
          boolean capitals = cell.length() > 1 && cell.equals(Letters.upper(cell));
          chars[i] = capitals ? 'Ż' : 'ż';
        }
      }
      return new String(chars);
    }
  }
}
