package pl.szansa.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import pl.szansa.indicators.Rounded;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Direction;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.IndicatorValues;
import pl.szansa.model.PeriodKind;
import pl.szansa.model.Text;
import pl.szansa.model.Trend;
import pl.szansa.model.Trend.Verdict;
import pl.szansa.model.ValueStatus;

/**
 * Tests the yearly totals of offices and wider areas for a trend.
 *
 * <p>A year without a value is left out, and is no zero: nobody knows what it would have been. A
 * trend is judged from five years on: over four years the test cannot reach p = 0.05, since even a
 * series that rises each year has p = 2/24.
 */
final class Trends {

  static final int FEWEST_YEARS = 5;
  static final double SIGNIFICANCE = 0.05;

  private static final List<AreaLevel> LEVELS =
      List.of(AreaLevel.COUNTRY, AreaLevel.VOIVODESHIP, AreaLevel.OFFICE, AreaLevel.PEER_GROUP);

  private final IndicatorValues values;
  private final List<String> years;

  /**
   * All that a sentence says which finds no trend, as most do.
   *
   * @param p to the decimals that are shown
   */
  private record Unclear(String indicator, int first, int last, int years, BigDecimal p) {}

  private final Map<Unclear, Text> unclear = new ConcurrentHashMap<>();

  /** Many others are alike too. */
  private final Map<Text, Text> sentences = new ConcurrentHashMap<>();

  private Trends(IndicatorValues values) {
    this.values = values;
    this.years =
        values.periods().stream().filter(p -> PeriodKind.of(p) == PeriodKind.YEAR).toList();
  }

  /** One trend per indicator and area that has a value in a year. */
  static List<Trend> of(List<Indicator> indicators, IndicatorValues values, Membership membership) {
    Trends trends = new Trends(values);
    return indicators.parallelStream()
        .filter(Trends::worthIt)
        .flatMap(indicator -> trends.of(indicator, membership))
        .toList();
  }

  private Stream<Trend> of(Indicator indicator, Membership membership) {
    Reporting reporting = new Reporting(indicator.id(), years, values, membership);
    return LEVELS.stream().flatMap(level -> of(indicator, level, reporting).stream());
  }

  /** Counts of a part say little beside the share or the whole that they belong to. */
  private static boolean worthIt(Indicator indicator) {
    return indicator.direction() != Direction.NEITHER
        || indicator.denominator().isPresent()
        || indicator.partOf().isEmpty();
  }

  private List<Trend> of(Indicator indicator, AreaLevel level, Reporting reporting) {
    Map<String, List<IndicatorValue>> byArea = new TreeMap<>();
    for (String year : years) {
      for (IndicatorValue value : values.totals(indicator.id(), level, year)) {
        if (value.status() == ValueStatus.VALUE) {
          byArea.computeIfAbsent(value.area(), a -> new ArrayList<>()).add(value);
        }
      }
    }
    return byArea.values().stream().map(yearly -> trend(indicator, yearly, reporting)).toList();
  }

  /**
   * @param yearly values of one area, by year, at least one
   */
  private Trend trend(Indicator indicator, List<IndicatorValue> yearly, Reporting reporting) {
    if (yearly.size() < FEWEST_YEARS) {
      Text sentence = TrendSentences.tooShort(indicator, yearly.size());
      return trend(yearly, null, null, null, null, null, Verdict.TOO_SHORT, sentence);
    }
    Series series =
        new Series(
            yearly.stream().mapToInt(v -> Integer.parseInt(v.period())).toArray(),
            yearly.stream().mapToDouble(v -> v.value().doubleValue()).toArray());
    MannKendall test = MannKendall.test(series);
    TheilSen slope = TheilSen.of(series, 1 - SIGNIFICANCE);
    int decimals = indicator.unit().decimals() + 2;
    return trend(
        yearly,
        Rounded.to(test.tau(), 4),
        Rounded.to(test.p(), 6),
        Rounded.to(slope.slope(), decimals),
        Rounded.to(slope.lower(), decimals),
        Rounded.to(slope.upper(), decimals),
        verdict(test, slope),
        sentence(indicator, series, test, slope, () -> reporting.caveat(yearly)));
  }

  private Text sentence(
      Indicator indicator, Series series, MannKendall test, TheilSen slope, Supplier<Text> caveat) {
    if (test.p() <= SIGNIFICANCE) {
      return TrendSentences.of(indicator, series, test, slope, caveat.get());
    }
    int last = series.years()[series.length() - 1];
    BigDecimal shown = Rounded.to(test.p(), TrendSentences.P_DECIMALS);
    return unclear.computeIfAbsent(
        new Unclear(indicator.id(), series.years()[0], last, series.length(), shown),
        u -> TrendSentences.of(indicator, series, test, slope, Text.NONE));
  }

  private Trend trend(
      List<IndicatorValue> yearly,
      BigDecimal tau,
      BigDecimal p,
      BigDecimal slope,
      BigDecimal lower,
      BigDecimal upper,
      Verdict verdict,
      Text sentence) {
    IndicatorValue first = yearly.get(0);
    return new Trend(
        first.indicator(),
        first.level(),
        first.area(),
        first.period(),
        yearly.get(yearly.size() - 1).period(),
        yearly.size(),
        tau,
        p,
        slope,
        lower,
        upper,
        verdict,
        sentences.computeIfAbsent(sentence, s -> s));
  }

  /** A trend needs both: the test, and a median change that is one. */
  static Verdict verdict(MannKendall test, TheilSen slope) {
    if (test.p() > SIGNIFICANCE || slope.slope() == 0 || test.s() * slope.slope() < 0) {
      return Verdict.NO_CLEAR_TREND;
    }
    return test.s() > 0 ? Verdict.RISING : Verdict.FALLING;
  }
}
