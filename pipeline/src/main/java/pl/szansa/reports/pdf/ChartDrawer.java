package pl.szansa.reports.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.svgsupport.PDFTranscoder.OpenHtmlFontResolver;
import java.awt.FontFormatException;
import java.io.IOException;
import java.util.List;

/** Draws charts as vectors, in the face that they were laid out in, read once. */
final class ChartDrawer extends BatikSVGDrawer {

  private static final String FAMILY = "Liberation Sans";
  private static final OpenHtmlFontResolver FACES = faces();

  @Override
  public void importFontFaceRules(List<FontFaceRule> none, SharedContext shared) {
    fontResolver = FACES;
  }

  private static OpenHtmlFontResolver faces() {
    OpenHtmlFontResolver faces = new OpenHtmlFontResolver();
    try {
      add(faces, "Regular", 400);
      add(faces, "Bold", 700);
      return faces;
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException("the fonts of the charts cannot be read", e);
    }
  }

  private static void add(OpenHtmlFontResolver faces, String face, int weight)
      throws IOException, FontFormatException {
    String resource = "/liberation/LiberationSans-" + face + ".ttf";
    faces.addFontStream(() -> PaperFonts.open(resource), FAMILY, weight, FontStyle.NORMAL);
  }
}
