package pl.szansa.charts.drawing;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;

/** A sheet as a PNG of twice its logical size, for documents. */
public final class PngPicture {

  private static final int SCALE = 2;

  private PngPicture() {}

  /**
   * Writes the picture; the caller closes the stream.
   *
   * @throws IOException if the stream refuses
   */
  public static void write(Sheet sheet, OutputStream out) throws IOException {
    SheetPainter painter = new SheetPainter(sheet);
    BufferedImage image =
        new BufferedImage(
            Sheet.WIDTH * SCALE, painter.height() * SCALE, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = Fonts.smooth(image.createGraphics());
    g.scale(SCALE, SCALE);
    painter.paint(g);
    g.dispose();
    PngFile.write(image, out);
  }
}
