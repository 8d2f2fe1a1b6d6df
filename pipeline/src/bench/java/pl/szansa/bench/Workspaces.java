package pl.szansa.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Generated data, made once per size, and fresh workspaces over them whose files are hard links.
 *
 * @param home folder of the project
 * @param folder for data and workspaces
 */
record Workspaces(Path home, Path folder) {

  static final int FIRST_YEAR = 2008;
  static final int LAST_YEAR = 2014;

  /** One office in so many is late with its files of the last year: 5 % of all files. */
  private static final int LATE = 3;

  /** The generated workspace of a size. */
  Path data(Size size) throws IOException, InterruptedException {
    Path data = folder.resolve("data").resolve(size.text());
    if (!Files.isDirectory(data)) {
      Path made = Files.createDirectories(data.getParent()).resolve(size.text() + ".new");
      delete(made);
      new Child(
              home,
              List.of(
                  home.resolve("szansa").toString(),
                  "generate",
                  "--style=plain",
                  "--offices=" + size.offices(),
                  "--participants=" + size.participations(),
                  "--years=" + FIRST_YEAR + "-" + LAST_YEAR,
                  "--out=" + made))
          .run(folder.resolve("generate.txt"));
      Files.move(made, data);
    }
    return data;
  }

  /** A workspace over all files, of which only the tables are published. */
  Path fresh(Size size) throws IOException, InterruptedException {
    return fresh(size, file -> true);
  }

  /** One over the files that were there before the last quarter. */
  Path before(Size size) throws IOException, InterruptedException {
    Predicate<Path> late = late(data(size));
    return fresh(size, late.negate());
  }

  /** Lays the files of the last quarter into such a workspace. */
  void deliver(Size size, Path workspace) throws IOException, InterruptedException {
    Path data = data(size);
    link(data.resolve("inbox"), workspace.resolve("inbox"), late(data));
  }

  private Path fresh(Size size, Predicate<Path> files) throws IOException, InterruptedException {
    Path data = data(size);
    Path workspace = folder.resolve("workspace");
    delete(workspace);
    link(data.resolve("inbox"), workspace.resolve("inbox"), files);
    link(data.resolve("reference"), workspace.resolve("reference"), file -> true);
    Path settings = workspace.resolve("szansa.yml");
    Files.copy(data.resolve("szansa.yml"), settings, StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(settings, "\noutputs: [tables]\n", StandardOpenOption.APPEND);
    return workspace;
  }

  /** The shipped sample, as a user has it. */
  Path sample() throws IOException {
    Path workspace = folder.resolve("workspace");
    delete(workspace);
    Path sample = home.resolve("data/sample");
    link(
        sample,
        workspace,
        file ->
            !file.startsWith(sample.resolve("store")) && !file.startsWith(sample.resolve("out")));
    return workspace;
  }

  /** Reads all files once, so that nobody has to wait for the disk for those after him. */
  void cache(Size size) throws IOException, InterruptedException {
    byte[] some = new byte[1 << 16];
    try (Stream<Path> files = Files.walk(data(size).resolve("inbox"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        try (InputStream in = Files.newInputStream(file)) {
          while (in.read(some) >= 0) {
            // only the system is to have it at hand
          }
        }
      }
    }
  }

  /** What a peer has written. */
  Path written(String peer) {
    return folder.resolve("results").resolve(peer);
  }

  /** An empty folder for what a peer writes. */
  Path results(String peer) throws IOException {
    Path results = written(peer);
    delete(results);
    return Files.createDirectories(results);
  }

  private static Predicate<Path> late(Path data) throws IOException {
    List<Path> offices;
    try (Stream<Path> folders = Files.list(data.resolve("inbox"))) {
      offices = folders.map(Path::getFileName).sorted().toList();
    }
    return file ->
        file.toString().endsWith("_" + LAST_YEAR + ".csv")
            && offices.indexOf(file.getParent().getFileName()) % LATE == 0;
  }

  private static void link(Path from, Path to, Predicate<Path> which) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).filter(which).toList()) {
        Path link = to.resolve(from.relativize(file).toString());
        Files.createDirectories(link.getParent());
        Files.createLink(link, file);
      }
    }
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes of) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, IOException e) throws IOException {
            Files.delete(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
