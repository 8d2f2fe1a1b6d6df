package pl.szansa.disclose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Direction;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Measure;
import pl.szansa.model.Measure.Aggregate;
import pl.szansa.model.Measure.PeriodRule;
import pl.szansa.model.Measure.Relation;
import pl.szansa.model.Text;
import pl.szansa.model.Unit;
import pl.szansa.model.ValueStatus;

class SuppressSmallCellsTest {

  private static final List<Indicator> CATALOGUE =
      List.of(
          indicator("people", Relation.PARTICIPATIONS),
          rate(),
          indicator("projects", Relation.FINANCES));

  private static Indicator indicator(String id, Relation relation) {
    Text text = new Text(id, id);
    PeriodRule rule = relation == Relation.FINANCES ? PeriodRule.DOCUMENT : PeriodRule.ENTRY;
    return new Indicator(
        id,
        "participation",
        text,
        text,
        Text.NONE,
        "",
        Text.NONE,
        "",
        Unit.PARTICIPATIONS,
        Direction.NEITHER,
        new Measure(relation, Aggregate.COUNT, "true", rule),
        Optional.empty(),
        "none",
        0,
        List.of());
  }

  private static Indicator rate() {
    Indicator count = indicator("rate", Relation.PARTICIPATIONS);
    return new Indicator(
        count.id(),
        count.family(),
        count.name(),
        count.definition(),
        count.reading(),
        count.source(),
        count.unverified(),
        count.partOf(),
        Unit.PROPORTION,
        count.direction(),
        count.numerator(),
        Optional.of(count.numerator()),
        "wilson",
        0,
        List.of());
  }

  private static IndicatorValue count(String indicator, String category, long count) {
    return value(indicator, category, ValueStatus.VALUE, count, null);
  }

  private static IndicatorValue rate(String category, ValueStatus status, long x, long n) {
    return value("rate", category, status, x, n);
  }

  private static IndicatorValue value(
      String indicator, String category, ValueStatus status, Long x, Long n) {
    boolean total = category.equals("all");
    BigDecimal numerator = status == ValueStatus.TOO_FEW ? null : BigDecimal.valueOf(x);
    return new IndicatorValue(
        indicator,
        AreaLevel.OFFICE,
        "radom",
        "2014",
        total ? "total" : "labour_status",
        category,
        status,
        status == ValueStatus.VALUE ? numerator : null,
        null,
        null,
        null,
        "",
        numerator,
        n == null ? null : BigDecimal.valueOf(n),
        Unit.PARTICIPATIONS,
        "");
  }

