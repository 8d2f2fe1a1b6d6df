package pl.szansa.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Workbooks cell by cell, as no library writes them on purpose. Styles: 1 is the date format that
 * Excel offers first, 2 {@code dd.mm.yyyy "r."}, 3 {@code #,##0.00 "zł" [Red]}.
 */
public final class Workbook {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String REL =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private final Map<String, String> sheets = new LinkedHashMap<>();
  private final Map<String, String> states = new LinkedHashMap<>();
  private final Map<String, String> merged = new LinkedHashMap<>();
  private String properties = "";

  /**
   * @param rows {@code <row>} elements
   */
  public Workbook sheet(String name, String... rows) {
    sheets.put(name, String.join("", rows));
    return this;
  }

  /**
   * The sheet of the name, hidden.
   *
   * @param state {@code hidden} or {@code veryHidden}
   */
  public Workbook hide(String name, String state) {
    states.put(name, " state=\"" + state + "\"");
    return this;
  }

  /** Merges cells of a sheet, as in {@code A1:C1}. */
  public Workbook merge(String name, String... references) {
    StringBuilder cells = new StringBuilder();
    for (String reference : references) {
      cells.append("<mergeCell ref=\"").append(reference).append("\"/>");
    }
    merged.put(name, "<mergeCells>" + cells + "</mergeCells>");
    return this;
  }

  /** Days count from 1904, as on old Macs. */
  public Workbook since1904() {
    properties = "<workbookPr date1904=\"1\"/>";
    return this;
  }

  /** A row of texts. */
  public static String texts(int line, String... texts) {
    StringBuilder cells = new StringBuilder();
    for (int i = 0; i < texts.length; i++) {
      if (!texts[i].isEmpty()) {
        cells
            .append("<c r=\"")
            .append((char) ('A' + i))
            .append(line)
            .append("\" t=\"inlineStr\"><is><t>")
            .append(texts[i])
            .append("</t></is></c>");
      }
    }
    return row(line, cells.toString());
  }

  public static String row(int line, String cells) {
    return "<row r=\"" + line + "\">" + cells + "</row>";
  }

  public byte[] bytes() {
    StringBuilder list = new StringBuilder();
    StringBuilder relations = new StringBuilder();
    StringBuilder types = new StringBuilder();
    Map<String, String> parts = new LinkedHashMap<>();
    int n = 0;
    for (var sheet : sheets.entrySet()) {
      n++;
      list.append(
          "<sheet name=\"%s\" sheetId=\"%d\"%s r:id=\"rId%d\"/>"
              .formatted(sheet.getKey(), n, states.getOrDefault(sheet.getKey(), ""), n));
      relations.append(relation("rId" + n, REL + "/worksheet", "worksheets/sheet" + n + ".xml"));
      types.append(type("/xl/worksheets/sheet" + n + ".xml", "worksheet"));
      parts.put(
          "xl/worksheets/sheet" + n + ".xml",
          "<worksheet xmlns=\""
              + MAIN
              + "\"><sheetData>"
              + sheet.getValue()
              + "</sheetData>"
              + merged.getOrDefault(sheet.getKey(), "")
              + "</worksheet>");
    }
    relations.append(relation("rIdS", REL + "/styles", "styles.xml"));
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\""
            + PACKAGE
            + "content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + type("/xl/workbook.xml", "sheet.main")
            + types
            + type("/xl/styles.xml", "styles")
            + "</Types>");
    parts.put(
        "_rels/.rels", relations(relation("rId1", REL + "/officeDocument", "xl/workbook.xml")));
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns=\""
            + MAIN
            + "\" xmlns:r=\""
            + REL
            + "\">"
            + properties
            + "<sheets>"
            + list
            + "</sheets></workbook>");
    parts.put("xl/_rels/workbook.xml.rels", relations(relations.toString()));
    parts.put("xl/styles.xml", styles());
    return zip(parts);
  }

  private static String styles() {
    return "<styleSheet xmlns=\""
        + MAIN
        + "\"><numFmts count=\"2\">"
        + "<numFmt numFmtId=\"164\" formatCode=\"dd.mm.yyyy &quot;r.&quot;\"/>"
        + "<numFmt numFmtId=\"165\" formatCode=\"#,##0.00 &quot;zł, dnia&quot;[Red]\"/></numFmts>"
        + "<cellXfs count=\"4\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/>"
        + "<xf numFmtId=\"165\"/></cellXfs></styleSheet>";
  }

  private static String relations(String relations) {
    return "<Relationships xmlns=\""
        + PACKAGE
        + "relationships\">"
        + relations
        + "</Relationships>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, type, target);
  }

  private static String type(String part, String type) {
    return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + type + "+xml\"/>";
  }

  /** A zip of parts, each with an XML declaration. */
  public static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(("<?xml version=\"1.0\"?>" + part.getValue()).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
