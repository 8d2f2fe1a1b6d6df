package pl.szansa.resolve;

import java.util.HexFormat;
import org.apache.spark.unsafe.types.UTF8String;

/** The pseudonym of a person, 32 hexadecimal digits in the store, as two numbers. */
final class PersonKey {

  private static final int DIGITS = 32;

  private PersonKey() {}

  static long high(UTF8String person) {
    if (person.numBytes() != DIGITS) {
      throw new IllegalArgumentException("a pseudonym has " + DIGITS + " digits");
    }
    return digits(person, 0);
  }

  static long low(UTF8String person) {
    return digits(person, DIGITS / 2);
  }

  static String text(long high, long low) {
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits(high) + hex.toHexDigits(low);
  }

  /** Pseudonyms are evenly spread. */
  static int bucket(long high, int buckets) {
    return (int) Long.remainderUnsigned(high >>> 16, buckets);
  }

  private static long digits(UTF8String person, int from) {
    long number = 0;
    for (int i = from; i < from + DIGITS / 2; i++) {
      number = number << 4 | HexFormat.fromHexDigit(person.getByte(i));
    }
    return number;
  }
}
