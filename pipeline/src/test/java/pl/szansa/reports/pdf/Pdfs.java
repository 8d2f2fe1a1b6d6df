package pl.szansa.reports.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What tests ask of a PDF. */
public final class Pdfs {

  private Pdfs() {}

  public static PDDocument open(byte[] pdf) throws IOException {
    return Loader.loadPDF(pdf);
  }

  public static String text(PDDocument pdf) throws IOException {
    return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');
  }

  /**
   * @param page from 1
   */
  public static String text(PDDocument pdf, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf).replace('\u00a0', ' ');
  }

  /** The structure elements of a type, in reading order. */
  public static List<PDStructureElement> tags(PDDocument pdf, String type) {
    List<PDStructureElement> found = new ArrayList<>();
    collect(pdf.getDocumentCatalog().getStructureTreeRoot(), type, found);
    return found;
  }

  private static void collect(PDStructureNode node, String type, List<PDStructureElement> found) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (type.equals(element.getStructureType())) {
          found.add(element);
        }
        collect(element, type, found);
      }
    }
  }

  /** Which way a header cell heads. */
  static String scope(PDStructureElement header) {
    COSDictionary attributes = header.getCOSObject().getCOSDictionary(COSName.A);
    return attributes.getNameAsString("Scope");
  }

  /** The names of the fonts of all pages and pictures that the file does not bring along. */
  public static Set<String> missingFonts(PDDocument pdf) throws IOException {
    Set<String> missing = new LinkedHashSet<>();
    for (PDPage page : pdf.getPages()) {
      missing(page.getResources(), missing);
    }
    return missing;
  }

  private static void missing(PDResources resources, Set<String> missing) throws IOException {
    for (COSName name : resources.getFontNames()) {
      PDFont font = resources.getFont(name);
      if (!font.isEmbedded()) {
        missing.add(font.getName());
      }
    }
    for (COSName name : resources.getXObjectNames()) {
      if (resources.getXObject(name) instanceof PDFormXObject form && form.getResources() != null) {
        missing(form.getResources(), missing);
      }
    }
  }

  /** What veraPDF finds against a standard; empty for a file that conforms. */
  public static List<String> faults(byte[] pdf, PDFAFlavour standard) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser parser =
        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard)) {
      PDFAValidator validator =
          Foundries.defaultInstance().createValidator(standard, 5, false, false, false);
      return validator.validate(parser).getTestAssertions().stream()
          .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
          .map(a -> a.getRuleId() + " " + a.getMessage() + " " + a.getLocation().getContext())
          .toList();
    }
  }
}
