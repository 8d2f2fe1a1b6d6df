package pl.szansa.reports.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * Writes a page as a tagged PDF: PDF/UA-1 (ISO 14289-1) for those who listen to it, PDF/A-2a (ISO
 * 19005-2) for the archive. The same page gives the same bytes, whenever and wherever.
 */
public final class TaggedPdf {

  private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  static {
    // its log tells of every font that it loads; what it refuses, it throws
    XRLog.setLoggingEnabled(false);
  }

  private TaggedPdf() {}

  /**
   * @param page well-formed HTML whose pictures are inline SVG, with language and title
   * @param style the style sheet for paper that takes the place of the page's own: CSS 2.1 and
   *     paged media
   * @param to is left open
   * @throws IOException if {@code to} refuses
   */
  public static void write(String page, String style, OutputStream to) throws IOException {
    Document html = PaperPage.of(page, style);
    try (PDDocument pdf = new PDDocument();
        PdfBoxRenderer renderer = builder(html, pdf).buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      TableCaptions.tidy(pdf);
      Identity.give(pdf, html, page);
      pdf.save(to);
    }
  }

  private static PdfRendererBuilder builder(Document html, PDDocument pdf) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePDDocument(pdf);
    builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
    builder.usePdfUaAccessibility(true);
    builder.useColorProfile(COLOURS);
    builder.useSVGDrawer(new ChartDrawer());
    PaperFonts.use(builder, pdf);
    Decoration decoration = new Decoration();
    builder.usePageSupplier((to, width, height, at, beside) -> decoration.page(to, width, height));
    builder.withW3cDocument(html, "");
    return builder;
  }
}
