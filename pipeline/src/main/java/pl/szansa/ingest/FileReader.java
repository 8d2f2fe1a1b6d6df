package pl.szansa.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.hadoop.conf.Configuration;
import pl.szansa.ingest.formats.ArchiveEntry;
import pl.szansa.ingest.formats.ArchiveFile;
import pl.szansa.ingest.formats.DamagedFile;
import pl.szansa.ingest.formats.FileKind;
import pl.szansa.ingest.formats.HeldSource;
import pl.szansa.ingest.formats.SheetFile;
import pl.szansa.ingest.formats.SheetFiles;
import pl.szansa.ingest.formats.Source;
import pl.szansa.ingest.formats.Unreadable;

/** Reads one delivered file, once, and tells a listener what stands in it. */
public final class FileReader implements Serializable {

  /** Bytes from which kind, encoding and delimiter are told. */
  private static final int HEAD = 4 << 20;

  private final Reading reading;

  /** What readers remember who have no file at the moment; each thread takes its own. */
  private transient Deque<Memory> idle;

  public FileReader(Reading reading) {
    this.reading = reading;
  }

  /**
   * Reads a file to its end. A file that cannot be read is told to the listener; only failures of
   * the listener are thrown.
   */
  public void read(InboxFile file, Configuration hadoop, SheetListener listener)
      throws IOException {
    Memory memory = take();
    read(file, hadoop, memory, listener);
    // after a failure what it remembers may be half of something
    memory.forgetPersons();
    giveBack(memory);
  }

  private synchronized Memory take() {
    return idle == null || idle.isEmpty() ? new Memory(reading.keys()) : idle.pop();
  }

  private synchronized void giveBack(Memory memory) {
    idle = idle == null ? new ArrayDeque<>() : idle;
    idle.push(memory);
  }

  private void read(InboxFile file, Configuration hadoop, Memory memory, SheetListener listener)
      throws IOException {
    DeliveredFile delivered;
    byte[] head;
    try {
      delivered = new DeliveredFile(file, hadoop);
      head = head(delivered);
    } catch (IOException e) {
      // gone or locked since it was listed
      Member gone = new Member(file, "", null);
      listener.unreadable(gone.whole(FileKind.OTHER), Unreadable.CANNOT_OPEN, "");
      return;
    }
    try (delivered) {
      FileKind kind = FileKind.of(head, file.name());
      Member whole = new Member(file, "", delivered);
      if (kind.packed()) {
        readPacked(whole, delivered, kind, memory, listener);
      } else {
        read(whole, delivered, kind, head, memory, listener);
      }
    }
  }

  private void readPacked(
      Member whole, DeliveredFile delivered, FileKind kind, Memory memory, SheetListener listener)
      throws IOException {
    try (ArchiveFile archive = ArchiveFile.open(kind, delivered)) {
      if (archive.entries().isEmpty()) {
        listener.unreadable(whole.whole(kind), Unreadable.EMPTY_FILE, "");
      }
      for (ArchiveEntry entry : archive.entries()) {
        try (entry) {
          readEntry(
              new Member(whole.file(), entry.path(), entry), delivered, entry, memory, listener);
        }
        if (archive.exhausted()) {
          listener.unreadable(whole.whole(kind), Unreadable.UNPACKS_TOO_LARGE, kind.label());
          return;
        }
      }
    } catch (DamagedFile e) {
      tell(whole.whole(kind), delivered, e, listener);
    }
  }

  /** A file of an archive; what is wrong with it is no harm to the others. */
  private void readEntry(
      Member member,
      DeliveredFile delivered,
      ArchiveEntry entry,
      Memory memory,
      SheetListener listener)
      throws IOException {
    if (entry.encrypted()) {
      listener.unreadable(member.whole(FileKind.OTHER), Unreadable.ENCRYPTED_FILE, "");
      return;
    }
    byte[] head;
    try {
      head = headOf(entry);
    } catch (DamagedFile e) {
      tell(member.whole(FileKind.OTHER), delivered, e, listener);
      return;
    }
    FileKind kind = FileKind.of(head, entry.name());
    read(member, delivered, kind.packed() ? FileKind.NESTED_ARCHIVE : kind, head, memory, listener);
  }

  private void read(
      Member member,
      DeliveredFile delivered,
      FileKind kind,
      byte[] head,
      Memory memory,
      SheetListener listener)
      throws IOException {
    if (kind == FileKind.EMPTY) {
      listener.unreadable(member.whole(kind), Unreadable.EMPTY_FILE, "");
    } else if (!kind.readable()) {
      listener.unreadable(member.whole(kind), Unreadable.NOT_A_TABLE, kind.label());
    } else {
      readTable(member, delivered, kind, head, memory, listener);
    }
  }

  private void readTable(
      Member member,
      DeliveredFile delivered,
      FileKind kind,
      byte[] head,
      Memory memory,
      SheetListener listener)
      throws IOException {
    SheetReader reader = new SheetReader(reading, memory, member, kind, delivered);
    boolean whole = kind == FileKind.CSV && head.length < HEAD;
    Source source = whole ? new HeldSource(head, member.source()) : member.source();
    try (SheetFile sheets = SheetFiles.open(kind, head, source)) {
      boolean blank = true;
      while (sheets.nextSheet()) {
        blank &= !reader.read(sheets, listener);
      }
      if (blank) {
        listener.unreadable(member.whole(kind), Unreadable.EMPTY_FILE, "");
      }
    } catch (DamagedFile e) {
      tell(member.whole(kind), delivered, e, listener);
    }
  }

  /** A file that somebody is still writing to looks damaged. */
  private static void tell(
      Sheet sheet, DeliveredFile delivered, DamagedFile damage, SheetListener listener) {
    if (delivered.changed()) {
      listener.unreadable(sheet, Unreadable.CHANGED_WHILE_READ, "");
    } else {
      listener.unreadable(sheet, damage.problem(), damage.getMessage());
    }
  }

  private static byte[] headOf(ArchiveEntry entry) {
    try {
      return head(entry);
    } catch (IOException e) {
      throw DamagedFile.of(e);
    }
  }

  private static byte[] head(Source source) throws IOException {
    try (InputStream in = source.open()) {
      return in.readNBytes(HEAD);
    }
  }
}
