package pl.szansa.indicators.intervals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pl.szansa.indicators.intervals.IntervalMethod.Kind;

/** The limits of ratios against those of R's boot and survey: {@code intervals/ratios.R}. */
class RatioLimitsTest {

  private static Formula.Of<Evidence.Ratio> formula(String method) {
    return switch (method) {
      case "delta" -> Delta::limits;
      case "fieller" -> Fieller::limits;
      case "bootstrap_percentile" -> BootstrapPercentile::limits;
      default -> BootstrapBca::limits;
    };
  }

  private static Evidence.Ratio cities(int n) throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                RatioLimitsTest.class.getResourceAsStream("/intervals/cities.csv"),
                StandardCharsets.UTF_8))) {
      List<String[]> rows = in.lines().skip(1).limit(n).map(line -> line.split(",")).toList();
      return ratio(
          rows.stream().mapToDouble(r -> Double.parseDouble(r[1])).toArray(),
          rows.stream().mapToDouble(r -> Double.parseDouble(r[0])).toArray());
    }
  }

  private static Evidence.Ratio ratio(double[] amounts, double[] counts) {
    return new Evidence.Ratio(amounts, counts);
  }

  private static double value(Evidence.Ratio r) {
    return Arrays.stream(r.amounts()).sum() / Arrays.stream(r.counts()).sum();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/intervals/ratios.csv", numLinesToSkip = 1)
  void agreeWithR(
      String method,
      String data,
      double confidence,
      double lower,
      double upper,
      double lowerTolerance,
      double upperTolerance)
      throws IOException {
    Evidence.Ratio ratio = cities(data.equals("city") ? 10 : 49);
    Limits limits = formula(method).limits(ratio, confidence).orElseThrow();
    assertThat(limits.lower()).isCloseTo(lower, within(lowerTolerance + 1e-9));
    if (Double.isInfinite(upper)) {
      assertThat(limits.upper()).isInfinite();
    } else {
      assertThat(limits.upper()).isCloseTo(upper, within(upperTolerance + 1e-9));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "RATIO, 1, BYAR_DENOMINATOR",
    "RATIO, 10, FIELLER",
    "RATIO, 30, FIELLER",
    "RATIO, 31, DELTA",
    "DELTA, 10, FIELLER",
    "DELTA, 49, DELTA",
    "BOOTSTRAP_BCA, 1, BYAR_DENOMINATOR",
    "BOOTSTRAP_BCA, 30, FIELLER",
    "BOOTSTRAP_BCA, 31, BOOTSTRAP_BCA",
    "BOOTSTRAP_PERCENTILE, 49, BOOTSTRAP_PERCENTILE",
    "FIELLER, 49, FIELLER",
    "BYAR_DENOMINATOR, 49, BYAR_DENOMINATOR",
  })
  void fewProjectsHaveAMethodOfTheirOwn(IntervalMethod asked, int projects, IntervalMethod used)
      throws IOException {
    Interval interval = asked.interval(cities(projects), 0.95).orElseThrow();
    assertThat(interval.method()).isEqualTo(used);
  }

  /** One town of 2,022 people among four of 8 to 117, of much the same cost each. */
  @Test
  void whereFiellerHasNoLimitsTheSizesAreTakenAsGiven() {
    Evidence.Ratio towns =
        ratio(
            new double[] {13_200_716.71, 66_000, 115_000, 180_000, 980_000},
            new double[] {2022, 8, 15, 24, 117});
    Interval interval = IntervalMethod.RATIO.interval(towns, 0.95).orElseThrow();
    assertThat(interval.method()).isEqualTo(IntervalMethod.DELTA);
    assertThat(interval.limits()).isEqualTo(Delta.limits(towns, 0.95).orElseThrow());
    assertThat(IntervalMethod.FIELLER.interval(towns, 0.95).map(i -> i.limits().upper()))
        .matches(upper -> upper.isEmpty() || upper.get().isInfinite());
  }

  @Test
  void oneProjectTellsNothingOfOthers() throws IOException {
    for (String method : List.of("delta", "fieller", "bootstrap_percentile", "bootstrap_bca")) {
      assertThat(formula(method).limits(cities(1), 0.95)).as(method).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // one project with all units: nobody knows what another would have
        "900 100 | 30 0 | 0.95 |",
        // as different as two can be, a small amount: nothing is excluded
        "10 1000 | 1 40 | 0.95 |",
        // the same amounts on very different counts: at least so much, nobody knows how much more
        "500 500 500 | 1 9 2 | 0.95 | at least",
      })
  void anUncertainDenominatorHasNoUpperLimit(
      String amounts, String counts, double confidence, String expected) {
    Evidence.Ratio ratio = ratio(numbers(amounts), numbers(counts));
    Optional<Limits> limits = Fieller.limits(ratio, confidence);
    assertThat(limits.isPresent()).isEqualTo(expected != null);
    limits.ifPresent(
        l -> {
          assertThat(l.upper()).isInfinite();
          assertThat(l.lower()).isBetween(0.0, value(ratio));
        });
  }

  private static double[] numbers(String text) {
    return Arrays.stream(text.strip().split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  /** What was spent on nobody, nothing spent, refunds: never NaN, never an infinite lower limit. */
  @ParameterizedTest
  @EnumSource(value = IntervalMethod.class)
  void whateverTheProjectsTheValueLiesBetweenTheLimits(IntervalMethod method) {
    if (method.kind() != Kind.RATIO) {
      return;
    }
    UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(20141231L);
    for (int i = 0; i < 150; i++) {
      Evidence.Ratio ratio = projects(random, 1 + random.nextInt(i % 2 == 0 ? 5 : 45));
      double confidence = random.nextDouble(0.5, 0.99);
      double value = value(ratio);
      double rounding = 1e-12 * Math.abs(value);
      method
          .interval(ratio, confidence)
          .map(Interval::limits)
          .ifPresent(
              l -> {
                assertThat(l.lower()).isFinite().isLessThanOrEqualTo(value + rounding);
                assertThat(l.upper()).isNotNaN().isGreaterThanOrEqualTo(value - rounding);
              });
    }
  }

  private static Evidence.Ratio projects(UniformRandomProvider random, int n) {
    double[] amounts = new double[n];
    double[] counts = new double[n];
    for (int i = 0; i < n; i++) {
      amounts[i] = random.nextInt(4) == 0 ? 0 : random.nextInt(10_000_000) / 100.0;
      amounts[i] *= random.nextInt(20) == 0 ? -1 : 1;
      counts[i] = random.nextInt(3) == 0 ? 0 : random.nextInt(120);
    }
    counts[random.nextInt(n)] = 7;
    return ratio(amounts, counts);
  }

  @ParameterizedTest
  @EnumSource(
      value = IntervalMethod.class,
      names = {"RATIO", "FIELLER", "BOOTSTRAP_PERCENTILE", "BOOTSTRAP_BCA", "BYAR_DENOMINATOR"})
  void limitsGrowWithConfidenceAndScaleWithTheAmount(IntervalMethod method) throws IOException {
    for (int n : new int[] {1, 10, 49}) {
      Evidence.Ratio ratio = cities(n);
      Interval before = null;
      for (double confidence : new double[] {0.5, 0.8, 0.9, 0.95, 0.99, 0.998}) {
        Optional<Interval> interval = method.interval(ratio, confidence);
        if (interval.isEmpty()) {
          continue;
        }
        Limits limits = interval.get().limits();
        // where Fieller has no limits at a higher confidence, another method answers
        if (before != null && before.method() == interval.get().method()) {
          assertThat(limits.lower()).isLessThanOrEqualTo(before.limits().lower());
          assertThat(limits.upper()).isGreaterThanOrEqualTo(before.limits().upper());
        }
        before = interval.get();
        scales(method, ratio, confidence, limits);
      }
    }
  }

  private static void scales(
      IntervalMethod method, Evidence.Ratio ratio, double confidence, Limits limits) {
    double[] thousands = Arrays.stream(ratio.amounts()).map(a -> 1000 * a).toArray();
    Limits scaled =
        method.interval(ratio(thousands, ratio.counts()), confidence).orElseThrow().limits();
    assertThat(scaled.lower()).isCloseTo(1000 * limits.lower(), within(1e-8 * scaled.lower()));
    if (Double.isInfinite(limits.upper())) {
      assertThat(scaled.upper()).isInfinite();
    } else {
      assertThat(scaled.upper()).isCloseTo(1000 * limits.upper(), within(1e-8 * scaled.upper()));
    }
  }

  /** Equal costs: no spread, and the value is the interval. */
  @ParameterizedTest
  @CsvSource({"delta", "fieller", "bootstrap_percentile", "bootstrap_bca"})
  void equalRatiosHaveNoWidth(String method) {
    Evidence.Ratio equal =
        ratio(new double[] {300, 270, 330, 297}, new double[] {100, 90, 110, 99});
    Limits limits = formula(method).limits(equal, 0.95).orElseThrow();
    assertThat(limits.lower()).isCloseTo(3, within(1e-6));
    assertThat(limits.upper()).isCloseTo(3, within(1e-6));
  }

  @Test
  void theSameProjectsHaveTheSameLimitsWhateverWasComputedBefore() throws IOException {
    Limits first = BootstrapBca.limits(cities(49), 0.95).orElseThrow();
    BootstrapBca.limits(cities(10), 0.95);
    assertThat(BootstrapBca.limits(cities(49), 0.95)).contains(first);
    assertThat(first.toString()).isEqualTo(FIXED);
  }

  /** The bytes that a machine with another word length, locale or number of cores must give. */
  private static final String FIXED = "Limits[lower=1.1799043039869612, upper=1.3199133685511446]";
}
