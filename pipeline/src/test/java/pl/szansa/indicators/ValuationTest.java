package pl.szansa.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.indicators.catalogue.CatalogueEntry;
import pl.szansa.indicators.counting.AreaKey;
import pl.szansa.indicators.counting.CountPlan;
import pl.szansa.indicators.counting.PeriodKey;
import pl.szansa.indicators.intervals.Evidence;
import pl.szansa.indicators.intervals.IntervalChoice;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Direction;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Measure;
import pl.szansa.model.Measure.Aggregate;
import pl.szansa.model.Measure.PeriodRule;
import pl.szansa.model.Measure.Relation;
import pl.szansa.model.PeriodKind;
import pl.szansa.model.Text;
import pl.szansa.model.Unit;
import pl.szansa.model.ValueStatus;

class ValuationTest {

  private static final Measure QUALIFIED = leavers("result = 'yes'");
  private static final Measure ANSWERED = leavers("result IN ('yes', 'no')");
  private static final Measure ASKED = leavers("result <> 'not_collected'");
  private static final Measure OPEN = leavers("open");
  private static final Measure DAYS =
      new Measure(Relation.PARTICIPATIONS, Aggregate.SUM, "days", PeriodRule.EXIT);
  private static final Measure COST =
      new Measure(Relation.FINANCES, Aggregate.SUM, "total", PeriodRule.DOCUMENT);

  private static Measure leavers(String condition) {
    return new Measure(Relation.PARTICIPATIONS, Aggregate.COUNT, condition, PeriodRule.EXIT);
  }

  private static CatalogueEntry entry(
      Unit unit,
      Measure numerator,
      Measure denominator,
      Measure collected,
      String interval,
      int base) {
    Text text = new Text("x", "x");
    return new CatalogueEntry(
        new Indicator(
            "x",
            "own",
            text,
            text,
            Text.NONE,
            "",
            Text.NONE,
            "",
            unit,
            Direction.NEITHER,
            numerator,
            Optional.ofNullable(denominator),
            interval,
            base,
            List.of()),
        Optional.ofNullable(collected),
        unit == Unit.PLN ? Optional.empty() : Optional.of(OPEN),
        Optional.empty());
  }

  private static final CatalogueEntry RATE =
      entry(Unit.PROPORTION, QUALIFIED, ANSWERED, ASKED, "wilson", 30);
  private static final CatalogueEntry COUNT =
      entry(Unit.PARTICIPATIONS, QUALIFIED, null, null, "none", 0);
  private static final CatalogueEntry COST_EACH =
      entry(Unit.PLN, COST, ANSWERED, null, "byar_denominator", 1);
  private static final CatalogueEntry MEAN = entry(Unit.DAYS_EACH, DAYS, ANSWERED, null, "t", 2);
  private static final CatalogueEntry EACH =
      entry(Unit.PER_PARTICIPATION, QUALIFIED, ANSWERED, null, "byar", 1);

  /** Sums of a spot: leavers in all, asked, answered, qualified, documents, and their grosze. */
  private static Map<Measure, Long> sums(
      long leavers, long asked, long answered, long qualified, long documents, long cost) {
    Map<Measure, Long> sums = new HashMap<>();
    sums.put(CountPlan.rows(Relation.PARTICIPATIONS, PeriodRule.ENTRY), leavers);
    sums.put(CountPlan.rows(Relation.PARTICIPATIONS, PeriodRule.EXIT), leavers);
    sums.put(CountPlan.rows(Relation.FINANCES, PeriodRule.DOCUMENT), documents);
    sums.put(ASKED, asked);
    sums.put(ANSWERED, answered);
    sums.put(QUALIFIED, qualified);
    sums.put(COST, cost);
    return sums;
  }

  private static IndicatorValue value(CatalogueEntry entry, Map<Measure, Long> sums) {
    return value(entry, sums, sums);
  }

  private static IndicatorValue value(
      CatalogueEntry entry, Map<Measure, Long> sums, Map<Measure, Long> ever) {
    Spot spot =
        new Spot(
            new AreaKey(AreaLevel.OFFICE, "radom"),
            new PeriodKey(PeriodKind.YEAR, "2014"),
            "total",
            "all",
            m -> sums.getOrDefault(m, 0L));
    return new Valuation(
            IntervalChoice.CATALOGUE,
            (indicator, s) ->
                new Evidence.Ratio(
                    new double[] {sums.getOrDefault(COST, 0L) / 100.0},
                    new double[] {sums.getOrDefault(ANSWERED, 0L)}))
        .of(entry, m -> ever.getOrDefault(m, 0L))
        .value(spot);
  }

