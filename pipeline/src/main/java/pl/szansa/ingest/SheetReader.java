package pl.szansa.ingest;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import pl.szansa.ingest.columns.Header;
import pl.szansa.ingest.columns.HeaderFinder;
import pl.szansa.ingest.columns.SenderMapping;
import pl.szansa.ingest.formats.FileKind;
import pl.szansa.ingest.formats.SheetFile;
import pl.szansa.ingest.formats.SourceRow;
import pl.szansa.ingest.formats.Unreadable;
import pl.szansa.ingest.privacy.PersonKeys;
import pl.szansa.ingest.registers.Reference;

/** Reads the sheets of one table file: finds each one's header, then its data rows. */
final class SheetReader {

  private final Reference reference;
  private final PersonKeys keys;
  private final Member member;
  private final FileKind kind;
  private final DeliveredFile delivered;
  private final Optional<SenderMapping> mapping;

  SheetReader(
      Reference reference,
      List<SenderMapping> mappings,
      PersonKeys keys,
      Member member,
      FileKind kind,
      DeliveredFile delivered) {
    this.reference = reference;
    this.keys = keys;
    this.member = member;
    this.kind = kind;
    this.delivered = delivered;
    this.mapping = mappings.stream().filter(m -> m.covers(member.path())).findFirst();
  }

  /**
   * Reads the sheet that the file stands at.
   *
   * @return whether there was anything in it: workbooks come with three sheets, two never used
   */
  boolean read(SheetFile rows, SheetListener listener) throws IOException {
    Deque<SourceRow> first = first(rows);
    if (first.isEmpty()) {
      return false;
    }
    Repair repair = Repair.of(first);
    HeaderFinder finder = new HeaderFinder(mapping);
    Optional<Header> header = finder.find(List.copyOf(first));
    String office =
        mapping.map(SenderMapping::office).filter(o -> !o.isEmpty()).orElse(member.topFolder());
    Sheet sheet = member.sheet(rows.sheet(), kind, rows.encoding(), office, header);
    String lost = Repair.lost(List.copyOf(first), header, finder);
    if (!lost.isEmpty()) {
      listener.unreadable(sheet, Unreadable.GARBLED_FILE, lost);
      return true;
    }
    if (header.isEmpty()) {
      listener.unreadable(sheet, Unreadable.NO_HEADER, finder.closest(List.copyOf(first)));
      return true;
    }
    listener.begin(sheet);
    int shortest = shortest(first, header.get());
    RowReader reader = new RowReader(header.get(), kind, shortest, office, reference, keys);
    for (SourceRow row = next(first, rows, repair); row != null; row = next(first, rows, repair)) {
      if (row.line() > header.get().line() && !row.blank()) {
        listener.row(reader.read(row));
      }
    }
    repair.tell(rows, listener);
    end(sheet, listener);
    return true;
  }

  private void end(Sheet sheet, SheetListener listener) throws IOException {
    if (delivered.changed()) {
      listener.unreadable(sheet, Unreadable.CHANGED_WHILE_READ, "");
    } else {
      listener.end();
    }
  }

  private static int shortest(Deque<SourceRow> first, Header header) {
    return first.stream()
        .filter(r -> r.line() > header.line())
        .mapToInt(r -> r.cells().length)
        .min()
        .orElse(0);
  }

  private static SourceRow next(Deque<SourceRow> first, SheetFile rows, Repair repair)
      throws IOException {
    return first.isEmpty() ? repair.row(rows.nextRow()) : first.poll();
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
}
