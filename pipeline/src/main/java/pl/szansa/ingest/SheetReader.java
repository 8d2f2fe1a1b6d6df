package pl.szansa.ingest;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import pl.szansa.ingest.columns.Header;
import pl.szansa.ingest.columns.HeaderFinder;
import pl.szansa.ingest.columns.SenderMapping;
import pl.szansa.ingest.formats.FileKind;
import pl.szansa.ingest.formats.SheetFile;
import pl.szansa.ingest.formats.SourceRow;
import pl.szansa.ingest.formats.Unreadable;

/** Reads the sheets of one table file: finds each one's header, then its data rows. */
final class SheetReader {

  private final Reading reading;
  private final Memory memory;
  private final Member member;
  private final FileKind kind;
  private final DeliveredFile delivered;
  private final Optional<SenderMapping> mapping;

  SheetReader(
      Reading reading, Memory memory, Member member, FileKind kind, DeliveredFile delivered) {
    this.reading = reading;
    this.memory = memory;
    this.member = member;
    this.kind = kind;
    this.delivered = delivered;
    this.mapping = reading.mappings().stream().filter(m -> m.covers(member.path())).findFirst();
  }

  /**
   * Reads the sheet that the file stands at.
   *
   * @return whether there was anything in it: workbooks come with three sheets, two never used
   */
  boolean read(SheetFile file, SheetListener listener) throws IOException {
    SheetRows rows = new SheetRows(file);
    if (rows.first().isEmpty()) {
      return false;
    }
    HeaderFinder finder = new HeaderFinder(mapping, memory.headers());
    Optional<Header> header = file.hidden() ? Optional.empty() : new HeaderRows(finder).find(rows);
    Sheet sheet = member.sheet(file.sheet(), kind, file.encoding(), office(), header);
    if (file.hidden()) {
      listener.unreadable(sheet, Unreadable.HIDDEN_SHEET, "");
      return true;
    }
    String lost = Repair.lost(rows.first(), header, finder);
    if (!lost.isEmpty()) {
      listener.unreadable(sheet, Unreadable.GARBLED_FILE, lost);
    } else if (header.isEmpty()) {
      listener.unreadable(sheet, Unreadable.NO_HEADER, finder.closest(rows.first()));
    } else {
      listener.begin(sheet);
      read(file, rows, header.get(), listener);
      end(sheet, listener);
    }
    return true;
  }

  private void read(SheetFile file, SheetRows rows, Header header, SheetListener listener)
      throws IOException {
    header.guessed().ifPresent(g -> listener.note(SheetNote.GUESSED_COLUMN, g));
    int shortest = shortest(rows.first(), header);
    RowReader reader =
        new RowReader(
            header, kind, shortest, file.dayShift(), office(), member.path(), reading, memory);
    NotDataRows notData = new NotDataRows(header, rows.untilHeader(header));
    boolean empty = true;
    for (SourceRow row = rows.next(header); row != null; row = rows.next(header)) {
      if (!notData.leaveOut(row)) {
        empty = false;
        listener.row(reader.read(row));
      }
    }
    if (empty && !notData.any()) {
      listener.note(SheetNote.NO_ROWS, "");
    }
    rows.repair().tell(file, listener);
    if (notData.any()) {
      listener.note(SheetNote.NOT_DATA_ROWS, notData.detail());
    }
  }

  private String office() {
    return mapping.map(SenderMapping::office).filter(o -> !o.isEmpty()).orElse(member.topFolder());
  }

  private void end(Sheet sheet, SheetListener listener) throws IOException {
    if (delivered.changed()) {
      listener.unreadable(sheet, Unreadable.CHANGED_WHILE_READ, "");
    } else {
      listener.end();
    }
  }

  private static int shortest(List<SourceRow> first, Header header) {
    return first.stream()
        .filter(r -> r.line() > header.line())
        .mapToInt(SourceRow::width)
        .min()
        .orElse(0);
  }
}
