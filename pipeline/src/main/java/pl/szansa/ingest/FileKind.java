package pl.szansa.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is, told by its first bytes and only then by its name. */
public enum FileKind {
  CSV("csv"),
  XLSX("xlsx"),
  EMPTY("empty file"),
  PDF("PDF document"),
  PICTURE("picture"),
  OLD_OFFICE("old Excel (XLS) or encrypted workbook"),
  ARCHIVE("archive"),
  OTHER("binary file");

  private final String label;

  FileKind(String label) {
    this.label = label;
  }

  /** For {@code submissions.format} and messages. */
  public String label() {
    return label;
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
    if (start.startsWith("PK")) {
      return name.toLowerCase(Locale.ROOT).endsWith(".xlsx") ? XLSX : ARCHIVE;
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
}
