package pl.szansa.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.ChangeLog;
import pl.szansa.model.ChangeLog.Cause;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.ValueStatus;

class ChangeLogsTest {

  /** In the catalogue's order, which is not that of the ids. */
  private static final List<IndicatorValue> VALUES =
      List.of(
          Results.total("participations", AreaLevel.COUNTRY, "all", "15"),
          Results.total("participations", AreaLevel.OFFICE, "radom", "10"),
          Results.women("participations", AreaLevel.OFFICE, "radom", "4"),
          Results.total("participations", AreaLevel.OFFICE, "glowno", "5"),
          Results.total("cost", AreaLevel.COUNTRY, "all", "100.00"));

  @TempDir Path folder;
  private History history;

  @BeforeEach
  void aFirstRun() throws IOException {
    FileSystem fs = FileSystem.newInstanceLocal(new Configuration());
    history = new History(fs, new org.apache.hadoop.fs.Path(folder.toString()));
    history.keep(Results.usual().of("aaaa"), VALUES);
    history.note(Results.run("aaaa"), 5);
  }

  private Optional<ChangeLog> log(String fingerprint, List<IndicatorValue> values)
      throws IOException {
    Results now = Results.usual().file("radom/2012.csv", "radom", 11, Map.of());
    return new ChangeLogs(history).of(now.of(fingerprint), values);
  }

  @Test
  void aFirstResultHasNone() throws IOException {
    assertThat(log("aaaa", VALUES)).isEmpty();
  }

  @Test
  void whereNothingMovedTheInputsAreTold() throws IOException {
    ChangeLog log = log("bbbb", VALUES).orElseThrow();
    assertThat(log.previous()).isEqualTo("aaaa");
    assertThat(log.compared()).isEqualTo(5);
    assertThat(log.differing()).isZero();
    assertThat(log.changes()).isEmpty();
    assertThat(log.causes()).extracting(Cause::name).containsExactly("radom/2012.csv");
  }

  /** Changed, new, gone and hidden values; breakdowns are counted but not listed. */
  @Test
  void whatMovedIsToldInPublishedOrderWithItsCauses() throws IOException {
    List<IndicatorValue> now = new ArrayList<>(VALUES);
    now.set(0, Results.total("participations", AreaLevel.COUNTRY, "all", "16"));
    now.set(1, Results.absent("participations", AreaLevel.OFFICE, "radom", ValueStatus.TOO_FEW));
    now.set(2, Results.women("participations", AreaLevel.OFFICE, "radom", "5"));
    now.set(4, Results.total("most", AreaLevel.COUNTRY, "all", "11"));
    ChangeLog log = log("bbbb", now).orElseThrow();
    assertThat(log.compared()).isEqualTo(6);
    assertThat(log.differing()).isEqualTo(5);
    assertThat(log.changes())
        .extracting(c -> c.place().indicator() + " " + c.place().area())
        .containsExactly("participations all", "participations radom", "most all", "cost all");
    assertThat(log.changes()).allMatch(c -> c.causes().equals(log.causes()));
    assertThat(log.changes().get(2).before()).isEmpty();
    assertThat(log.changes().get(3).after()).isEmpty();
    assertThat(log.changes().get(3).before()).contains(VALUES.get(4));
  }

  @Test
  void theSameNumberWrittenOtherwiseIsNoChange() throws IOException {
    List<IndicatorValue> now = new ArrayList<>(VALUES);
    now.set(4, Results.total("cost", AreaLevel.COUNTRY, "all", "100").withNote("said otherwise"));
    assertThat(log("bbbb", now).orElseThrow().differing()).isZero();
  }

  @Test
  void theOrderOfTheCatalogueIsNoChange() throws IOException {
    List<IndicatorValue> now = new ArrayList<>();
    now.add(VALUES.get(4));
    now.add(VALUES.get(3));
    now.addAll(VALUES.subList(0, 3));
    assertThat(log("bbbb", now).orElseThrow().differing()).isZero();
  }

  @Test
  void nothingAtAllCanBeComparedToo() throws IOException {
    ChangeLog log = log("bbbb", List.of()).orElseThrow();
    assertThat(log.compared()).isEqualTo(5);
    assertThat(log.differing()).isEqualTo(5);
  }
}
