package pl.szansa.charts.drawing;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes a picture as a PNG (ISO/IEC 15948) of 8 bits a colour. Each row is told by its difference
 * from the row above, which is mostly naught in a chart; Java's own writer tries every way of
 * telling it on every row, in five times the time and for no fewer bytes.
 */
final class PngFile {

  private static final long SIGNATURE = 0x89504E470D0A1A0AL;
  private static final byte[] RGB_8_BITS = {8, 2, 0, 0, 0};
  private static final byte FROM_ROW_ABOVE = 2;
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
    Deflater deflater = new Deflater();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater, 1 << 14)) {
      byte[] row = new byte[1 + COLOURS * width];
      row[0] = FROM_ROW_ABOVE;
      int[] above = new int[width];
      for (int from = 0; from < pixels.length; from += width) {
        difference(pixels, from, above, row);
        out.write(row);
        System.arraycopy(pixels, from, above, 0, width);
      }
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  private static void difference(int[] pixels, int from, int[] above, byte[] row) {
    int at = 1;
    for (int x = 0; x < above.length; x++) {
      int pixel = pixels[from + x];
      int other = above[x];
      row[at++] = (byte) ((pixel >> 16) - (other >> 16));
      row[at++] = (byte) ((pixel >> 8) - (other >> 8));
      row[at++] = (byte) (pixel - other);
    }
  }
}