  // Expected

  @Test
  void aRateHasItsValueItsIntervalAndWhatItIsMadeOf() {
    assertThat(value(RATE, sums(120, 110, 100, 65, 0, 0)))
        .isEqualTo(
            new IndicatorValue(
                "x",
                AreaLevel.OFFICE,
                "radom",
                "2014",
                "total",
                "all",
                ValueStatus.VALUE,
                new BigDecimal("0.650000"),
                new BigDecimal("0.552544"),
                new BigDecimal("0.736358"),
                new BigDecimal("0.95"),
                "wilson",
                new BigDecimal("65"),
                new BigDecimal("100"),
                Unit.PROPORTION,
                ""));
  }

  @Test
  void aCountIsItsOwnNumerator() {
    IndicatorValue count = value(COUNT, sums(120, 110, 100, 65, 0, 0));
    assertThat(count.value()).isEqualTo("65").isEqualTo(count.numerator());
    assertThat(count.denominator()).isNull();
    assertThat(count.lower()).isNull();
    assertThat(count.confidence()).isNull();
    assertThat(count.method()).isEmpty();
  }

  /** 6,500.00 PLN over 65 people, the limits of the count as in ByarTest. */
  @Test
  void aCostIsRoundedToTheGrosz() {
    IndicatorValue cost = value(COST_EACH, sums(80, 80, 65, 20, 12, 650_001));
    assertThat(cost.value()).isEqualTo("100.00");
    assertThat(cost.lower()).isEqualTo("78.46");
    assertThat(cost.upper()).isEqualTo("129.58");
    assertThat(cost.numerator()).isEqualTo("6500.01");
    assertThat(cost.method()).isEqualTo("byar_denominator");
  }

  /** Hours of one project are planned, not Poisson. */
  @Test
  void anAmountPerHourOfOneProjectHasNoInterval() {
    Map<Measure, Long> sums = sums(80, 80, 65, 20, 12, 650_000);
    sums.put(DAYS, 10_000L);
    IndicatorValue perDay = value(entry(Unit.PLN, COST, DAYS, null, "ratio", 1), sums);
    assertThat(perDay.value()).isEqualTo("65.00");
    assertThat(perDay.lower()).isNull();
    assertThat(perDay.method()).isEmpty();
  }

  // Edge

  @ParameterizedTest
  @CsvSource({
    // leavers, asked, answered, qualified, status, note
    "40, 40, 30, 10, VALUE, ''",
    "40, 40, 29, 10, TOO_FEW, base below 30",
    "40, 40, 1, 1, TOO_FEW, base below 30",
    "40, 40, 0, 0, NOT_APPLICABLE, nothing to divide by",
    "40, 1, 0, 0, NOT_APPLICABLE, nothing to divide by",
    "40, 0, 0, 0, NOT_COLLECTED, ''",
  })
  void aRateSaysWhyItIsNone(
      long leavers, long asked, long answered, long qualified, ValueStatus status, String note) {
    IndicatorValue rate = value(RATE, sums(leavers, asked, answered, qualified, 0, 0));
    assertThat(rate.status()).isEqualTo(status);
    assertThat(rate.note()).isEqualTo(note);
    assertThat(rate.value() == null).isEqualTo(status != ValueStatus.VALUE);
    assertThat(rate.lower() == null).isEqualTo(status != ValueStatus.VALUE);
  }

  @Test
  void aYearInWhichNobodyLeftIsNeitherZeroNorNotCollected() {
    IndicatorValue rate = value(RATE, sums(0, 0, 0, 0, 0, 0), sums(120, 110, 100, 65, 0, 0));
    assertThat(rate.status()).isEqualTo(ValueStatus.NOT_APPLICABLE);
    assertThat(rate.note()).isEqualTo("nothing to divide by");
  }

  @Test
  void aYearWithoutAnyoneToCountIsZeroWhereThereIsARegister() {
    IndicatorValue count = value(COUNT, sums(0, 0, 0, 0, 0, 0), sums(5, 5, 5, 5, 0, 0));
    assertThat(count.status()).isEqualTo(ValueStatus.VALUE);
    assertThat(count.value()).isEqualTo("0");
  }

