package pl.szansa.ingest.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** UTF-8 read as a charset of one byte per letter, once or more. */
final class MisreadUtf8 extends Misreading {

  private static final String BOM = "\uFEFF";

  private final short[] bytes;

  MisreadUtf8(Charset read) {
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
    return cell.chars().anyMatch(c -> Letters.polish((char) c)) ? Evidence.AGAINST : Evidence.NONE;
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
