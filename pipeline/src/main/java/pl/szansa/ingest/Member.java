package pl.szansa.ingest;

import java.util.Optional;
import pl.szansa.ingest.columns.Header;
import pl.szansa.ingest.formats.FileKind;
import pl.szansa.ingest.formats.Source;
import pl.szansa.ingest.text.Printable;

/**
 * A table file: a delivered file itself, or one that is packed in it.
 *
 * @param file the delivered file
 * @param inside its path in the archive, empty if it is the delivered file itself
 * @param source its bytes
 */
record Member(InboxFile file, String inside, Source source) {

  /** What mappings match, and people are shown. */
  String path() {
    return inside.isEmpty() ? file.path() : file.path() + "/" + inside;
  }

  /** An office's folder is named by its office_id, also within an archive of several. */
  String topFolder() {
    int slash = inside.indexOf('/');
    return file.topFolder().isEmpty() && slash > 0 ? inside.substring(0, slash) : file.topFolder();
  }

  /** A sheet of it. */
  Sheet sheet(
      String sheet, FileKind kind, String encoding, String office, Optional<Header> header) {
    String clean = Printable.of(sheet);
    String name = inside.isEmpty() || clean.isEmpty() ? inside + clean : inside + "/" + clean;
    return new Sheet(file, name, kind.label(), encoding, office, header);
  }

  /** The whole of it, where there is no table to be seen. */
  Sheet whole(FileKind kind) {
    return sheet("", kind, "", topFolder(), Optional.empty());
  }
}
