package pl.szansa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.szansa.dashboard.SampleEvaluation;
import pl.szansa.ingest.registers.Reference;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Language;

class OfficeAreasTest {

  @TempDir Path folder;

  private Map<String, Set<String>> areas(String offices) throws IOException {
    Files.writeString(folder.resolve("offices.csv"), offices);
    Reference reference =
        Reference.read(
            FileSystem.newInstanceLocal(new Configuration()),
            new org.apache.hadoop.fs.Path(folder.toString()));
    Evaluation evaluation = SampleEvaluation.of(Language.EN);
    assertThat(evaluation.submissions()).anyMatch(s -> s.office().equals("radom"));
    return new OfficeAreas(reference).of(evaluation);
  }

  /** The regions of Mazowieckie were redrawn in 2018, after the years of this evaluation. */
  @Test
  void rowsCountWhereTheOfficeLay() throws IOException {
    assertThat(areas("office_id,name,teryt\nradom,MOPS Radom,1463011\n"))
        .containsOnlyKeys("radom")
        .hasEntrySatisfying(
            "radom",
            areas ->
                assertThat(areas)
                    .contains("office radom", "powiat 1463", "voivodeship 14", "nuts2 PL12")
                    .doesNotContain("powiat 1425"));
  }

  @Test
  void rowsOfAnOfficeThatWasTakenOverCountUnderBoth() throws IOException {
    assertThat(
            areas(
                """
                office_id,name,teryt,valid_to,successor
                radom,MOPS Radom,1463011,2010-12-31,pionki
                pionki,MOPS Pionki,1425011,,
                """))
        .hasEntrySatisfying(
            "radom",
            areas ->
                assertThat(areas)
                    .contains("office radom", "powiat 1463", "office pionki", "powiat 1425"));
  }

  @Test
  void ofAnOfficeThatTheRegisterLacksNothingIsKnown() throws IOException {
    assertThat(areas("office_id,name,teryt\nother,MOPS Inny,1425011\n")).isEmpty();
  }
}
