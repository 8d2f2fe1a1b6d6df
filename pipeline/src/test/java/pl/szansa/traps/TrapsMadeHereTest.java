package pl.szansa.traps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.szansa.ingest.Delivery;

/** Traps too large to be kept, or that must name a file of the machine they are read on. */
class TrapsMadeHereTest {

  private static final int MEGABYTES = 300;

  @TempDir Path folder;

  private TrapReading read(Path file) {
    return Assertions.assertTimeout(
        Duration.ofSeconds(60),
        () -> TrapReading.of(file, "radom/" + file.getFileName(), Delivery.noReference()));
  }

  /** A file with a line of 300 MB, of one cell or of many, somewhere among its rows. */
  private Path longLine(String name, byte filling) throws IOException {
    Path file = folder.resolve(name);
    byte[] block = new byte[1 << 20];
    Arrays.fill(block, filling);
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(Grid.PEOPLE.csv().getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < MEGABYTES; i++) {
        out.write(block);
      }
      out.write(Grid.PEOPLE.below().csv().getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  @Test
  void a_line_of_300_megabytes_is_refused() throws IOException {
    for (byte filling : new byte[] {'a', ';'}) {
      TrapReading reading = read(longLine("wiersz.csv", filling));
      assertThat(reading.sheets()).hasSize(1);
      assertThat(reading.verdict(0).issues()).isEqualTo("LINE_TOO_LONG");
      assertThat(reading.sheets().get(0).accepted()).isZero();
    }
  }

  @Test
  void nothing_of_a_file_that_an_entity_names_is_read() throws IOException {
    Path secret = Files.writeString(folder.resolve("sekret.txt"), "tajne-4711");
    String xml =
        new String(TrapFiles.all().get("radom/wrogie/encja_z_pliku.xml"), StandardCharsets.UTF_8);
    String aimed = xml.replace("file:///etc/passwd", secret.toUri().toString());
    assertThat(aimed).isNotEqualTo(xml);
    TrapReading reading = read(Files.writeString(folder.resolve("encja.xml"), aimed));
    assertThat(reading.verdict(0).line()).isEqualTo("[] UNREADABLE; ; 0; 0; 0 | XML_ENTITIES");
    assertThat(reading.sheets().toString() + reading.affected() + reading.rows(0))
        .doesNotContain("4711");
  }
}
