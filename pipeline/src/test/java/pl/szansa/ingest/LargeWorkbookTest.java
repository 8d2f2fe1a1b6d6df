package pl.szansa.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a long workbook takes: it is read with a heap that could not hold its cells. The full size
 * is read with {@code -Dbig=true}.
 */
final class LargeWorkbookTest {

  @TempDir Path folder;

  @Test
  void fifty_thousand_rows_are_read_with_64_mb() throws Exception {
    assertThat(read(50_000, "64m")).startsWith("50000 rows [] ");
  }

  @Test
  @EnabledIfSystemProperty(named = "big", matches = "true")
  void half_a_million_rows_are_read_with_512_mb() throws Exception {
    String told = read(500_000, System.getProperty("heap", "512m"));

    System.out.println(told);
    assertThat(told).startsWith("500000 rows [] ");
  }

  private String read(int rows, String heap) throws IOException, InterruptedException {
    Path file = LargeWorkbook.write(folder.resolve("a.xlsx"), rows);
    Path out = folder.resolve("out.txt");
    Process reading =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                LargeWorkbookReading.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    int code = reading.waitFor();
    String told = Files.readString(out, StandardCharsets.UTF_8);
    assertThat(code).as(told).isZero();
    return told.lines().filter(l -> l.contains(" rows ")).findFirst().orElse(told);
  }
}
