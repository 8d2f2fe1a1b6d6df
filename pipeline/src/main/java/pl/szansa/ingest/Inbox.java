package pl.szansa.ingest;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import pl.szansa.ingest.formats.Litter;
import pl.szansa.ingest.text.Printable;
import pl.szansa.model.Text;

/**
 * What offices sent, in any folder shape. Every file is hashed, because only its content says
 * whether it has changed: clocks and names lie.
 */
public final class Inbox {

  /**
   * @param files by path
   * @param problems files and folders that could not be opened, by path
   */
  public record Listing(List<InboxFile> files, List<InboxProblem> problems) {}

  private static final long LARGEST_READ = 1 << 18;

  private static final Text LOCKED_FOLDER =
      new Text(
          "folderu nie da się otworzyć; nadaj kontu, które uruchamia zadanie, prawo odczytu",
          "the folder cannot be opened; give the account that runs the job the right to read it");
  private static final Text LOCKED_FILE =
      new Text(
          "pliku nie da się otworzyć; nadaj kontu, które uruchamia zadanie, prawo odczytu",
          "the file cannot be opened; give the account that runs the job the right to read it");
  private static final Text NAME =
      new Text(
          "pliku o takiej nazwie nie da się otworzyć; usuń z niej dwukropek",
          "a file of this name cannot be opened; take the colon out of it");

  private static final Text LINK =
      new Text(
          "to dowiązanie prowadzi poza folder inbox, więc się go nie czyta; skopiuj tu sam plik albo"
              + " folder",
          "this link leads out of the inbox, so it is not followed; copy the file or folder itself"
              + " here");
  private static final Text DEVICE =
      new Text(
          "to nie jest zwykły plik, lecz urządzenie albo kolejka systemu; usuń je stąd",
          "this is no ordinary file but a device or queue of the system; take it away");

  private final FileSystem fs;
  private final Path root;

  public Inbox(FileSystem fs, Path root) {
    this.fs = fs;
    this.root = fs.makeQualified(root);
  }

  /** Finds and hashes every file; one that cannot be opened never stops the others. */
  public Listing list() {
    List<FileStatus> found = new ArrayList<>();
    List<InboxProblem> problems = new ArrayList<>();
    collect(root, found, problems);
    List<InboxFile> files = new ArrayList<>();
    found.parallelStream()
        .map(this::hashed)
        .forEachOrdered(
            outcome -> {
              if (outcome instanceof InboxFile file) {
                files.add(file);
              } else {
                problems.add((InboxProblem) outcome);
              }
            });
    files.sort(Comparator.comparing(InboxFile::path));
    problems.sort(Comparator.comparing(InboxProblem::path));
    return new Listing(files, problems);
  }

  private void collect(Path folder, List<FileStatus> files, List<InboxProblem> problems) {
    FileStatus[] entries;
    try {
      entries = fs.listStatus(folder);
    } catch (FileNotFoundException e) {
      return;
    } catch (IOException e) {
      problems.add(new InboxProblem(relative(folder) + "/", LOCKED_FOLDER));
      return;
    }
    lost(folder, entries, problems);
    for (FileStatus entry : entries) {
      if (Litter.is(entry.getPath().getName())) {
        continue;
      }
      collect(entry, files, problems);
    }
  }

  private void collect(FileStatus entry, List<FileStatus> files, List<InboxProblem> problems) {
    String path = relative(entry.getPath());
    try {
      switch (LocalEntry.of(entry.getPath(), root)) {
        case LINK_OUT -> problems.add(new InboxProblem(path, LINK));
        case DEVICE -> problems.add(new InboxProblem(path, DEVICE));
        case LINK_TO_FOLDER -> {
          // its files are listed where they lie
        }
        case ORDINARY -> {
          if (entry.isDirectory()) {
            collect(entry.getPath(), files, problems);
          } else {
            files.add(entry);
          }
        }
      }
    } catch (IOException e) {
      problems.add(new InboxProblem(path, LOCKED_FILE));
    }
  }

  /**
   * Hadoop passes over what it can see but not look at: the entries of a folder that may be listed
   * and not entered, links that lead nowhere.
   */
  private void lost(Path folder, FileStatus[] entries, List<InboxProblem> problems) {
    String[] names =
        "file".equals(folder.toUri().getScheme())
            ? new File(folder.toUri().getPath()).list()
            : null;
    if (names == null || names.length <= entries.length) {
      return;
    }
    Set<String> seen =
        Arrays.stream(entries).map(e -> e.getPath().getName()).collect(Collectors.toSet());
    for (String name : names) {
      if (!seen.contains(name) && !Litter.is(name)) {
        String path = relative(folder).equals(".") ? name : relative(folder) + "/" + name;
        problems.add(new InboxProblem(Printable.of(path), LOCKED_FILE));
      }
    }
  }

  private Record hashed(FileStatus status) {
    String path = relative(status.getPath());
    try (InputStream in = open(status.getPath())) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[(int) Math.min(LARGEST_READ, status.getLen() + 1)];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      String sha256 = HexFormat.of().formatHex(digest.digest());
      return new InboxFile(status.getPath().toString(), path, status.getLen(), sha256);
    } catch (IOException e) {
      return new InboxProblem(path, LOCKED_FILE);
    } catch (IllegalArgumentException e) {
      // Hadoop takes what stands before a colon for the scheme of a URI
      return new InboxProblem(path, NAME);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A file on a local disk is read as it is: Hadoop's own stream costs more than the hash. */
  private InputStream open(Path file) throws IOException {
    if (!(fs instanceof LocalFileSystem local)) {
      return fs.open(file);
    }
    // whoever reads its rows has to give Hadoop the name
    local.getChecksumFile(file);
    return new FileInputStream(local.pathToFile(file));
  }

  private String relative(Path path) {
    String full = path.toUri().getPath();
    String base = root.toUri().getPath();
    int below = base.endsWith("/") ? base.length() : base.length() + 1;
    return full.length() <= below ? "." : Printable.of(full.substring(below));
  }
}
