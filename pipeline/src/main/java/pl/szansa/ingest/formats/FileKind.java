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
  EMPTY("empty", new Text("pusty plik", "empty file")),
  PDF("pdf", new Text("dokument PDF", "PDF document")),
  PICTURE("picture", new Text("obraz", "picture")),
  OLD_OFFICE(
      "xls",
      new Text(
          "skoroszyt starego Excela (XLS) albo zaszyfrowany",
          "old Excel (XLS) or encrypted workbook")),
  ARCHIVE("archive", new Text("archiwum", "archive")),
  OTHER("binary", new Text("plik binarny", "binary file"));

  private static final String ZIP = "PK\u0003\u0004";
  private static final String EMPTY_ZIP = "PK\u0005\u0006";

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
    return this == CSV || this == XLSX;
  }

  /**
   * @param head the first bytes, all of them if the file is short
   * @param name file name
   */
  public static FileKind of(byte[] head, String name) {
    if (head.length == 0) {
      return EMPTY;
    }
    String start = new String(head, 0, Math.min(head.length, 8), StandardCharsets.ISO_8859_1);
    if (start.startsWith(ZIP) || start.startsWith(EMPTY_ZIP)) {
      return workbook(head) || name.toLowerCase(Locale.ROOT).endsWith(".xlsx") ? XLSX : ARCHIVE;
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
      return OLD_OFFICE;
    }
    return Encodings.isText(head) ? CSV : OTHER;
  }

  /** Workbooks are also sent as .xlsm, or with no suffix by a mail program. */
  private static boolean workbook(byte[] head) {
    return new String(head, StandardCharsets.ISO_8859_1).contains("xl/workbook.xml");
  }
}
