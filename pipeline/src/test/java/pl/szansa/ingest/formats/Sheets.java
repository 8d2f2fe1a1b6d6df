package pl.szansa.ingest.formats;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a table file holds, as text. */
final class Sheets {

  private Sheets() {}

  /** Bytes as a source. */
  static Source source(String name, byte[] bytes) {
    return new Source() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public InputStream open() {
        return new ByteArrayInputStream(bytes);
      }

      @Override
      public File local() {
        throw new UnsupportedOperationException();
      }
    };
  }

  /** Per sheet its rows, as in {@code 3: a | b}. */
  static Map<String, List<String>> read(FileKind kind, byte[] bytes) {
    Map<String, List<String>> sheets = new LinkedHashMap<>();
    try (SheetFile file = SheetFiles.open(kind, bytes, source("a", bytes))) {
      while (file.nextSheet()) {
        List<String> rows = new ArrayList<>();
        for (SourceRow row = file.nextRow(); row != null; row = file.nextRow()) {
          rows.add(row.line() + ": " + String.join(" | ", row.cells()));
        }
        sheets.put(file.sheet(), rows);
      }
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return sheets;
  }

  static String encoding(FileKind kind, byte[] bytes) {
    try (SheetFile file = SheetFiles.open(kind, bytes, source("a", bytes))) {
      return file.encoding();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
