package pl.szansa.compare.casemix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.model.CaseMixModel;

/** Models of made-up people against those of R's glm: {@code casemix/glm.R}. */
class OutcomeTest {

  private static final PatternCode CODE =
      new PatternCode(
          List.of(
              "sex",
              "age_group",
              "education",
              "labour_status",
              "unemployment_length",
              "disability"));
  private static final double PRECISION = 2e-6;

  private static void lines(String file, Consumer<NamedCsvRecord> each) throws IOException {
    try (InputStream in = OutcomeTest.class.getResourceAsStream("/casemix/" + file);
        var csv = CsvReader.builder().ofNamedCsvRecord(in)) {
      csv.forEach(each);
    }
  }

  private static int pattern(NamedCsvRecord line) {
    int pattern = 0;
    int weight = 1;
    for (int c = 0; c < CODE.columns().size(); c++) {
      for (int digit = 0; digit < CODE.digits(c); digit++) {
        if (CODE.category(c, digit).equals(line.getField(CODE.columns().get(c)))) {
          pattern += digit * weight;
        }
      }
      weight *= CODE.digits(c);
    }
    return pattern;
  }

  @Test
  void agreesWithR() throws IOException {
    TreeMap<Integer, int[]> counts = new TreeMap<>();
    lines(
        "people.csv",
        line -> {
          int[] sum = counts.computeIfAbsent(pattern(line), p -> new int[2]);
          sum[0] += Integer.parseInt(line.getField("people"));
          sum[1] += Integer.parseInt(line.getField("events"));
        });
    Outcome outcome = Outcome.of("x", CODE, counts).orElseThrow();
    Map<String, Double> expected = new HashMap<>();
    lines(
        "people.csv",
        line ->
            expected.merge(
                line.getField("office"),
                Integer.parseInt(line.getField("people"))
                    * outcome.probabilities().get(pattern(line)),
                Double::sum));
    Map<String, CaseMixModel.Term> terms = new HashMap<>();
    outcome.model().terms().forEach(t -> terms.put(t.characteristic() + t.category(), t));
    int[] compared = new int[1];
    lines(
        "glm.csv",
        line -> {
          double value = Double.parseDouble(line.getField("value"));
          String name = line.getField("name");
          switch (line.getField("what")) {
            case "term" -> {
              CaseMixModel.Term term = terms.get(name.replace("(Intercept)", "intercept"));
              assertThat(term).as(name).isNotNull();
              assertThat(term.estimate().doubleValue())
                  .as(name)
                  .isCloseTo(value, within(PRECISION));
              assertThat(term.error().doubleValue())
                  .as(name)
                  .isCloseTo(Double.parseDouble(line.getField("error")), within(PRECISION));
              compared[0]++;
            }
            case "expected" ->
                assertThat(expected.get(name)).as(name).isCloseTo(value, within(1e-4));
            default ->
                assertThat(outcome.model().concordance().doubleValue())
                    .isCloseTo(value, within(PRECISION));
          }
        });
    assertThat(compared[0]).isEqualTo(terms.size()).isEqualTo(14);
    assertThat(outcome.model().people()).isEqualTo(4000);
    assertThat(outcome.model().terms().get(0).characteristic()).isEqualTo("intercept");
  }

  private static TreeMap<Integer, int[]> counts(int... patternPeopleEvents) {
    TreeMap<Integer, int[]> counts = new TreeMap<>();
    for (int i = 0; i < patternPeopleEvents.length; i += 3) {
      counts.put(
          patternPeopleEvents[i],
          new int[] {patternPeopleEvents[i + 1], patternPeopleEvents[i + 2]});
    }
    return counts;
  }

  @ParameterizedTest
  @CsvSource({
    "150, 40, 50, 10, true",
    "149, 40, 50, 10, false", // 199 people
    "150, 39, 50, 10, false", // 49 with the result
    "150, 140, 50, 10, true", // 50 without it
    "150, 141, 50, 10, false", // 49 without it
  })
  void aModelNeedsEnoughPeopleWithTheResultAndWithout(
      int women, int womensEvents, int men, int mensEvents, boolean modelled) {
    PatternCode sex = new PatternCode(List.of("sex"));
    assertThat(Outcome.of("x", sex, counts(1, women, womensEvents, 2, men, mensEvents)).isPresent())
        .isEqualTo(modelled);
  }

  /** Of one characteristic the probabilities are the shares, and the log odds ratio is known. */
  @Test
  void ofOneCharacteristicTheSharesAreFitted() {
    PatternCode sex = new PatternCode(List.of("sex"));
    Outcome outcome = Outcome.of("x", sex, counts(0, 15, 3, 1, 300, 120, 2, 100, 20)).orElseThrow();
    // those who did not say are fewer than 20 and count as women, who are most
    assertThat(outcome.probabilities().get(1)).isCloseTo(123 / 315.0, within(1e-9));
    assertThat(outcome.probabilities().get(0)).isEqualTo(outcome.probabilities().get(1));
    assertThat(outcome.probabilities().get(2)).isCloseTo(0.2, within(1e-9));
    assertThat(outcome.model().terms()).hasSize(2);
    assertThat(outcome.model().terms().get(1).category()).isEqualTo("male");
    assertThat(outcome.model().terms().get(1).estimate().doubleValue())
        .isCloseTo(Math.log(20.0 / 80 / (123.0 / 192)), within(1e-6));
    assertThat(outcome.model().terms().get(1).error().doubleValue())
        .isCloseTo(Math.sqrt(1 / 20.0 + 1 / 80.0 + 1 / 123.0 + 1 / 192.0), within(1e-6));
  }

  @Test
  void missingAnswersAreACategoryOfTheirOwn() {
    PatternCode disability = new PatternCode(List.of("disability"));
    Outcome outcome =
        Outcome.of("x", disability, counts(0, 100, 20, 1, 50, 25, 2, 300, 90)).orElseThrow();
    assertThat(outcome.model().terms())
        .extracting(CaseMixModel.Term::category)
        .containsExactly("", "missing", "yes");
  }

  /** Nobody of 60 men had the result: no odds ratio fits that best, so the ridge decides. */
  @ParameterizedTest
  @CsvSource({"0, 0.0, 0.06", "60, 0.94, 1.0"})
  void whereAllOrNobodyOfACategoryHadTheResultTheEstimateStaysFinite(
      int mensEvents, double least, double most) {
    PatternCode sex = new PatternCode(List.of("sex"));
    Outcome outcome = Outcome.of("x", sex, counts(1, 300, 120, 2, 60, mensEvents)).orElseThrow();
    assertThat(outcome.model().terms().get(1).estimate().doubleValue()).isBetween(-12.0, 12.0);
    assertThat(outcome.probabilities().get(2)).isStrictlyBetween(least, most);
    assertThat(300 * outcome.probabilities().get(1) + 60 * outcome.probabilities().get(2))
        .isCloseTo(120 + mensEvents, within(1e-6));
  }

  @Test
  void aCategoryThatFollowsFromOthersHasNoCoefficient() {
    PatternCode code = new PatternCode(List.of("labour_status", "unemployment_length"));
    int inactive = 3 + 8 * 7;
    int unemployed = 1 + 8;
    int longer = 1 + 8 * 2;
    Outcome outcome =
        Outcome.of("x", code, counts(unemployed, 200, 90, longer, 150, 40, inactive, 100, 20))
            .orElseThrow();
    assertThat(outcome.model().terms())
        .extracting(CaseMixModel.Term::category)
        .containsExactly("", "inactive", "6_11_months");
    assertThat(outcome.probabilities().get(inactive)).isCloseTo(0.2, within(1e-9));
  }
}
