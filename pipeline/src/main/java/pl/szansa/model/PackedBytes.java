package pl.szansa.model;

import java.util.Arrays;

/** Whole numbers one after the other, the nearer to zero the fewer bytes: seven bits in each. */
final class PackedBytes {

  private byte[] bytes = new byte[64];
  private int size;

  /** How many bytes there are: where the next number begins. */
  int size() {
    return size;
  }

  /** Adds a number; a sign takes one bit. */
  void add(long number) {
    long left = number << 1 ^ number >> 63;
    if (bytes.length - size < 10) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length + 10);
    }
    while ((left & ~0x7FL) != 0) {
      bytes[size++] = (byte) (left | 0x80);
      left >>>= 7;
    }
    bytes[size++] = (byte) left;
  }

  /** Gives back the room that is not needed. */
  void trim() {
    if (bytes.length > size) {
      bytes = Arrays.copyOf(bytes, size);
    }
  }

  /** Reads on from a number's place, while none is added. */
  Reader from(int start) {
    return new Reader(bytes, start);
  }

  /** Reads numbers in turn. */
  static final class Reader {

    private final byte[] bytes;
    private int at;

    private Reader(byte[] bytes, int start) {
      this.bytes = bytes;
      this.at = start;
    }

    long next() {
      byte part = bytes[at++];
      long read = part & 0x7FL;
      for (int shift = 7; part < 0; shift += 7) {
        part = bytes[at++];
        read |= (part & 0x7FL) << shift;
      }
      return read >>> 1 ^ -(read & 1);
    }
  }
}
