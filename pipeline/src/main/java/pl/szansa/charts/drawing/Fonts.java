package pl.szansa.charts.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Liberation Sans (SIL Open Font Licence 1.1) from the class path, so that pictures have Polish
 * letters and the same layout on every machine. Its letters are as wide as Arial's, which keeps the
 * texts of an SVG in place where a reader has only Arial.
 */
public final class Fonts {

  private static final Font REGULAR = read("/liberation/LiberationSans-Regular.ttf");
  private static final Font BOLD = read("/liberation/LiberationSans-Bold.ttf");
  private static final Graphics2D RULER =
      smooth(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics());

  private Fonts() {}

  /** In logical pixels. */
  public static Font regular(double size) {
    return REGULAR.deriveFont((float) size);
  }

  /** The bold face; its style says so too, which is how the SVG learns of it. */
  public static Font bold(double size) {
    return BOLD.deriveFont(Font.BOLD, (float) size);
  }

  /** Widths that do not depend on the screen's pixels, the same for SVG and PNG. */
  public static FontMetrics metrics(Font font) {
    return RULER.getFontMetrics(font);
  }

  public static double width(String text, Font font) {
    return metrics(font).getStringBounds(text, RULER).getWidth();
  }

  /** Sets the hints that every picture is drawn with. */
  public static Graphics2D smooth(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    return g;
  }

  private static Font read(String resource) {
    try {
      return create(resource);
    } catch (IOException noFontOnThisMachine) {
      try {
        doWithoutSystemFonts();
        return create(resource);
      } catch (IOException e) {
        e.addSuppressed(noFontOnThisMachine);
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Java reads no font, not even one of ours, on a machine without any, unless it is told of a
   * configuration that asks for none.
   */
  private static void doWithoutSystemFonts() throws IOException {
    Path none = Files.createTempFile("szansa-fonts", ".properties");
    none.toFile().deleteOnExit();
    Files.writeString(none, "version=1\nsequence.allfonts=default\n");
    System.setProperty("sun.awt.fontconfig", none.toString());
  }

  private static Font create(String resource) throws IOException {
    try (InputStream in = Fonts.class.getResourceAsStream(resource)) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (FontFormatException e) {
      throw new IllegalStateException(resource, e);
    }
  }
}
