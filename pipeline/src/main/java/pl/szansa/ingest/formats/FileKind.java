package pl.szansa.ingest.formats;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import pl.szansa.ingest.text.Encodings;
import pl.szansa.model.Text;

/** What a file is, told by its first bytes and only then by its name. */
public enum FileKind {
  CSV("csv", new Text("plik CSV", "CSV file")),
  XLSX("xlsx", new Text("skoroszyt XLSX", "XLSX workbook")),
  XLS("xls", new Text("skoroszyt XLS", "XLS workbook")),
  ODS("ods", new Text("arkusz ODS", "ODS spreadsheet")),
  JSON("json", new Text("plik JSON", "JSON file")),
  XML("xml", new Text("plik XML", "XML file")),
  ZIP_ARCHIVE("zip", new Text("archiwum ZIP", "ZIP archive")),
  GZIP("gz", new Text("plik gzip", "gzip file")),
  NESTED_ARCHIVE("nested-archive", new Text("archiwum w archiwum", "archive within an archive")),
  EMPTY("empty", new Text("pusty plik", "empty file")),
  PDF("pdf", new Text("dokument PDF", "PDF document")),
  PICTURE("picture", new Text("obraz", "picture")),
  XLSB("xlsb", new Text("binarny skoroszyt Excela (XLSB)", "binary Excel workbook (XLSB)")),
  OLD_EXCEL("xls5", new Text("skoroszyt Excela 95 lub starszego", "workbook of Excel 95 or older")),
  EXCEL_XML(
      "excel-xml", new Text("arkusz XML 2003 programu Excel", "Excel's XML Spreadsheet 2003")),
  DOCUMENT(
      "document",
      new Text(
          "dokument edytora tekstu, prezentacja lub poczta",
          "text, presentation or mail document")),
  HTML("html", new Text("strona HTML", "HTML page")),
  ARCHIVE(
      "archive",
      new Text("archiwum inne niż ZIP (7z, RAR, TAR)", "archive other than ZIP (7z, RAR, TAR)")),
  OTHER("binary", new Text("plik binarny", "binary file"));

  private static final String ZIP = "PK\u0003\u0004";
  private static final String EMPTY_ZIP = "PK\u0005\u0006";

  /** Where the name of a zip's first entry begins. */
  private static final int MIMETYPE = 30;

  private static final int OPEN_DOCUMENT = "mimetypeapplication/vnd.oasis.opendocument.".length();

  /** What office programs put first into their files. */
  private static final String OFFICE_PARTS =
      "(?s)(?:\\[Content_Types\\]\\.xml|_rels/|docProps/|customXml/|xl/|word/|ppt/|mimetype).*";

  private static final int TAR_MARK = 257;

  private final String label;
  private final Text title;

  FileKind(String label, Text title) {
    this.label = label;
    this.title = title;
  }

  /** The kind of a label. */
  public static FileKind ofLabel(String label) {
    return Arrays.stream(values()).filter(k -> k.label.equals(label)).findFirst().orElse(OTHER);
  }

  /** For {@code submissions.format}. */
  public String label() {
    return label;
  }

  /** For messages. */
  public Text title() {
    return title;
  }

  public boolean readable() {
    return this == CSV || this == JSON || this == XML || spreadsheet();
  }

  /** Whether its cells have types and its rows numbers, and people merge and hide them. */
  public boolean spreadsheet() {
    return this == XLSX || this == XLS || this == ODS;
  }

  /** Whether it holds other files. */
  public boolean packed() {
    return this == ZIP_ARCHIVE || this == GZIP;
  }

  /**
   * @param head the first bytes, all of them if the file is short
   * @param name file name
   */
  public static FileKind of(byte[] head, String name) {
    if (head.length == 0) {
      return EMPTY;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    String start = new String(head, 0, Math.min(head.length, 8), StandardCharsets.ISO_8859_1);
    if (start.startsWith(ZIP) || start.startsWith(EMPTY_ZIP)) {
      return zipped(head, lower);
    }
    if (start.startsWith("\u001f\u008b")) {
      return GZIP;
    }
    if (start.startsWith("7z\u00bc\u00af\u0027\u001c")
        || start.startsWith("Rar!\u001a\u0007")
        || tar(head)) {
      return ARCHIVE;
    }
    if (start.startsWith("%PDF")) {
      return PDF;
    }
    if (start.startsWith("\u0089PNG")
        || start.startsWith("GIF8")
        || start.startsWith("\u00ff\u00d8")) {
      return PICTURE;
    }
    if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      return XLS;
    }
    if (start.matches("(?s)\t[\0\2\4\10][\4-\20]\0.*")) {
      return OLD_EXCEL;
    }
    return Encodings.isText(head) ? TextKind.of(head, lower) : OTHER;
  }

  /** Workbooks are also sent as .xlsm, or with no suffix by a mail program. */
  private static FileKind zipped(byte[] head, String name) {
    // an archive may hold a workbook that it has not packed any further
    if (!TextKind.firstInZip(head).matches(OFFICE_PARTS)) {
      return name.endsWith(".xlsx") ? XLSX : name.endsWith(".ods") ? ODS : ZIP_ARCHIVE;
    }
    String names = new String(head, StandardCharsets.ISO_8859_1);
    if (names.contains("xl/workbook.xml")) {
      return XLSX;
    }
    // its first entry says what it is
    int type = names.indexOf("mimetypeapplication/vnd.oasis.opendocument.");
    if (type == MIMETYPE) {
      return names.startsWith("spreadsheet", type + OPEN_DOCUMENT) ? ODS : DOCUMENT;
    }
    if (names.contains("xl/workbook.bin")) {
      return XLSB;
    }
    return name.endsWith(".xlsx") ? XLSX : name.endsWith(".ods") ? ODS : DOCUMENT;
  }

  private static boolean tar(byte[] head) {
    return head.length > TAR_MARK + 5
        && new String(head, TAR_MARK, 5, StandardCharsets.ISO_8859_1).equals("ustar");
  }
}
