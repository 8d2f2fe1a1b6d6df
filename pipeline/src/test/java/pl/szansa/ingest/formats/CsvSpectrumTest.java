package pl.szansa.ingest.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The public cases of csv-spectrum, fetched with npm and never committed. */
final class CsvSpectrumTest {

  private static final String PACKAGE = "csv-spectrum@2.0.0";
  private static final String SHA512 =
      "gjW9YEAkcrJo4AEdrV9+4lkUXlOyYyC+1Ap3efzMiUUs1OTdZ29VraBZNBBKZK7iiUkbMNkUmfKp/jnayzHxAA==";
  private static final Path FOLDER = Path.of("target", "csv-spectrum");
  private static final Path ARCHIVE = FOLDER.resolve("csv-spectrum-2.0.0.tgz");

  private static Map<String, byte[]> files;

  /** The package's files by path; fetched where no earlier run has left it. */
  private static synchronized Map<String, byte[]> files()
      throws IOException, InterruptedException, GeneralSecurityException {
    if (files == null) {
      if (!Files.exists(ARCHIVE)) {
        fetch();
      }
      byte[] archive = Files.readAllBytes(ARCHIVE);
      byte[] hash = MessageDigest.getInstance("SHA-512").digest(archive);
      assertThat(Base64.getEncoder().encodeToString(hash))
          .as("hash of %s", ARCHIVE)
          .isEqualTo(SHA512);
      files = unpacked(archive);
    }
    return files;
  }

  private static void fetch() throws IOException, InterruptedException {
    Files.createDirectories(FOLDER);
    File output = FOLDER.resolve("npm.log").toFile();
    Process npm;
    try {
      npm =
          new ProcessBuilder("npm", "pack", "--silent", PACKAGE)
              .directory(FOLDER.toFile())
              .redirectErrorStream(true)
              .redirectOutput(output)
              .start();
    } catch (IOException e) {
      throw new AssertionError("npm is needed for this test: install nodejs and npm", e);
    }
    npm.getOutputStream().close();
    assertThat(npm.waitFor())
        .as("npm pack %s: %s", PACKAGE, Files.readString(output.toPath()))
        .isZero();
  }

  private static Map<String, byte[]> unpacked(byte[] archive) throws IOException {
    Map<String, byte[]> unpacked = new TreeMap<>();
    try (var tar =
        new TarArchiveInputStream(new GZIPInputStream(new ByteArrayInputStream(archive)))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpacked.put(entry.getName(), tar.readAllBytes());
      }
    }
    return unpacked;
  }

  static List<String> cases() throws Exception {
    return files().keySet().stream()
        .filter(name -> name.endsWith(".csv"))
        .map(name -> name.substring(name.lastIndexOf('/') + 1, name.length() - ".csv".length()))
        .toList();
  }

  @Test
  void all_of_them_are_there() throws Exception {
    assertThat(cases()).hasSize(12).contains("quotes_and_newlines", "escaped_quotes", "utf8");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void has_the_content_that_it_should(String name) throws Exception {
    JsonNode expected = new ObjectMapper().readTree(files().get("package/json/" + name + ".json"));
    List<Map<String, String>> rows = new ArrayList<>();
    if (expected.isObject()) {
      rows.add(texts(expected));
    }
    if (expected.isArray()) {
      expected.forEach(row -> rows.add(texts(row)));
    }
    if (name.equals("location_coordinates")) {
      // the package's two files do not agree about this one cell
      rows.get(0).replace("Contact Phone Number", "1234567890", "2095257564");
    }

    assertThat(read(files().get("package/csvs/" + name + ".csv"))).isEqualTo(rows);
  }

  private static Map<String, String> texts(JsonNode row) {
    Map<String, String> texts = new LinkedHashMap<>();
    row.properties().forEach(cell -> texts.put(cell.getKey(), cell.getValue().asText()));
    return texts;
  }

  private static List<Map<String, String>> read(byte[] bytes) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    try (SheetFile file = SheetFiles.open(FileKind.of(bytes, "case.csv"), bytes, source(bytes))) {
      file.nextSheet();
      String[] header = file.nextRow().cells();
      for (SourceRow row = file.nextRow(); row != null; row = file.nextRow()) {
        assertThat(row.cells()).hasSameSizeAs(header);
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < header.length; i++) {
          cells.put(header[i], row.cell(i));
        }
        rows.add(cells);
      }
    }
    return rows;
  }

  private static Source source(byte[] bytes) {
    return new Source() {
      @Override
      public String name() {
        return "case.csv";
      }

      @Override
      public InputStream open() {
        return new ByteArrayInputStream(bytes);
      }

      @Override
      public File local() {
        throw new UnsupportedOperationException();
      }
    };
  }
}
