package pl.szansa.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import pl.szansa.ingest.SheetListener.Unreadable;

/** Reads one delivered file, once, and tells a listener what stands in it. */
public final class FileReader implements Serializable {

  /** Bytes from which kind, encoding and delimiter are told. */
  private static final int HEAD = 4 << 20;

  private final Reference reference;
  private final List<SenderMapping> mappings;
  private final PersonKeys keys;

  public FileReader(Reference reference, List<SenderMapping> mappings, PersonKeys keys) {
    this.reference = reference;
    this.mappings = new ArrayList<>(mappings);
    this.keys = keys;
  }

  /**
   * Reads a file to its end. A file that cannot be read is told to the listener; only failures of
   * the listener are thrown.
   */
  public void read(InboxFile file, Configuration hadoop, SheetListener listener)
      throws IOException {
    Path path = new Path(file.uri());
    try (InputStream in = new BufferedInputStream(path.getFileSystem(hadoop).open(path), HEAD)) {
      in.mark(HEAD);
      byte[] head = in.readNBytes(HEAD);
      in.reset();
      FileKind kind = FileKind.of(head, file.name());
      if (kind == FileKind.EMPTY || head.length < 64 && new String(head).isBlank()) {
        listener.unreadable(sheet(file, "", kind, ""), Unreadable.EMPTY_FILE, "");
      } else if (!kind.readable()) {
        listener.unreadable(sheet(file, "", kind, ""), Unreadable.NOT_A_TABLE, kind.label());
      } else {
        readTable(file, kind, head, in, listener);
      }
    }
  }

  private void readTable(
      InboxFile file, FileKind kind, byte[] head, InputStream in, SheetListener listener)
      throws IOException {
    try (SheetFile sheets = kind == FileKind.XLSX ? new XlsxFile(in) : new CsvFile(head, in)) {
      while (sheets.nextSheet()) {
        readSheet(file, kind, sheets, listener);
      }
    } catch (DamagedFile e) {
      listener.unreadable(sheet(file, "", kind, ""), Unreadable.DAMAGED_FILE, e.getMessage());
    }
  }

  private void readSheet(InboxFile file, FileKind kind, SheetFile rows, SheetListener listener)
      throws IOException {
    Optional<SenderMapping> mapping =
        mappings.stream().filter(m -> m.covers(file.path())).findFirst();
    Deque<SourceRow> first = first(rows);
    Optional<Header> header = new HeaderFinder(mapping).find(List.copyOf(first));
    String office =
        mapping.map(SenderMapping::office).filter(o -> !o.isEmpty()).orElse(file.topFolder());
    Sheet sheet = new Sheet(file, rows.sheet(), kind.label(), rows.encoding(), office, header);
    if (header.isEmpty()) {
      listener.unreadable(
          sheet, first.isEmpty() ? Unreadable.EMPTY_FILE : Unreadable.NO_HEADER, headline(first));
      return;
    }
    listener.begin(sheet);
    RowReader reader = new RowReader(header.get(), office, reference, keys);
    for (SourceRow row = next(first, rows); row != null; row = next(first, rows)) {
      if (row.line() > header.get().line() && !row.blank()) {
        listener.row(reader.read(row));
      }
    }
    listener.end();
  }

  private static SourceRow next(Deque<SourceRow> first, SheetFile rows) throws IOException {
    return first.isEmpty() ? rows.nextRow() : first.poll();
  }

  private static Deque<SourceRow> first(SheetFile rows) throws IOException {
    Deque<SourceRow> first = new ArrayDeque<>();
    SourceRow row = null;
    while (first.size() < HeaderFinder.DEPTH && (row = rows.nextRow()) != null) {
      first.add(row);
    }
    return first;
  }

  private static String headline(Deque<SourceRow> rows) {
    return rows.stream()
        .filter(r -> !r.blank())
        .findFirst()
        .map(r -> Masking.mask(String.join(" | ", r.cells())))
        .orElse("");
  }

  private static Sheet sheet(InboxFile file, String name, FileKind kind, String encoding) {
    return new Sheet(file, name, kind.label(), encoding, file.topFolder(), Optional.empty());
  }
}
