package pl.szansa.traps;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;

/**
 * A thousand times as many equal bytes as their packed form has: one block of RFC 1951 with a code
 * of its own, in which two bits stand for 258 bytes.
 */
record Repeated(byte value, long size) {

  private static final int LENGTH = 258;

  /** Bits, the lowest of each byte first. */
  private static final class Bits {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int pending;
    private int count;

    void add(int bits, int length) {
      for (int i = 0; i < length; i++) {
        pending |= (bits >> i & 1) << count++;
        if (count == 8) {
          out.write(pending);
          pending = 0;
          count = 0;
        }
      }
    }

    byte[] bytes() {
      add(0, (8 - count) % 8);
      return out.toByteArray();
    }
  }

  /**
   * @param repeats runs of 258 bytes that follow the first byte
   */
  static Repeated of(char value, long repeats) {
    return new Repeated((byte) value, 1 + repeats * LENGTH);
  }

  byte[] packed() {
    Bits bits = new Bits();
    // the last block, with a code of its own: 286 lengths, 1 distance, 18 lengths of lengths
    bits.add(1, 1);
    bits.add(2, 2);
    bits.add(286 - 257, 5);
    bits.add(0, 5);
    bits.add(18 - 4, 4);
    lengthsOfLengths(bits);
    lengths(bits);
    // the byte itself, the runs at distance 1, the end
    bits.add(0b01, 2);
    for (long i = (size - 1) / LENGTH; i > 0; i--) {
      bits.add(0b00, 2);
    }
    bits.add(0b11, 2);
    return bits.bytes();
  }

  /** In the order 16 17 18 0 8 7 9 6 10 5 11 4 12 3 13 2 14 1: 18 has one bit, 1 and 2 have two. */
  private static void lengthsOfLengths(Bits bits) {
    for (int symbol : new int[] {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1}) {
      bits.add(symbol == 18 ? 1 : symbol == 2 || symbol == 1 ? 2 : 0, 3);
    }
  }

  /** The byte and the end have two bits, the length 258 one, the distance one. */
  private void lengths(Bits bits) {
    none(bits, value & 0xFF);
    two(bits);
    none(bits, 255 - (value & 0xFF));
    two(bits);
    none(bits, 285 - 257);
    one(bits);
    one(bits);
  }

  /** Symbol 1 is 10, symbol 2 is 11, the first bit first. */
  private static void one(Bits bits) {
    bits.add(0b01, 2);
  }

  private static void two(Bits bits) {
    bits.add(0b11, 2);
  }

  /** Symbol 18 stands for 11 to 138 symbols that are not used. */
  private static void none(Bits bits, int symbols) {
    int left = symbols;
    while (left > 0) {
      int run = left > 138 && left < 138 + 11 ? left - 11 : Math.min(left, 138);
      bits.add(0, 1);
      bits.add(run - 11, 7);
      left -= run;
    }
  }

  long crc() {
    byte[] block = new byte[1 << 20];
    java.util.Arrays.fill(block, value);
    CRC32 sum = new CRC32();
    for (long left = size; left > 0; left -= block.length) {
      sum.update(block, 0, (int) Math.min(left, block.length));
    }
    return sum.getValue();
  }
}
