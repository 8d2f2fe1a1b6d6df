package pl.szansa.generate;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.szansa.model.UserError;

class PlanTest {

  @TempDir Path folder;

  @Test
  void aMisspeltKeyIsTheUsersMistake() throws IOException {
    String sample = Files.readString(Path.of("data", "sample", "generator.yml"));
    Path plan =
        Files.writeString(folder.resolve("plan.yml"), sample.replaceFirst("seed:", "sead:"));
    assertThatThrownBy(() -> Plan.read(plan))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("plan.yml")
        .hasMessageContaining("sead");
  }

  @Test
  void aMissingFileIsTheUsersMistake() {
    assertThatThrownBy(() -> Plan.read(folder.resolve("none.yml"))).isInstanceOf(UserError.class);
  }
}
