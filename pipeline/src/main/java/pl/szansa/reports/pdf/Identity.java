package pl.szansa.reports.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Document;
import pl.szansa.dashboard.Page;

/**
 * What a PDF says of itself: title, language, the standards that it meets, and an identifier made
 * from its content. No date: the page bears the fingerprint of what it was made from.
 */
final class Identity {

  private static final String GENERATOR = "Szansa";

  private Identity() {}

  static void give(PDDocument pdf, Document html, String page) throws IOException {
    String title = html.getElementsByTagName("title").item(0).getTextContent();
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(title);
    information.setCreator(GENERATOR);
    pdf.setDocumentInformation(information);
    PDMetadata metadata = new PDMetadata(pdf);
    metadata.importXMPMetadata(
        xmp(title, html.getDocumentElement().getAttribute("lang"))
            .getBytes(StandardCharsets.UTF_8));
    pdf.getDocumentCatalog().setMetadata(metadata);
    pdf.setDocumentId(number(page));
  }

  private static String xmp(String title, String language) throws IOException {
    StringWriter xmp = new StringWriter();
    Map<String, String> model =
        Map.of("title", title, "language", language, "generator", GENERATOR);
    Page.render("reports/metadata.ftlx", model, xmp);
    return xmp.toString();
  }

  private static long number(String page) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return ByteBuffer.wrap(digest.digest(page.getBytes(StandardCharsets.UTF_8))).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
