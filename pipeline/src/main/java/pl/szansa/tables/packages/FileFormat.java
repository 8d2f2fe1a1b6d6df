package pl.szansa.tables.packages;

import java.util.Locale;

/** The formats of tables for other tools. */
public enum FileFormat {
  CSV("text/csv"),
  PARQUET("application/vnd.apache.parquet"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final String mediaType;

  FileFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** As registered with IANA. */
  public String mediaType() {
    return mediaType;
  }

  /** Without a dot; also what a data package calls the format. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of a file, by its name. */
  static FileFormat of(String path) {
    return valueOf(path.substring(path.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT));
  }
}
