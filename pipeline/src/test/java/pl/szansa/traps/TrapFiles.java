package pl.szansa.traps;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The folder of traps: what offices send, or might. {@code -Dtraps.write=true} writes the files
 * anew; what is to become of each stands in {@code verdicts.csv}, written by hand.
 */
public final class TrapFiles {

  public static final Path FOLDER = Path.of("pipeline", "src", "test", "resources", "traps");

  /** A workspace's inbox with the folder of one office. */
  static final Path INBOX = FOLDER.resolve("inbox");

  static final String OFFICE = "radom/";

  private TrapFiles() {}

  /** All files by their path in the inbox. */
  static SortedMap<String, byte[]> all() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    BadTraps.addTo(files);
    TextTraps.addTo(files);
    ColumnTraps.addTo(files);
    ValueTraps.addTo(files);
    TreeTraps.addTo(files);
    SheetTraps.addTo(files);
    ArchiveTraps.addTo(files);
    SortedMap<String, byte[]> paths = new TreeMap<>();
    files.forEach((name, bytes) -> paths.put(OFFICE + name, bytes));
    return paths;
  }

  static void write() throws IOException {
    for (var file : all().entrySet()) {
      Path path = INBOX.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }
}
