package pl.szansa.charts.drawing;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes a picture as a PNG (ISO/IEC 15948) of 8 bits a colour. A row that is the same as the one
 * above, as most are in a chart, is told by saying so, any other as it is; Java's own writer tries
 * every way of telling a row on every row, for a few bytes more.
 */
final class PngFile {

  private static final long SIGNATURE = 0x89504E470D0A1A0AL;
  private static final byte[] RGB_8_BITS = {8, 2, 0, 0, 0};
  private static final byte AS_IT_IS = 0;
  private static final byte DIFFERENCE_FROM_ABOVE = 2;

  /** Of charts, more effort takes half as long again for files that are smaller by a twelfth. */
  private static final int EFFORT = 3;

  private static final int COLOURS = 3;

  private PngFile() {}

  /**
   * @param image of the type {@link BufferedImage#TYPE_INT_RGB}
   * @param to is left open
   */
  static void write(BufferedImage image, OutputStream to) throws IOException {
    DataOutputStream out = new DataOutputStream(to);
    out.writeLong(SIGNATURE);
    ByteBuffer header = ByteBuffer.allocate(2 * Integer.BYTES + RGB_8_BITS.length);
    header.putInt(image.getWidth()).putInt(image.getHeight()).put(RGB_8_BITS);
    chunk("IHDR", header.array(), out);
    chunk("IDAT", compressed(image), out);
    chunk("IEND", new byte[0], out);
    out.flush();
  }

  private static void chunk(String type, byte[] content, DataOutputStream out) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(content);
    out.writeInt(content.length);
    out.write(name);
    out.write(content);
    out.writeInt((int) check.getValue());
  }

  private static byte[] compressed(BufferedImage image) throws IOException {
    int width = image.getWidth();
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
    Deflater deflater = new Deflater(EFFORT);
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater, 1 << 14)) {
      byte[] same = new byte[1 + COLOURS * width];
      same[0] = DIFFERENCE_FROM_ABOVE;
      byte[] row = new byte[1 + COLOURS * width];
      row[0] = AS_IT_IS;
      for (int y = 0; y < image.getHeight(); y++) {
        int from = y * width;
        if (y > 0 && Arrays.equals(pixels, from, from + width, pixels, from - width, from)) {
          out.write(same);
        } else {
          fill(row, pixels, from);
          out.write(row);
        }
      }
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  private static void fill(byte[] row, int[] pixels, int from) {
    for (int at = 1, x = from; at < row.length; x++) {
      int pixel = pixels[x];
      row[at++] = (byte) (pixel >> 16);
      row[at++] = (byte) (pixel >> 8);
      row[at++] = (byte) pixel;
    }
  }
}
