package pl.szansa.ingest.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Runs over the part of a text that is the same in every charset but those of 16 and 32 bits. */
final class Ascii {

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long SPACES = 0x2020202020202020L;

  private Ascii() {}

  /** The first byte from a place on that is none of ASCII, or {@code to}. */
  static int end(byte[] bytes, int from, int to) {
    int i = from;
    while (i + Long.BYTES <= to && ((long) EIGHT.get(bytes, i) & HIGH_BITS) == 0) {
      i += Long.BYTES;
    }
    while (i < to && bytes[i] >= 0) {
      i++;
    }
    return i;
  }

  /** The first byte from a place on that is a control character below a space, or {@code to}. */
  static int control(byte[] bytes, int from, int to) {
    int i = from;
    while (i + Long.BYTES <= to && !controls((long) EIGHT.get(bytes, i))) {
      i += Long.BYTES;
    }
    while (i < to && (bytes[i] < 0 || bytes[i] >= ' ')) {
      i++;
    }
    return i;
  }

  /** Whether one of eight bytes is less than a space. */
  private static boolean controls(long word) {
    return (word - SPACES & ~word & HIGH_BITS) != 0;
  }
}
