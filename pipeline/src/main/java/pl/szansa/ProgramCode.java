package pl.szansa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The program's own code, as it runs: under one version a developer runs many, and what one of them
 * made is not to be taken for what another would make.
 */
final class ProgramCode {

  private ProgramCode() {}

  /** Hash of the jar's entries, or of the class files as a developer's tools have written them. */
  static String fingerprint() {
    try {
      Path code =
          Path.of(ProgramCode.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Fingerprint.of(Files.isDirectory(code) ? ofFolder(code) : ofJar(code));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String ofJar(Path file) throws IOException {
    try (JarFile jar = new JarFile(file.toFile())) {
      return jar.stream()
          .filter(entry -> entry.getName().startsWith("pl/szansa/"))
          .map(entry -> entry.getName() + " " + entry.getCrc())
          .sorted()
          .collect(Collectors.joining("\n"));
    }
  }

  private static String ofFolder(Path folder) throws IOException {
    StringBuilder told = new StringBuilder();
    for (Path file : classes(folder)) {
      told.append(folder.relativize(file)).append(' ').append(Files.size(file)).append(' ');
      told.append(Files.getLastModifiedTime(file)).append('\n');
    }
    return told.toString();
  }

  private static List<Path> classes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("pl/szansa"))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
