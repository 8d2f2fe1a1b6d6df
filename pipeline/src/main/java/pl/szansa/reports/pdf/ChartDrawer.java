package pl.szansa.reports.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.svgsupport.PDFTranscoder.OpenHtmlFontResolver;
import java.util.List;
import org.apache.batik.gvt.font.GVTFontFamily;

/**
 * Draws charts as vectors, and what is written in them as text of the face that they were laid out
 * in, so that it can be found and copied.
 */
final class ChartDrawer extends BatikSVGDrawer {

  @Override
  public void importFontFaceRules(List<FontFaceRule> none, SharedContext shared) {
    fontResolver =
        new OpenHtmlFontResolver() {
          @Override
          public GVTFontFamily resolve(String family) {
            return family.equals(ChartFamily.NAME) ? ChartFamily.INSTANCE : null;
          }
        };
  }
}
