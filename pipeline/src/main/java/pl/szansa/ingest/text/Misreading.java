package pl.szansa.ingest.text;

import java.nio.charset.Charset;
import java.util.Arrays;

/** A text was written in one charset, read in another, and then saved as it looked. */
abstract sealed class Misreading permits MisreadOldLetters, MisreadUtf8, PrintersLetters {

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

  Misreading(String name) {
    this.name = name;
  }

  /** As {@code windows-1250 → windows-1252}. */
  String name() {
    return name;
  }

  abstract Evidence evidence(String cell);

  /** The text as it was written, or the cell itself if it has not been misread. */
  abstract String undo(String cell);

  static String between(Charset written, Charset read) {
    return name(written) + " → " + name(read);
  }

  private static String name(Charset charset) {
    return charset.name().replace("IBM", "CP");
  }

  /** The bytes that a charset reads as the characters below {@link #KNOWN}; -1 where none. */
  static short[] bytes(Charset read) {
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
}
