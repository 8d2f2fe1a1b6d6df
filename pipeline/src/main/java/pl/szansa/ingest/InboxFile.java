package pl.szansa.ingest;

import java.io.Serializable;

/**
 * A file that an office delivered.
 *
 * @param uri where it lies
 * @param path relative to the inbox, with {@code /}; this is what people are shown
 * @param size bytes
 * @param sha256 hash of its bytes, 64 hex digits
 */
public record InboxFile(String uri, String path, long size, String sha256) implements Serializable {

  /** First folder below the inbox, or empty: an office's folder is named by its office_id. */
  public String topFolder() {
    int slash = path.indexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