  /** Categories that are suppressed under a threshold of 3. */
  private static List<String> suppressed(IndicatorValue... values) {
    List<IndicatorValue> published =
        new SuppressSmallCells(3, CATALOGUE, List.of()).apply(List.of(values));
    assertThat(published).hasSize(values.length);
    List<String> categories = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      IndicatorValue v = published.get(i);
      if (v.status() == ValueStatus.SUPPRESSED) {
        categories.add(v.category());
        assertThat(v.value()).isNull();
        assertThat(v.numerator()).isNull();
        assertThat(v.denominator()).isNull();
        assertThat(v.category()).isEqualTo(values[i].category());
      } else {
        assertThat(v).isEqualTo(values[i]);
      }
    }
    return categories;
  }

  // Expected

  @Test
  void largeCellsAndZerosStay() {
    assertThat(
            suppressed(count("people", "a", 3), count("people", "b", 40), count("people", "c", 0)))
        .isEmpty();
  }

  @Test
  void smallCellsGo() {
    assertThat(
            suppressed(count("people", "a", 1), count("people", "b", 2), count("people", "c", 40)))
        .containsExactly("a", "b");
  }

  @Test
  void oneSmallCellTakesTheNextSmallestWithItBecauseTheTotalWouldGiveItAway() {
    assertThat(
            suppressed(
                count("people", "all", 72),
                count("people", "a", 2),
                count("people", "b", 30),
                count("people", "c", 40),
                count("people", "d", 0)))
        .containsExactly("a", "b");
  }

  @Test
  void totalsAndMoneyStay() {
    assertThat(suppressed(count("people", "all", 1))).isEmpty();
    assertThat(suppressed(count("projects", "a", 1), count("projects", "b", 1))).isEmpty();
  }

  @Test
  void aRateIsSuppressedIfAnyOfItsThreeCountsIsSmall() {
    assertThat(
            suppressed(
                rate("few", ValueStatus.VALUE, 2, 40),
                rate("nearly all", ValueStatus.VALUE, 39, 40),
                rate("small", ValueStatus.VALUE, 0, 2),
                rate("all of them", ValueStatus.VALUE, 40, 40),
                rate("none", ValueStatus.VALUE, 0, 40),
                rate("half", ValueStatus.VALUE, 20, 40)))
        .containsExactly("few", "nearly all", "small");
  }

  // Edge

  /** A base too small for a rate is published, and would tell of one person. */
  @Test
  void theBaseOfARateThatIsNotShownIsACountToo() {
    assertThat(
            suppressed(
                rate("a", ValueStatus.TOO_FEW, 0, 1),
                rate("b", ValueStatus.TOO_FEW, 0, 9),
                rate("c", ValueStatus.VALUE, 20, 40)))
        .containsExactly("a", "b");
  }

  /** Two cells that make two in all are one and one: nothing would be hidden. */
  @Test
  void cellsOfOneEachTakeTheNextSmallestWithThem() {
    assertThat(
            suppressed(
                count("people", "a", 1),
                count("people", "b", 1),
                count("people", "c", 30),
                count("people", "d", 40)))
        .containsExactly("a", "b", "c");
  }

  /** Nobody has so many; of two numbers that are too large to be told apart, few may be left. */
  @Test
  void ofNumbersBeyondAllMeasureWhatIsLeftMayBeSmall() {
    long trillion = 1_000_000_000_000L;
    assertThat(
            suppressed(
                rate("nearly all", ValueStatus.VALUE, trillion + 2, trillion + 3),
                rate("all but few of a trillion", ValueStatus.VALUE, trillion - 1, trillion + 1),
                rate("far fewer", ValueStatus.VALUE, trillion - 40, trillion + 3),
                rate("largest", ValueStatus.VALUE, 40, Long.MAX_VALUE)))
        .containsExactly("nearly all", "all but few of a trillion");
  }

  @Test
  void ofEquallySmallOnesTheFirstInTheAlphabetGoes() {
    assertThat(
            suppressed(count("people", "z", 1), count("people", "y", 30), count("people", "x", 30)))
        .containsExactly("z", "x");
  }

  @Test
  void aThresholdOfZeroOrOneSuppressesNothing() {
    List<IndicatorValue> values = List.of(count("people", "a", 1), count("people", "b", 9));
    assertThat(new SuppressSmallCells(0, CATALOGUE, List.of()).apply(values)).isEqualTo(values);
    assertThat(new SuppressSmallCells(1, CATALOGUE, List.of()).apply(values)).isEqualTo(values);
  }

  @Test
  void breakdownsAreaAndYearsDoNotTouchEachOther() {
    IndicatorValue other = count("rate", "b", 1);
    assertThat(
            new SuppressSmallCells(3, CATALOGUE, List.of())
                .apply(List.of(count("people", "a", 1), other, count("people", "c", 50))))
        .extracting(IndicatorValue::status)
        .containsExactly(ValueStatus.SUPPRESSED, ValueStatus.SUPPRESSED, ValueStatus.SUPPRESSED);
  }

  /** With the total and what is left no suppressed count can be told for certain. */
  @Test
  void noSuppressedCountFollowsFromTheRest() {
    UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(20141231L);
    for (int round = 0; round < 2000; round++) {
      int n = random.nextInt(2, 8);
      long[] counts = new long[n];
      List<IndicatorValue> values = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        counts[i] = random.nextInt(6);
        values.add(count("people", "c" + i, counts[i]));
      }
      List<IndicatorValue> published =
          new SuppressSmallCells(3, CATALOGUE, List.of()).apply(values);
      long hidden = 0;
      int cells = 0;
      long positive = 0;
      for (int i = 0; i < n; i++) {
        boolean gone = published.get(i).status() == ValueStatus.SUPPRESSED;
        assertThat(gone || counts[i] == 0 || counts[i] >= 3).isTrue();
        hidden += gone ? counts[i] : 0;
        cells += gone ? 1 : 0;
        positive += counts[i] > 0 ? 1 : 0;
      }
      // where there are no further people, there is nobody to hide among
      if (cells > 0 && positive > cells) {
        assertThat(cells).isGreaterThan(1);
        assertThat(hidden).isGreaterThan(cells);
      }
    }
  }
}
