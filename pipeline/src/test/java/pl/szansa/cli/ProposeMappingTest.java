package pl.szansa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProposeMappingTest {

  @TempDir Path folder;

  @Test
  void writes_a_mapping_once() throws IOException {
    Path file = folder.resolve("lista.csv");
    Path mapping = folder.resolve("lista.yml");
    Files.writeString(file, "PESEL;Płeć;Wykształcene;Uwagi\nA1;k;wyższe;x\n");

    assertThat(propose(file, mapping)).isZero();
    assertThat(mapping).content().contains("\"Wykształcene\": education  # guessed");
    assertThat(propose(file, mapping)).isEqualTo(Main.USER_ERROR);
    assertThat(propose(folder.resolve("none.csv"), folder.resolve("none.yml")))
        .isEqualTo(Main.USER_ERROR);
    assertThat(folder.resolve("none.yml")).doesNotExist();
  }

  private static int propose(Path file, Path mapping) {
    return Main.run("check", file.toString(), "--propose-mapping", "-o", mapping.toString());
  }
}
