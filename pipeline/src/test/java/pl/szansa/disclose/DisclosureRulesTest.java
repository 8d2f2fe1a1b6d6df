package pl.szansa.disclose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import pl.szansa.indicators.catalogue.Breakdown;
import pl.szansa.indicators.catalogue.Detail;
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

/** What follows from what is shown beside it: pairs, lists, periods, traits, sums. */
class DisclosureRulesTest {

  private static final List<Breakdown> BREAKDOWNS =
      List.of(
          breakdown("sex", "sex"),
          breakdown("labour_status", "labour_status"),
          breakdown("form", "forms"),
          breakdown("sex_by_labour_status", "sex", "labour_status"));

  private static final List<Indicator> CATALOGUE =
      List.of(
          indicator("participations", "participation", "", Aggregate.COUNT, PeriodRule.ENTRY),
          indicator("supported", "participation", "", Aggregate.COUNT, PeriodRule.SUPPORTED),
          indicator("hours", "process", "", Aggregate.SUM, PeriodRule.ENTRY),
          indicator("late", "process", "participations", Aggregate.COUNT, PeriodRule.ENTRY),
          indicator("course", "po_kl_711", "participations", Aggregate.COUNT, PeriodRule.ENTRY),
          indicator("CO01", "esf_2014_2020", "participations", Aggregate.COUNT, PeriodRule.ENTRY),
          indicator("CO03", "esf_2014_2020", "participations", Aggregate.COUNT, PeriodRule.ENTRY),
          indicator("CO05", "esf_2014_2020", "participations", Aggregate.COUNT, PeriodRule.ENTRY));

  private static Breakdown breakdown(String id, String... columns) {
    return new Breakdown(
        id, Relation.PARTICIPATIONS, List.of(columns), new Detail(Map.of()), Text.NONE);
  }

  private static Indicator indicator(
      String id, String family, String partOf, Aggregate aggregate, PeriodRule rule) {
    Text text = new Text(id, id);
    return new Indicator(
        id,
        family,
        text,
        text,
        Text.NONE,
        "",
        Text.NONE,
        partOf,
        aggregate == Aggregate.SUM ? Unit.HOURS : Unit.PARTICIPATIONS,
        Direction.NEITHER,
        new Measure(Relation.PARTICIPATIONS, aggregate, "true", rule),
        Optional.empty(),
        "none",
        0,
        List.of());
  }

  /** {@code indicator period breakdown category count}; a total has {@code -} for both. */
  private static IndicatorValue value(String line) {
    String[] v = line.split(" ");
    boolean total = v[2].equals("-");
    BigDecimal count = new BigDecimal(v[4]);
    return new IndicatorValue(
        v[0],
        AreaLevel.OFFICE,
        "radom",
        v[1],
        total ? "total" : v[2],
        total ? "all" : v[3],
        ValueStatus.VALUE,
        count,
        null,
        null,
        null,
        "",
        count,
        null,
        Unit.PARTICIPATIONS,
        "");
  }

  /** What is suppressed under a threshold of 3. */
  private static Set<String> suppressed(String... lines) {
    List<IndicatorValue> values = new ArrayList<>();
    for (String line : lines) {
      values.add(value(line));
    }
    Set<String> gone = new TreeSet<>();
    new SuppressSmallCells(3, CATALOGUE, BREAKDOWNS)
        .apply(values).stream()
            .filter(v -> v.status() == ValueStatus.SUPPRESSED)
            .forEach(v -> gone.add(v.indicator() + " " + v.period() + " " + v.category()));
    return gone;
  }

  @Test
  void aPairDoesNotFollowFromItsMargins() {
    assertThat(
            suppressed(
                "participations all - - 60",
                "participations all sex female 30",
                "participations all sex male 30",
                "participations all labour_status employed 29",
                "participations all labour_status unemployed 31",
                "participations all sex_by_labour_status female:employed 1",
                "participations all sex_by_labour_status female:unemployed 29",
                "participations all sex_by_labour_status male:employed 28",
                "participations all sex_by_labour_status male:unemployed 2"))
        .containsExactly(
            "participations all female:employed",
            "participations all female:unemployed",
            "participations all male:employed",
            "participations all male:unemployed");
  }

  /** Of every row and column of the table none is hidden, or more than one. */
  @Test
  void inNoRowAndColumnASinglePairIsHidden() {
    UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(20121231L);
    for (int round = 0; round < 300; round++) {
      int rows = random.nextInt(2, 4);
      int columns = random.nextInt(2, 6);
      List<IndicatorValue> values = table(random, rows, columns);
      List<IndicatorValue> published =
          new SuppressSmallCells(3, CATALOGUE, BREAKDOWNS).apply(values);
      for (int r = 0; r < rows; r++) {
        assertMargin(published, values, "s" + r, "s" + r + ":");
      }
      for (int c = 0; c < columns; c++) {
        assertMargin(published, values, "l" + c, ":l" + c);
      }
    }
  }

