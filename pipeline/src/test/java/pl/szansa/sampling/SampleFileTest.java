package pl.szansa.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.UserError;

class SampleFileTest {

  private static final LocalDate FROM = LocalDate.of(2012, 1, 1);
  private static final LocalDate TO = LocalDate.of(2012, 12, 31);

  private static Sample sample(String name, LocalDate from, LocalDate to) {
    return new Sample(
        name,
        new Sample.Design(AreaLevel.COUNTRY, from, to, 0.03, 0.95, 7),
        List.of(drawn("aa", "=1+1", "s1", 3, 1.5), drawn("bb", "P;\"2\"", "s1", 3, 1.5)));
  }

  private static Drawn drawn(String person, String project, String stratum, long of, double w) {
    return new Drawn(
        person, project, "radom", FROM, AreaLevel.COUNTRY, "all", stratum, of, w, "a/b.csv", "", 9);
  }

  private static String text() {
    UnaryOperator<String> safe = cell -> cell.startsWith("=") ? "'" + cell : cell;
    return SampleFile.write(sample("x", FROM, TO), safe);
  }

  @Test
  void whatIsWrittenIsRead() {
    assertThat(text()).contains("'=1+1");
    assertThat(SampleFile.read("x.csv", text())).isEqualTo(sample("x", FROM, TO));
  }

  @ParameterizedTest
  @CsvSource({
    "2012-01-01, 2012x01-01, line 2",
    "country, kountry, line 2",
    "'bb,', 'bb,,', line 3",
    "exit_date, day, line 2",
  })
  void whatSomebodyChangedIsToldWithItsLine(String old, String changed, String line) {
    assertThatThrownBy(() -> SampleFile.read("x.csv", text().replaceFirst(old, changed)))
        .isInstanceOf(UserError.class)
        .hasMessageStartingWith("sampling/x.csv, " + line);
  }

  @Test
  void aRowThatIsMissingIsNoticed() {
    String shortened = text().lines().limit(2).reduce("", (a, b) -> a + b + "\n");
    assertThatThrownBy(() -> SampleFile.read("x.csv", shortened))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("rows of the stratum s1 are missing");
    assertThatThrownBy(() -> SampleFile.read("x.csv", "")).isInstanceOf(UserError.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2013-01-01, 2013-12-31, true",
    "2011-01-01, 2011-12-31, true",
    "2012-12-31, 2013-12-31, false",
    "2011-01-01, 2012-01-01, false",
    "2012-05-01, 2012-06-01, false",
  })
  void samplesAreOfDifferentLeavers(LocalDate from, LocalDate to, boolean apart) {
    Map<String, String> files =
        Map.of("a.csv", text(), "b.csv", SampleFile.write(sample("b", from, to), cell -> cell));
    if (apart) {
      assertThat(Samples.read(files)).extracting(Sample::name).containsExactly("a", "b");
    } else {
      assertThatThrownBy(() -> Samples.read(files))
          .isInstanceOf(UserError.class)
          .hasMessageContaining("sampling/a.csv");
    }
  }
}
