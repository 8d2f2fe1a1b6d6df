package pl.szansa.resolve.persons;

import java.util.HexFormat;

/** The pseudonym of a person, 32 hexadecimal digits in the store, as two numbers. */
final class PersonKey {

  private static final int DIGITS = 32;

  private PersonKey() {}

  /** The first half of the digits that stand somewhere in an array. */
  static long high(byte[] letters, int from, int length) {
    if (length != DIGITS) {
      throw new IllegalArgumentException("a pseudonym has " + DIGITS + " digits");
    }
    return digits(letters, from);
  }

  /** The second half of the digits. */
  static long low(byte[] letters, int from) {
    return digits(letters, from + DIGITS / 2);
  }

  static String text(long high, long low) {
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits(high) + hex.toHexDigits(low);
  }

  /** Pseudonyms are evenly spread. */
  static int bucket(long high, int buckets) {
    return (int) Long.remainderUnsigned(high >>> 16, buckets);
  }

  private static long digits(byte[] letters, int from) {
    long number = 0;
    for (int i = from; i < from + DIGITS / 2; i++) {
      number = number << 4 | HexFormat.fromHexDigit(letters[i]);
    }
    return number;
  }
}
