package pl.szansa.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import pl.szansa.ingest.columns.SenderMapping;
import pl.szansa.ingest.formats.DamagedFile;
import pl.szansa.ingest.formats.FileKind;
import pl.szansa.ingest.formats.SheetFile;
import pl.szansa.ingest.formats.SheetFiles;
import pl.szansa.ingest.formats.Source;
import pl.szansa.ingest.formats.Unreadable;
import pl.szansa.ingest.privacy.PersonKeys;
import pl.szansa.ingest.registers.Reference;

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
      read(new Member(file, "", delivered), delivered, head, listener);
    }
  }

  private void read(Member member, DeliveredFile delivered, byte[] head, SheetListener listener)
      throws IOException {
    FileKind kind = FileKind.of(head, member.source().name());
    if (kind == FileKind.EMPTY) {
      listener.unreadable(member.whole(kind), Unreadable.EMPTY_FILE, "");
    } else if (!kind.readable()) {
      listener.unreadable(member.whole(kind), Unreadable.NOT_A_TABLE, kind.label());
    } else {
      readTable(member, delivered, kind, head, listener);
    }
  }

  private void readTable(
      Member member, DeliveredFile delivered, FileKind kind, byte[] head, SheetListener listener)
      throws IOException {
    SheetReader reader = new SheetReader(reference, mappings, keys, member, kind, delivered);
    try (SheetFile sheets = SheetFiles.open(kind, head, member.source())) {
      boolean blank = true;
      while (sheets.nextSheet()) {
        blank &= !reader.read(sheets, listener);
      }
      if (blank) {
        listener.unreadable(member.whole(kind), Unreadable.EMPTY_FILE, "");
      }
    } catch (DamagedFile e) {
      listener.unreadable(member.whole(kind), e.problem(), e.getMessage());
    }
  }

  private static byte[] head(Source source) throws IOException {
    try (InputStream in = source.open()) {
      return in.readNBytes(HEAD);
    }
  }
}
