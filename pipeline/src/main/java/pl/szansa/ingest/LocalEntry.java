package pl.szansa.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** What an entry of the inbox may be on a local disk, beside a file or folder. */
enum LocalEntry {
  ORDINARY,
  /** A link to something that nobody sent. */
  LINK_OUT,
  /** A link to a folder of the inbox, perhaps to one above, whose files are found there anyway. */
  LINK_TO_FOLDER,
  /** A queue or device: who reads it may wait for ever. */
  DEVICE;

  /** Other file systems have neither links nor devices. */
  static LocalEntry of(org.apache.hadoop.fs.Path path, org.apache.hadoop.fs.Path inbox)
      throws IOException {
    if (!"file".equals(path.toUri().getScheme())) {
      return ORDINARY;
    }
    Path entry;
    try {
      entry = Path.of(path.toUri().getPath());
    } catch (InvalidPathException e) {
      // in a locale without the name's letters; opening it will tell
      return ORDINARY;
    }
    if (Files.isSymbolicLink(entry)) {
      boolean inside = entry.toRealPath().startsWith(Path.of(inbox.toUri().getPath()).toRealPath());
      if (!inside) {
        return LINK_OUT;
      }
      if (Files.isDirectory(entry)) {
        return LINK_TO_FOLDER;
      }
    }
    return Files.isRegularFile(entry) || Files.isDirectory(entry) ? ORDINARY : DEVICE;
  }
}
