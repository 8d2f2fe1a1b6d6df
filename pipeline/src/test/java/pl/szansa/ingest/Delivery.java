package pl.szansa.ingest;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import pl.szansa.ingest.columns.Header;
import pl.szansa.ingest.columns.SenderMapping;
import pl.szansa.ingest.corrections.Corrections;
import pl.szansa.ingest.formats.Unreadable;
import pl.szansa.ingest.privacy.PersonKeys;
import pl.szansa.ingest.registers.OfficeRegister;
import pl.szansa.ingest.registers.ProjectRegister;
import pl.szansa.ingest.registers.Reference;
import pl.szansa.ingest.values.CellReader;

/** Files as an office sends them, and what a reader tells of them. */
public final class Delivery {

  public static final byte[] KEY =
      "only for tests, never for people".getBytes(StandardCharsets.UTF_8);

  private Delivery() {}

  /** Writes a file into an inbox. */
  public static InboxFile file(Path inbox, String path, byte[] content) {
    try {
      Path file = inbox.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, content);
      return new InboxFile(
          new org.apache.hadoop.fs.Path(file.toUri()).toString(), path, content.length, "hash");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  public static InboxFile csv(Path inbox, String path, String text) {
    return csv(inbox, path, text, StandardCharsets.UTF_8);
  }

  public static InboxFile csv(Path inbox, String path, String text, Charset charset) {
    return file(inbox, path, text.getBytes(charset));
  }

  public static Reference noReference() {
    return new Reference(new OfficeRegister(), new ProjectRegister());
  }

  /** The registers of these lines, each with its header. */
  public static Reference reference(Path folder, String offices, String projects) {
    csv(folder, "offices.csv", offices);
    csv(folder, "projects.csv", projects);
    return reference(folder);
  }

  public static Reference reference(Path folder) {
    return Reference.read(local(), new org.apache.hadoop.fs.Path(folder.toUri()));
  }

  public static FileSystem local() {
    try {
      return FileSystem.getLocal(new Configuration());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** No registers, no mappings, no corrections. */
  public static Reading plain() {
    return new Reading(noReference(), List.of(), Corrections.none(), new PersonKeys(KEY));
  }

  public static Told read(InboxFile file) {
    return read(file, noReference(), List.of());
  }

  public static Told read(InboxFile file, Reference reference, List<SenderMapping> mappings) {
    Told told = new Told();
    try {
      new FileReader(new Reading(reference, mappings, Corrections.none(), new PersonKeys(KEY)))
          .read(file, new Configuration(), told);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return told;
  }

  /** Everything that a listener was told, in order. */
  public static final class Told implements SheetListener {

    public record Unread(Sheet sheet, Unreadable problem, String detail) {}

    public final List<Sheet> sheets = new ArrayList<>();
    public final List<CanonicalRow> rows = new ArrayList<>();
    public final List<String> notes = new ArrayList<>();
    public final List<Unread> unread = new ArrayList<>();
    public int ended;

    @Override
    public void begin(Sheet sheet) {
      sheets.add(sheet);
    }

    @Override
    public void row(CanonicalRow row) {
      rows.add(row);
    }

    @Override
    public void note(SheetNote note, String detail) {
      notes.add(note + ": " + detail);
    }

    @Override
    public void end() {
      ended++;
    }

    @Override
    public void unreadable(Sheet sheet, Unreadable problem, String detail) {
      unread.add(new Unread(sheet, problem, detail));
    }

    /** Rows that were read, for other packages' tests. */
    public List<CanonicalRow> rows() {
      return rows;
    }

    /** The header of the only sheet. */
    public Header header() {
      return sheets.get(0).header().orElseThrow();
    }

    public Object value(int row, String field) {
      CanonicalRow r = rows.get(row);
      Object value = r.value(r.table().position(field));
      return value == CellReader.UNREADABLE ? "UNREADABLE" : value;
    }
  }
}
