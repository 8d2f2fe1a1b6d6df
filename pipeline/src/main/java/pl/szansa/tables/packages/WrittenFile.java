package pl.szansa.tables.packages;

/**
 * A file that was written.
 *
 * @param path relative to the folder, with {@code /}
 * @param bytes its size
 * @param sha256 hash of its bytes, 64 hex digits
 */
public record WrittenFile(String path, long bytes, String sha256) implements java.io.Serializable {

  FileFormat format() {
    return FileFormat.of(path);
  }

  /** The name without folder and extension. */
  String stem() {
    return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
  }
}
