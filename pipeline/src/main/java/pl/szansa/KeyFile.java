package pl.szansa;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;
import pl.szansa.ingest.privacy.PersonKeys;
import pl.szansa.model.UserError;

/**
 * The secret of the pseudonyms: the environment variable {@code SZANSA_PERSON_KEY}, else the file
 * {@code person.key} in the workspace, made at the first run and readable by its owner only. It
 * decides no number, only the pseudonyms; it is never published.
 */
final class KeyFile {

  static final String VARIABLE = "SZANSA_PERSON_KEY";
  private static final int BYTES = 32;
  private static final int SHORTEST = 16;

  private KeyFile() {}

  static PersonKeys read(Workspace workspace, String variable) {
    byte[] secret =
        variable == null || variable.isBlank()
            ? file(workspace)
            : variable.strip().getBytes(StandardCharsets.UTF_8);
    if (secret.length < SHORTEST) {
      throw new UserError(
          "the key of the pseudonyms has fewer than " + SHORTEST + " characters",
          "set " + VARIABLE + " to a longer random text, or delete person.key to have one made");
    }
    return new PersonKeys(secret);
  }

  private static byte[] file(Workspace workspace) {
    Path path = new Path(workspace.root(), "person.key");
    FileSystem fs = workspace.fs();
    try {
      if (!fs.exists(path)) {
        make(fs, path);
      }
      try (InputStream in = fs.open(path)) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8)
            .strip()
            .getBytes(StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(path.toString(), e);
    }
  }

  private static void make(FileSystem fs, Path path) throws IOException {
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    try (OutputStream out = fs.create(path, false)) {
      out.write(HexFormat.of().formatHex(random).getBytes(StandardCharsets.UTF_8));
    }
    fs.setPermission(path, new FsPermission("600"));
  }
}
