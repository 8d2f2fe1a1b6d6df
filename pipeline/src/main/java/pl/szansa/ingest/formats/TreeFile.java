package pl.szansa.ingest.formats;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Iterator;
import pl.szansa.ingest.text.Encodings;

/**
 * JSON or XML as one sheet per list of records. The document is read once to learn what is in it,
 * then once per sheet; it is never held in memory.
 */
final class TreeFile implements SheetFile {

  private final TreeEvents.Opener opener;
  private final Charset charset;
  private final TreePath document;
  private final int paths;
  private final Iterator<TreeTable> tables;
  private TreeTable table;
  private TreeRows rows;

  private TreeFile(TreeEvents.Opener opener, Charset charset) throws IOException {
    this.opener = opener;
    this.charset = charset;
    TreeOutline outline = new TreeOutline();
    try (TreeEvents events = opener.open()) {
      document = outline.read(events);
    }
    paths = outline.paths();
    tables = new TreeTables(document).tables().iterator();
  }

  static TreeFile json(byte[] head, Source source) throws IOException {
    Charset charset = Encodings.detect(head);
    return new TreeFile(() -> new JsonEvents(TreeText.reader(source.open(), charset)), charset);
  }

  static TreeFile xml(byte[] head, Source source) throws IOException {
    Charset charset = TreeText.xmlCharset(head);
    return new TreeFile(() -> new XmlEvents(TreeText.xmlReader(source.open(), charset)), charset);
  }

  @Override
  public boolean nextSheet() {
    close();
    if (!tables.hasNext()) {
      return false;
    }
    table = tables.next();
    try {
      rows = new TreeRows(table, document, paths, opener.open());
    } catch (IOException e) {
      throw new DamagedFile(e);
    }
    return true;
  }

  @Override
  public String sheet() {
    return table.name();
  }

  @Override
  public SourceRow nextRow() {
    try {
      return rows.next();
    } catch (IOException e) {
      throw new DamagedFile(e);
    }
  }

  @Override
  public String encoding() {
    return charset.name();
  }

  @Override
  public void close() {
    try {
      if (rows != null) {
        rows.close();
      }
    } catch (IOException e) {
      // all that was wanted of it has been read
    }
    rows = null;
  }
}
