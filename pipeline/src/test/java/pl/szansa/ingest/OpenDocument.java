package pl.szansa.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** OpenDocument spreadsheets cell by cell. The table style {@code hidden} hides. */
public final class OpenDocument {

  private static final String NAMES = "urn:oasis:names:tc:opendocument:xmlns:";
  private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder tables = new StringBuilder();
  private String prologue = "";

  /**
   * @param rows {@code <table:table-row>} elements
   */
  public OpenDocument sheet(String name, String... rows) {
    return styled(name, "shown", rows);
  }

  public OpenDocument styled(String name, String style, String... rows) {
    tables
        .append("<table:table table:name=\"" + name + "\" table:style-name=\"" + style + "\">")
        .append("<table:table-column table:number-columns-repeated=\"16384\"/>")
        .append(String.join("", rows))
        .append("</table:table>");
    return this;
  }

  /** What stands before the root of the content, such as a document type. */
  public OpenDocument prologue(String text) {
    prologue = text;
    return this;
  }

  public OpenDocument part(String name, String content) {
    parts.put(name, content);
    return this;
  }

  /** A row of texts. */
  public static String texts(String... texts) {
    StringBuilder cells = new StringBuilder();
    for (String text : texts) {
      cells.append(cell("office:value-type=\"string\"", text));
    }
    return row("", cells.toString());
  }

  public static String row(String attributes, String cells) {
    return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
  }

  public static String cell(String attributes, String text) {
    String paragraph = text.isEmpty() ? "" : "<text:p>" + text + "</text:p>";
    return "<table:table-cell " + attributes + ">" + paragraph + "</table:table-cell>";
  }

  public byte[] bytes() {
    String content =
        prologue
            + "<office:document-content"
            + " xmlns:office=\""
            + NAMES
            + "office:1.0\" xmlns:table=\""
            + NAMES
            + "table:1.0\" xmlns:text=\""
            + NAMES
            + "text:1.0\" xmlns:style=\""
            + NAMES
            + "style:1.0\" xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\">"
            + "<office:automatic-styles>"
            + "<style:style style:name=\"shown\" style:family=\"table\"><style:table-properties table:display=\"true\"/></style:style>"
            + "<style:style style:name=\"hidden\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>"
            + "</office:automatic-styles><office:body><office:spreadsheet>"
            + tables
            + "</office:spreadsheet></office:body></office:document-content>";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      stored(zip);
      parts.putIfAbsent("content.xml", content);
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The type comes first and as it is, so that programs can tell it from the first bytes. */
  private static void stored(ZipOutputStream zip) throws IOException {
    byte[] type = TYPE.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(type);
    ZipEntry entry = new ZipEntry("mimetype");
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(type.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(type);
    zip.closeEntry();
  }
}
