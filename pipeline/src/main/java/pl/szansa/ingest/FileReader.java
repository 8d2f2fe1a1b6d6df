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
import org.apache.hadoop.io.IOUtils;
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
    InputStream in = null;
    byte[] head;
    try {
      in = new BufferedInputStream(path.getFileSystem(hadoop).open(path), HEAD);
      in.mark(HEAD);
      head = in.readNBytes(HEAD);
      in.reset();
    } catch (IOException e) {
      // gone or locked since it was listed
      IOUtils.closeStream(in);
      listener.unreadable(sheet(file, FileKind.OTHER), Unreadable.CANNOT_OPEN, "");
      return;
    }
    try (InputStream all = in) {
      read(file, head, all, listener);
    }
  }

  private void read(InboxFile file, byte[] head, InputStream in, SheetListener listener)
      throws IOException {
    FileKind kind = FileKind.of(head, file.name());
    if (kind == FileKind.EMPTY) {
      listener.unreadable(sheet(file, kind), Unreadable.EMPTY_FILE, "");
    } else if (!kind.readable()) {
      listener.unreadable(sheet(file, kind), Unreadable.NOT_A_TABLE, kind.label());
    } else {
      readTable(file, kind, head, in, listener);
    }
  }

  private void readTable(
      InboxFile file, FileKind kind, byte[] head, InputStream in, SheetListener listener)
      throws IOException {
    try (SheetFile sheets = kind == FileKind.XLSX ? new XlsxFile(in) : new CsvFile(head, in)) {
      boolean blank = true;
      while (sheets.nextSheet()) {
        Deque<SourceRow> first = first(sheets);
        // workbooks come with three sheets, two of them never used
        if (!first.isEmpty()) {
          blank = false;
          readSheet(file, kind, sheets, first, listener);
        }
      }
      if (blank) {
        listener.unreadable(sheet(file, kind), Unreadable.EMPTY_FILE, "");
      }
    } catch (DamagedFile e) {
      listener.unreadable(sheet(file, kind), Unreadable.DAMAGED_FILE, e.getMessage());
    }
  }

  private void readSheet(
      InboxFile file, FileKind kind, SheetFile rows, Deque<SourceRow> first, SheetListener listener)
      throws IOException {
    Optional<SenderMapping> mapping =
        mappings.stream().filter(m -> m.covers(file.path())).findFirst();
    HeaderFinder finder = new HeaderFinder(mapping);
    Optional<Header> header = finder.find(List.copyOf(first));
    String office =
        mapping.map(SenderMapping::office).filter(o -> !o.isEmpty()).orElse(file.topFolder());
    Sheet sheet = new Sheet(file, rows.sheet(), kind.label(), rows.encoding(), office, header);
    if (header.isEmpty()) {
      listener.unreadable(sheet, Unreadable.NO_HEADER, finder.closest(List.copyOf(first)));
      return;
    }
    listener.begin(sheet);
    int shortest = shortest(first, header.get());
    RowReader reader = new RowReader(header.get(), kind, shortest, office, reference, keys);
    for (SourceRow row = next(first, rows); row != null; row = next(first, rows)) {
      if (row.line() > header.get().line() && !row.blank()) {
        listener.row(reader.read(row));
      }
    }
    listener.end();
  }

  private static int shortest(Deque<SourceRow> first, Header header) {
    return first.stream()
        .filter(r -> r.line() > header.line())
        .mapToInt(r -> r.cells().length)
        .min()
        .orElse(0);
  }

  private static SourceRow next(Deque<SourceRow> first, SheetFile rows) throws IOException {
    return first.isEmpty() ? rows.nextRow() : first.poll();
  }

  private static Deque<SourceRow> first(SheetFile rows) throws IOException {
    Deque<SourceRow> first = new ArrayDeque<>();
    SourceRow row = null;
    while (first.size() < HeaderFinder.DEPTH && (row = rows.nextRow()) != null) {
      if (!row.blank()) {
        first.add(row);
      }
    }
    return first;
  }

  private static Sheet sheet(InboxFile file, FileKind kind) {
    return new Sheet(file, "", kind.label(), "", file.topFolder(), Optional.empty());
  }
}