  private static List<IndicatorValue> table(UniformRandomProvider random, int rows, int columns) {
    List<IndicatorValue> values = new ArrayList<>();
    long[] sums = new long[columns];
    for (int r = 0; r < rows; r++) {
      long sum = 0;
      for (int c = 0; c < columns; c++) {
        long count = random.nextInt(9);
        sum += count;
        sums[c] += count;
        values.add(value("participations all sex_by_labour_status s" + r + ":l" + c + " " + count));
      }
      values.add(value("participations all sex s" + r + " " + sum));
    }
    for (int c = 0; c < columns; c++) {
      values.add(value("participations all labour_status l" + c + " " + sums[c]));
    }
    return values;
  }

  private static void assertMargin(
      List<IndicatorValue> published, List<IndicatorValue> values, String margin, String part) {
    boolean shown = false;
    int hidden = 0;
    int positive = 0;
    for (int i = 0; i < published.size(); i++) {
      IndicatorValue v = published.get(i);
      boolean gone = v.status() == ValueStatus.SUPPRESSED;
      if (v.category().equals(margin)) {
        shown = !gone;
      } else if (v.category().startsWith(part) || v.category().endsWith(part)) {
        hidden += gone ? 1 : 0;
        positive += values.get(i).value().signum() > 0 ? 1 : 0;
      }
    }
    if (shown && hidden > 0 && positive > hidden) {
      assertThat(hidden).isGreaterThan(1);
    }
  }

  @Test
  void categoriesOfAListDoNotAddUpSoNoneTakesAnotherWithIt() {
    assertThat(
            suppressed(
                "participations all - - 20",
                "participations all form internship 2",
                "participations all form job_club 19"))
        .containsExactly("participations all internship");
  }

  @Test
  void theYearLessOneHalfDoesNotTellTheOther() {
    assertThat(
            suppressed(
                "participations 2012 - - 70",
                "participations 2012 sex female 32",
                "participations 2012 sex male 38",
                "participations 2012-H1 - - 34",
                "participations 2012-H1 sex female 2",
                "participations 2012-H1 sex male 32",
                "participations 2012-H2 - - 36",
                "participations 2012-H2 sex female 30",
                "participations 2012-H2 sex male 6"))
        .containsExactly(
            "participations 2012-H1 female",
            "participations 2012-H1 male",
            "participations 2012-H2 female",
            "participations 2012-H2 male");
  }

  @Test
  void allYearsLessTheOthersDoNotTellOne() {
    assertThat(
            suppressed(
                "participations all labour_status a 50",
                "participations 2011 labour_status a 2",
                "participations 2012 labour_status a 40",
                "participations 2013 labour_status a 8"))
        .contains("participations 2011 a", "participations 2013 a")
        .doesNotContain("participations 2012 a");
  }

  /** Who takes part in two years counts in both. */
  @Test
  void periodsThatLastDoNotAddUp() {
    assertThat(
            suppressed(
                "supported all labour_status a 41",
                "supported all labour_status b 40",
                "supported 2011 labour_status a 2",
                "supported 2011 labour_status b 9",
                "supported 2012 labour_status a 40",
                "supported 2012 labour_status b 9"))
        .containsExactly("supported 2011 a", "supported 2011 b");
  }

  @Test
  void theTotalOfATraitIsACell() {
    assertThat(
            suppressed(
                "participations all - - 30", "CO01 all - - 2", "CO03 all - - 9", "CO05 all - - 19"))
        .containsExactly("CO01 all all", "CO03 all all");
    assertThat(suppressed("participations all - - 30", "CO01 all - - 28"))
        .containsExactly("CO01 all all");
  }

  @Test
  void aFormOfSupportTakesNoOtherWithIt() {
    assertThat(suppressed("participations all - - 30", "course all - - 1", "CO01 all - - 20"))
        .containsExactly("course all all");
  }

  @Test
  void totalsOfAnOfficeAndOfItsProcessStay() {
    assertThat(suppressed("participations all - - 2", "late all - - 1")).isEmpty();
  }

  /** The total of a trait that was hidden does not come back as the sum of its categories. */
  @Test
  void theCategoriesDoNotTellAHiddenTotal() {
    assertThat(
            suppressed(
                "CO01 all - - 2",
                "CO03 all - - 9",
                "CO03 all sex female 4",
                "CO03 all sex male 5",
                "CO05 all - - 19"))
        .containsExactly("CO01 all all", "CO03 all all", "CO03 all female");
  }

  @Test
  void theHoursOfOnePersonGoWithThePerson() {
    assertThat(
            suppressed(
                "participations all - - 40",
                "participations all sex female 1",
                "participations all sex male 39",
                "hours all - - 900",
                "hours all sex female 30",
                "hours all sex male 870"))
        .containsExactly(
            "hours all female",
            "hours all male",
            "participations all female",
            "participations all male");
  }
}
