package pl.szansa.reports.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;

/** Gives the renderer the charts of a page, as vectors. */
final class ChartDrawer implements SVGDrawer {

  /**
   * A chart at its place.
   *
   * @param width in dots, as the height
   * @param dots of a pixel
   */
  private record Chart(Element svg, double width, double height, double dots) implements SVGImage {

    @Override
    public int getIntrinsicWidth() {
      return (int) width;
    }

    @Override
    public int getIntrinsicHeight() {
      return (int) height;
    }

    @Override
    public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
      device.drawWithGraphics(
          (float) x,
          (float) y,
          (float) (width / dots),
          (float) (height / dots),
          g -> ChartPainter.paint(svg, width / dots, g));
    }
  }

  @Override
  public SVGImage buildSVGImage(
      Element svg, Box box, CssContext context, double width, double height, double dots) {
    return new Chart(svg, width, height, dots);
  }

  /** Texts are set in the faces that they were laid out in, whatever the page has. */
  @Override
  public void importFontFaceRules(List<FontFaceRule> none, SharedContext shared) {}

  @Override
  public void addFontFile(File file, String family, Integer weight, FontStyle style) {}

  @Override
  public void close() {}
}