  @Test
  void anAreaWithoutTheRegisterSaysWhichOneIsMissing() {
    Map<Measure, Long> withoutParticipants = sums(0, 0, 0, 0, 12, 650_000);
    Map<Measure, Long> withoutSpending = sums(80, 80, 65, 20, 0, 0);
    assertThat(value(RATE, withoutParticipants))
        .extracting(IndicatorValue::status, IndicatorValue::note)
        .containsExactly(ValueStatus.NOT_APPLICABLE, "no participant register");
    assertThat(value(COST_EACH, withoutParticipants))
        .extracting(IndicatorValue::status, IndicatorValue::note, IndicatorValue::denominator)
        .containsExactly(ValueStatus.NOT_APPLICABLE, "no participant register", null);
    assertThat(value(COST_EACH, withoutSpending))
        .extracting(IndicatorValue::status, IndicatorValue::note)
        .containsExactly(ValueStatus.NOT_APPLICABLE, "no spending or project list");
  }

  @ParameterizedTest
  @CsvSource({
    // answered, qualified, open windows, status, note
    "40, 10, 0, VALUE, ''",
    "40, 10, 5, VALUE, outcome windows still open: 5",
    "0, 0, 5, CENSORED, outcome windows still open: 5",
    "0, 0, 0, NOT_APPLICABLE, nothing to divide by",
    "29, 1, 5, TOO_FEW, base below 30",
  })
  void anOpenWindowIsNoFailure(
      long answered, long qualified, long open, ValueStatus status, String note) {
    Map<Measure, Long> sums = sums(45, 45, answered, qualified, 0, 0);
    sums.put(OPEN, open);
    IndicatorValue rate = value(RATE, sums);
    assertThat(rate.status()).isEqualTo(status);
    assertThat(rate.note()).isEqualTo(note);
  }

  @ParameterizedTest
  @CsvSource({"0, 5, CENSORED", "1, 5, VALUE", "0, 0, VALUE"})
  void aCountOfNobodyWhileWindowsAreOpenIsNoZero(long count, long open, ValueStatus status) {
    Map<Measure, Long> sums = sums(45, 45, 40, count, 0, 0);
    sums.put(OPEN, open);
    assertThat(value(COUNT, sums).status()).isEqualTo(status);
  }

  /** Of 10, 20 and 30 days: mean 20, standard deviation 10; t of 2 degrees of freedom 4.302653. */
  @Test
  void aMeanHasStudentsInterval() {
    Map<Measure, Long> sums = sums(3, 3, 3, 0, 0, 0);
    sums.put(DAYS, 6_000L);
    sums.put(MEAN.squares().orElseThrow(), 14_000_000L);
    IndicatorValue mean = value(MEAN, sums);
    assertThat(mean.value()).isEqualTo("20.0");
    assertThat(mean.lower()).isEqualTo("-4.8");
    assertThat(mean.upper()).isEqualTo("44.8");
    assertThat(mean.method()).isEqualTo("t");
  }

  // Erroneous

  /** A condition of the analyst's that is no part of the other: no limits, and never NaN. */
  @Test
  void aNumeratorAboveItsDenominatorHasNoInterval() {
    IndicatorValue rate = value(RATE, sums(120, 110, 40, 65, 0, 0));
    assertThat(rate.value()).isEqualTo("1.625000");
    assertThat(rate.lower()).isNull();
    assertThat(rate.upper()).isNull();
    assertThat(rate.method()).isEmpty();
    assertThat(rate.note()).startsWith("no interval");
  }

  @Test
  void whateverIsCountedTheValueLiesBetweenItsLimitsAndNumbersAreThereOrNot() {
    UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(20141231L);
    for (int i = 0; i < 5000; i++) {
      long leavers = random.nextLong(1L << random.nextInt(1, 25));
      long asked = leavers == 0 ? 0 : random.nextLong(leavers + 1);
      long answered = asked == 0 ? 0 : random.nextLong(asked + 1);
      long qualified = answered == 0 ? 0 : random.nextLong(answered + 1);
      long cost = random.nextLong(-1000, 1L << 40);
      Map<Measure, Long> sums = sums(leavers, asked, answered, qualified, random.nextLong(3), cost);
      for (CatalogueEntry entry : List.of(RATE, COUNT, COST_EACH, EACH)) {
        IndicatorValue v = value(entry, sums);
        assertThat(v.value() != null).isEqualTo(v.status() == ValueStatus.VALUE);
        if (v.lower() != null) {
          assertThat(v.value()).isBetween(v.lower(), v.upper());
        }
      }
    }
  }
}
