package pl.szansa.ingest.formats;

import java.io.IOException;

/** Opens table files: one class per kind. */
public final class SheetFiles {

  private SheetFiles() {}

  /**
   * Opens a file; whatever fails is {@link DamagedFile}.
   *
   * @param kind a kind that is a table
   * @param head the file's first bytes
   */
  public static SheetFile open(FileKind kind, byte[] head, Source source) {
    try {
      return of(kind, head, source);
    } catch (IOException e) {
      throw new DamagedFile(e);
    }
  }

  private static SheetFile of(FileKind kind, byte[] head, Source source) throws IOException {
    return switch (kind) {
      case CSV -> new CsvFile(head, source.open());
      case XLSX -> new XlsxFile(source.local());
      case XLS -> new XlsFile(source.local());
      case ODS -> new OdsFile(source.local());
      case JSON -> TreeFile.json(head, source);
      case XML -> TreeFile.xml(head, source);
      default -> throw new IllegalArgumentException(kind + " is no table");
    };
  }
}
