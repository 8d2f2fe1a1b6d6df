package pl.szansa.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.szansa.indicators.intervals.Limits;
import pl.szansa.indicators.intervals.Wilson;

/** The estimates against those of R's survey: {@code sampling/stratified.R}. */
class StratifiedEstimateTest {

  record Case(String name, List<Answers> strata, double value, double error) {}

  static Stream<Case> cases() throws IOException {
    Map<String, Case> cases = new LinkedHashMap<>();
    try (Reader text =
            new InputStreamReader(
                StratifiedEstimateTest.class.getResourceAsStream("/sampling/stratified.csv"),
                StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
      for (NamedCsvRecord row : rows) {
        Case c =
            cases.computeIfAbsent(
                row.getField("case"),
                name ->
                    new Case(name, new ArrayList<>(), number(row, "value"), number(row, "error")));
        c.strata()
            .add(
                new Answers(
                    "s" + c.strata().size(),
                    (long) number(row, "population"),
                    (long) number(row, "answered"),
                    (long) number(row, "base"),
                    (long) number(row, "positive")));
      }
    }
    return cases.values().stream();
  }

  private static double number(NamedCsvRecord row, String field) {
    return Double.parseDouble(row.getField(field));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void agreesWithR(Case c) {
    StratifiedEstimate estimate = StratifiedEstimate.of(c.strata()).orElseThrow();
    assertThat(estimate.value()).isCloseTo(c.value(), within(1e-12));
    assertThat(Math.sqrt(estimate.variance())).isCloseTo(c.error(), within(1e-12));
    Limits limits = estimate.limits(0.95).orElseThrow();
    assertThat(limits.lower()).isBetween(0.0, c.value());
    assertThat(limits.upper()).isBetween(c.value(), 1.0);
  }

  private static StratifiedEstimate of(Answers... strata) {
    return StratifiedEstimate.of(List.of(strata)).orElseThrow();
  }

  @Test
  void ofManyPeopleItIsWilsonsInterval() {
    Limits limits = of(new Answers("s", 1_000_000_000, 100, 100, 65)).limits(0.95).orElseThrow();
    // s² has n − 1 below it, so the effective size is 99
    Limits wilson = Wilson.limits(0.65, 99, 0.95);
    assertThat(limits.lower()).isCloseTo(wilson.lower(), within(1e-7));
    assertThat(limits.upper()).isCloseTo(wilson.upper(), within(1e-7));
  }

  @Test
  void whereEverybodyAnsweredNothingIsUncertain() {
    StratifiedEstimate all = of(new Answers("a", 8, 8, 8, 2), new Answers("b", 2, 2, 2, 0));
    assertThat(all.value()).isEqualTo(0.2);
    assertThat(all.limits(0.95)).contains(new Limits(0.2, 0.2));
  }

  @Test
  void likeAnswersLeaveAnInterval() {
    Limits none = of(new Answers("s", 100, 20, 20, 0)).limits(0.95).orElseThrow();
    assertThat(none).isEqualTo(Wilson.limits(0.0, 25.0, 0.95));
    Limits all = of(new Answers("s", 100, 20, 20, 20)).limits(0.95).orElseThrow();
    assertThat(all).isEqualTo(Wilson.limits(1.0, 25.0, 0.95));
  }

  @Test
  void aStratumOfOneAnswerJoinsTheNextAndTheLastTheOneBefore() {
    Answers few = new Answers("b", 10, 1, 1, 1);
    Answers many = new Answers("c", 90, 20, 20, 5);
    StratifiedEstimate together = of(new Answers("b c", 100, 21, 21, 6));
    assertThat(of(few, many).value()).isEqualTo(together.value());
    assertThat(of(few, many).variance()).isEqualTo(together.variance());
    Answers last = new Answers("d", 10, 0, 0, 0);
    assertThat(of(last, many).value()).isEqualTo(of(new Answers("c d", 100, 20, 20, 5)).value());
  }

  @Test
  void aStratumOfOnePersonWhoAnsweredStaysByItself() {
    StratifiedEstimate e = of(new Answers("a", 1, 1, 1, 1), new Answers("b", 99, 20, 20, 0));
    assertThat(e.value()).isCloseTo(0.01, within(1e-15));
  }

  @Test
  void oneAnswerOfManyHasNoInterval() {
    StratifiedEstimate e = of(new Answers("a", 10, 1, 1, 1), new Answers("b", 10, 0, 0, 0));
    assertThat(e.value()).isEqualTo(1);
    assertThat(e.limits(0.95)).isEmpty();
  }

  @Test
  void whatAppliesToNobodyHasNoEstimate() {
    assertThat(StratifiedEstimate.of(List.of(new Answers("a", 10, 5, 0, 0)))).isEmpty();
    assertThat(StratifiedEstimate.of(List.of())).isEmpty();
  }

  /**
   * 400 samples of a tenth of 3 strata with shares .1, .5 and .8: the interval of 95 % must hold
   * the share of all in at least 92 % of them, the estimates must be right on average.
   */
  @Test
  void theIntervalHoldsTheTruthAsOftenAsItSays() {
    UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(5L);
    int[] people = {600, 300, 100};
    int[] positive = {60, 150, 80};
    int held = 0;
    double mean = 0;
    for (int i = 0; i < 400; i++) {
      List<Answers> strata = new ArrayList<>();
      for (int h = 0; h < 3; h++) {
        int n = people[h] / 10;
        int y = hypergeometric(people[h], positive[h], n, random);
        strata.add(new Answers("s" + h, people[h], n, n, y));
      }
      StratifiedEstimate e = StratifiedEstimate.of(strata).orElseThrow();
      Limits limits = e.limits(0.95).orElseThrow();
      held += limits.lower() <= 0.29 && 0.29 <= limits.upper() ? 1 : 0;
      mean += e.value() / 400;
    }
    assertThat(held).isBetween(368, 396);
    assertThat(mean).isCloseTo(0.29, within(0.01));
  }

  private static int hypergeometric(int all, int positive, int n, UniformRandomProvider random) {
    int drawn = 0;
    for (int i = 0; i < n; i++) {
      drawn += random.nextInt(all - i) < positive - drawn ? 1 : 0;
    }
    return drawn;
  }
}
