package pl.szansa.resolve.rows;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.util.Arrays;
import org.apache.spark.unsafe.Platform;
import org.apache.spark.unsafe.types.UTF8String;

/** Bytes that grow as numbers and texts are written. */
public final class Bytes {

  public static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
  public static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  static final VarHandle TWO =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);

  /** The first day that takes two bytes, and what stands in place of those that take more. */
  static final int FIRST_DAY = (int) LocalDate.of(1900, 1, 1).toEpochDay();

  static final int OTHER_DAY = 0xFFFF;

  private static final int LONGEST_NUMBER = 10;

  private byte[] bytes;
  private int size;

  public Bytes(int capacity) {
    this.bytes = new byte[capacity];
  }

  int size() {
    return size;
  }

  /** Eight bytes. */
  public void fixed(long value) {
    room(Long.BYTES);
    LONG.set(bytes, size, value);
    size += Long.BYTES;
  }

  /** A place for four bytes, which {@link #close} fills. */
  public int open() {
    room(Integer.BYTES);
    size += Integer.BYTES;
    return size;
  }

  /** Writes how many bytes followed since the place was opened. */
  public void close(int opened) {
    INT.set(bytes, opened - Integer.BYTES, size - opened);
  }

  /** A number below 256, one byte. */
  public void one(int value) {
    room(1);
    bytes[size++] = (byte) value;
  }

  /** A day since 1970: two bytes of nearly all. */
  public void day(long epochDay) {
    long day = epochDay - FIRST_DAY;
    room(Short.BYTES);
    boolean usual = day >= 0 && day < OTHER_DAY;
    TWO.set(bytes, size, (short) (usual ? day : OTHER_DAY));
    size += Short.BYTES;
    if (!usual) {
      signed(epochDay);
    }
  }

  /** A number of either sign, the nearer to zero the shorter. */
  public void signed(long value) {
    number(value << 1 ^ value >> 63);
  }

  /** A number, unsigned, the smaller the shorter. */
  public void number(long value) {
    if (size < bytes.length && value >>> 7 == 0) {
      bytes[size++] = (byte) value; // nearly all are codes
    } else {
      longer(value);
    }
  }

  private void longer(long value) {
    room(LONGEST_NUMBER);
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      bytes[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  public void text(UTF8String text) {
    int length = text.numBytes();
    number(length);
    room(length);
    text.writeToMemory(bytes, Platform.BYTE_ARRAY_OFFSET + (long) size);
    size += length;
  }

  public void text(byte[] letters) {
    number(letters.length);
    room(letters.length);
    System.arraycopy(letters, 0, bytes, size, letters.length);
    size += letters.length;
  }

  /** What was written, which is then forgotten. */
  public byte[] take() {
    byte[] taken = Arrays.copyOf(bytes, size);
    size = 0;
    return taken;
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
