package pl.szansa.ingest.formats;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An OpenDocument spreadsheet, its content streamed. SODS 1.8, the library for this format, keeps
 * all cells in memory, leaves out rows that are repeated more than 10,000 times without counting
 * them, so that all later row numbers are wrong, makes a blank of a date that it cannot read, and
 * knows neither passwords nor limits of unpacking.
 */
final class OdsFile implements SheetFile {

  /** Rows of a sheet in all programs; files with more are made to fill a memory. */
  private static final long MOST_ROWS = 1 << 20;

  /** Cells that repetitions may stand for: a full sheet of a hundred columns. */
  private static final long MOST_REPEATED = 100 * MOST_ROWS;

  private final ZipFile zip;
  private final XMLStreamReader xml;
  private final Set<String> hiddenStyles = new HashSet<>();
  private String name;
  private String style;
  private OdsRow rows;
  private MergedCells merged = new MergedCells();
  private String[] repeated;
  private long repeats;
  private long line;
  private long unfolded;

  OdsFile(File file) {
    ZipFile opened = null;
    try {
      opened = new ZipFile(file);
      refuseEncrypted(opened, file.length());
      verify(opened, file.length());
      xml = OfficeXml.reader(part(opened, "content.xml", file.length()));
    } catch (IOException | XMLStreamException | RuntimeException e) {
      close(opened);
      throw problem(e);
    }
    zip = opened;
  }

  /** Its checksum comes last: no row may be taken from it before. */
  private static void verify(ZipFile zip, long packed) throws IOException {
    try (InputStream in = part(zip, "content.xml", packed)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
  }

  private static InputStream part(ZipFile zip, String name, long packed) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new DamagedFile(Unreadable.DAMAGED_FILE, name);
    }
    return UnpackLimits.guarded(
        VerifiedStream.of(zip.getInputStream(entry), entry.getCrc()), packed);
  }

  /** With a password either every part is encrypted, or all of them are packed into one that is. */
  private static void refuseEncrypted(ZipFile zip, long packed)
      throws IOException, XMLStreamException {
    boolean encrypted = zip.getEntry("encrypted-package") != null;
    if (!encrypted && zip.getEntry("META-INF/manifest.xml") != null) {
      try (InputStream in = part(zip, "META-INF/manifest.xml", packed)) {
        XMLStreamReader manifest = OfficeXml.reader(in);
        while (manifest.hasNext() && !encrypted) {
          encrypted =
              OfficeXml.next(manifest) == START_ELEMENT
                  && manifest.getLocalName().equals("encryption-data");
        }
      }
    }
    if (encrypted) {
      throw new DamagedFile(Unreadable.ENCRYPTED_FILE, "");
    }
  }

  @Override
  public boolean nextSheet() {
    repeats = 0;
    line = 0;
    merged = new MergedCells();
    try {
      while (xml.hasNext()) {
        if (OfficeXml.next(xml) != START_ELEMENT) {
          continue;
        }
        if (xml.getLocalName().equals("style")) {
          style = OdsRow.attribute(xml, OdsRow.STYLE, "name");
        } else if (xml.getLocalName().equals("table-properties")
            && OdsRow.attribute(xml, OdsRow.TABLE, "display").equals("false")) {
          hiddenStyles.add(style);
        } else if (OdsRow.is(xml, "table")) {
          name = OdsRow.attribute(xml, OdsRow.TABLE, "name");
          style = OdsRow.attribute(xml, OdsRow.TABLE, "style-name");
          rows = new OdsRow(xml, merged);
          return true;
        }
      }
      return false;
    } catch (XMLStreamException | RuntimeException e) {
      throw problem(e);
    }
  }

  @Override
  public String sheet() {
    return name;
  }

  @Override
  public boolean hidden() {
    return hiddenStyles.contains(style);
  }

  @Override
  public MergedCells merged() {
    return merged;
  }

  @Override
  public SourceRow nextRow() {
    try {
      while (repeats == 0) {
        if (!toRow()) {
          return null;
        }
        repeats = OdsRow.count(xml, "number-rows-repeated");
        repeated = rows.cells(line + 1);
        if (repeated.length == 0) {
          line += repeats;
          repeats = 0;
        }
      }
    } catch (XMLStreamException | RuntimeException e) {
      throw problem(e);
    }
    repeats--;
    line++;
    unfolded += repeats > 0 ? repeated.length : 0;
    if (line > MOST_ROWS || unfolded > MOST_REPEATED) {
      throw new DamagedFile(Unreadable.UNPACKS_TOO_LARGE, name + " > " + (line - 1));
    }
    return new TextRow(line, repeated.clone());
  }

  /** Whether there is another row before the sheet ends. */
  private boolean toRow() throws XMLStreamException {
    if (rows == null) {
      return false;
    }
    while (xml.hasNext()) {
      int event = OfficeXml.next(xml);
      if (event == START_ELEMENT && OdsRow.is(xml, "table-row")) {
        return true;
      }
      if (event == END_ELEMENT && OdsRow.is(xml, "table")) {
        break;
      }
    }
    rows = null;
    return false;
  }

  private static DamagedFile problem(Exception e) {
    return e instanceof DamagedFile told ? told : new DamagedFile(e);
  }

  @Override
  public String encoding() {
    return "";
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private static void close(ZipFile zip) {
    if (zip != null) {
      try {
        zip.close();
      } catch (IOException e) {
        // it was only read
      }
    }
  }
}
