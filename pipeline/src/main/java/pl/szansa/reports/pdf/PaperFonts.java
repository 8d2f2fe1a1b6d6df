package pl.szansa.reports.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The faces of the Liberation family (SIL Open Font Licence 1.1) that reports are set in, embedded
 * with the letters that are used. A face takes longer to parse than a report to write, so every
 * thread keeps those that it has parsed; they are not safe to share.
 */
enum PaperFonts {
  TEXT("LiberationSans-Regular", "Liberation Sans", 400, FontStyle.NORMAL),
  BOLD("LiberationSans-Bold", "Liberation Sans", 700, FontStyle.NORMAL),
  ITALIC("LiberationSans-Italic", "Liberation Sans", 400, FontStyle.ITALIC),
  HEADING("LiberationSerif-Bold", "Liberation Serif", 700, FontStyle.NORMAL);

  private static final ThreadLocal<Map<PaperFonts, TrueTypeFont>> PARSED =
      ThreadLocal.withInitial(() -> new EnumMap<>(PaperFonts.class));

  private final String resource;
  private final String family;
  private final int weight;
  private final FontStyle style;

  PaperFonts(String file, String family, int weight, FontStyle style) {
    this.resource = "/liberation/" + file + ".ttf";
    this.family = family;
    this.weight = weight;
    this.style = style;
  }

  static void use(PdfRendererBuilder builder, PDDocument pdf) {
    for (PaperFonts face : values()) {
      builder.useFont(face.supplier(pdf), face.family, face.weight, face.style, true);
    }
  }

  static InputStream open(String resource) {
    return PaperFonts.class.getResourceAsStream(resource);
  }

  /** A face is embedded only once its first letter is set. */
  private PDFontSupplier supplier(PDDocument pdf) {
    return new PDFontSupplier(null) {
      @Override
      public PDFont supply() {
        try {
          return PDType0Font.load(pdf, parsed(), true);
        } catch (IOException e) {
          throw new UncheckedIOException(resource, e);
        }
      }
    };
  }

  private TrueTypeFont parsed() {
    return PARSED.get().computeIfAbsent(this, face -> face.parse());
  }

  private TrueTypeFont parse() {
    try (InputStream in = open(resource)) {
      TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(in));
      // Latin and Polish letters need no substitutions, and looking for them is most of the work
      face.setEnableGsub(false);
      return face;
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
