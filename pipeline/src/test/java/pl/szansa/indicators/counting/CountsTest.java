package pl.szansa.indicators.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.indicators.catalogue.Breakdown;
import pl.szansa.indicators.catalogue.Catalogue;
import pl.szansa.indicators.catalogue.CatalogueEntry;
import pl.szansa.indicators.catalogue.Detail;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Direction;
import pl.szansa.model.Firsts;
import pl.szansa.model.Indicator;
import pl.szansa.model.Measure;
import pl.szansa.model.Measure.Aggregate;
import pl.szansa.model.Measure.PeriodRule;
import pl.szansa.model.Measure.Relation;
import pl.szansa.model.PeerGroup;
import pl.szansa.model.PeerGroups;
import pl.szansa.model.PeriodKind;
import pl.szansa.model.Text;
import pl.szansa.model.Unit;

/** Rows as the scan hands them out, and what they come to in every area, period and category. */
class CountsTest {

  private static final AreaKey COUNTRY = new AreaKey(AreaLevel.COUNTRY, "all");
  private static final AreaKey MAZOWIECKIE = new AreaKey(AreaLevel.VOIVODESHIP, "14");
  private static final AreaKey RADOM = new AreaKey(AreaLevel.OFFICE, "radom");
  private static final AreaKey FIRST_PROJECT = new AreaKey(AreaLevel.PROJECT, "radom/1");

  private static Measure measure(Aggregate aggregate, String expression, PeriodRule rule) {
    return new Measure(Relation.PARTICIPATIONS, aggregate, expression, rule);
  }

  private static final Measure ENTERED = measure(Aggregate.COUNT, "true", PeriodRule.ENTRY);
  private static final Measure PERSONS = measure(Aggregate.COUNT_PERSONS, "true", PeriodRule.ENTRY);
  private static final Measure LEFT = measure(Aggregate.COUNT, "leaver", PeriodRule.EXIT);
  private static final Measure DAYS = measure(Aggregate.SUM, "days", PeriodRule.EXIT);
  private static final Measure SQUARES = measure(Aggregate.SUM_OF_SQUARES, "days", PeriodRule.EXIT);
  private static final Measure RETURNED = measure(Aggregate.COUNT, "true", PeriodRule.RETURN);

  private static final Catalogue CATALOGUE =
      new Catalogue(
          List.of(),
          Stream.of(ENTERED, PERSONS, LEFT, DAYS, SQUARES, RETURNED)
              .map(CountsTest::entry)
              .toList(),
          new Detail(Map.of(PeriodKind.ALL, Set.of(AreaLevel.PROJECT))),
          List.of(
              breakdown("sex", "sex"),
              breakdown("form", "forms"),
              breakdown("sex_by_age", "sex", "age_group")));

  static CatalogueEntry entry(Measure measure) {
    Text text = new Text("x", "x");
    Indicator indicator =
        new Indicator(
            "x",
            "own",
            text,
            text,
            Text.NONE,
            "",
            Text.NONE,
            "",
            Unit.PARTICIPATIONS,
            Direction.NEITHER,
            measure,
            Optional.empty(),
            "none",
            0,
            List.of("sex", "form", "sex_by_age"));
    return new CatalogueEntry(indicator, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Breakdown breakdown(String id, String... columns) {
    return new Breakdown(
        id,
        Relation.PARTICIPATIONS,
        List.of(columns),
        new Detail(Map.of(PeriodKind.ALL, Set.of(AreaLevel.OFFICE))),
        null);
  }

  private final CountPlan plan = new CountPlan(Relation.PARTICIPATIONS, CATALOGUE);
  private final List<Map<String, Object>> rows = new ArrayList<>();

  /** A participation of a woman of Radom in the office's first project. */
  private Map<String, Object> add(String entry, String exit) {
    Map<String, Object> row = new HashMap<>();
    row.put("office", "radom");
    row.put("project", "radom/1");
    row.put("powiat", "1463");
    row.put("voivodeship", "14");
    row.put("programming_period", "2007-2013");
    row.put("entry_date", LocalDate.parse(entry));
    row.put("exit_date", exit == null ? null : LocalDate.parse(exit));
    row.put("sex", "female");
    row.put("age_group", "under_25");
    row.put("forms", List.of("training"));
    row.put("leaver", exit != null);
    rows.add(row);
    return row;
  }

  private Counts count(int firstYear, int lastYear) {
    return count(firstYear, lastYear, PeerGroups.NONE);
  }

  private Counts count(int firstYear, int lastYear, PeerGroups peers) {
    Counted counted = Tallied.of(plan, rows, firstYear, lastYear);
    return new Counts(Map.of(Relation.PARTICIPATIONS, counted), peers);
  }

  private static long of(Counts counts, AreaKey area, String period, Measure measure) {
    Sums sums = counts.sums(area).get(new PeriodKey(PeriodKind.of(period), period));
    return sums == null ? 0 : sums.of(measure);
  }

  @ParameterizedTest
  @CsvSource({
    // Expected: entry, exit, observed, rule, where it counts
    "2012-03-01, 2012-05-31, , ENTRY, 2012 2012-H1 2007-2013 all",
    "2012-03-01, 2013-08-31, , EXIT, 2013 2013-H2 2007-2013 all",
    "2012-03-01, 2012-05-31, , SUPPORTED, 2012 2012-H1 2007-2013 all",
    "2012-03-01, 2013-02-28, , SUPPORTED, 2012 2012-H1 2012-H2 2013 2013-H1 2007-2013 all",
    "2012-03-01, 2013-08-31, , CARRIED_OVER, 2012-H2 2013 2013-H1 2013-H2",
    "2012-03-01, 2013-08-31, , CONTINUING, 2012 2012-H1 2012-H2 2013-H1",
    // Edge: the year's last day, the half-year's, still going on
    "2012-12-31, 2013-01-01, , CARRIED_OVER, 2013 2013-H1",
    "2012-06-30, 2012-07-01, , CONTINUING, 2012-H1",
    "2012-06-30, 2012-06-30, , CONTINUING, ''",
    "2012-03-01, , 2013-03-31, SUPPORTED, 2012 2012-H1 2012-H2 2013 2013-H1 2007-2013 all",
    "2012-03-01, , 2013-03-31, CONTINUING, 2012 2012-H1 2012-H2 2013 2013-H1 2007-2013 all",
    "2012-03-01, , , CONTINUING, 2012 2012-H1 2007-2013 all",
    "2012-03-01, , , EXIT, 2007-2013 all",
    // before and after the years of the run
    "2010-03-01, 2012-05-31, , ENTRY, ''",
    "2010-03-01, 2012-05-31, , CARRIED_OVER, 2012 2012-H1 2007-2013 all",
    "2013-03-01, 2015-05-31, , CONTINUING, 2013 2013-H1 2013-H2 2007-2013 all",
    "2013-03-01, 2015-05-31, , EXIT, ''",
    // Erroneous: out before in, as a row that nobody checked would be
    "2012-08-01, 2012-05-31, , SUPPORTED, 2012 2012-H2 2007-2013 all",
  })
  void a_row_counts_in_the_periods_of_its_rule(
      String entry, String exit, LocalDate observed, PeriodRule rule, String periods) {
    add(entry, exit).put("observed_until", observed);
    Measure all = CountPlan.rows(Relation.PARTICIPATIONS, rule);
    List<String> counted = new ArrayList<>();
    count(2012, 2013)
        .sums(COUNTRY)
        .forEach((period, sums) -> addCounted(counted, period.code(), sums.of(all)));
    assertThat(counted)
        .containsExactlyInAnyOrder(periods.isEmpty() ? new String[0] : periods.split(" "));
  }

  @Test
  void a_peer_group_is_the_sum_of_its_offices() {
    add("2012-03-01", "2012-05-31");
    add("2012-03-01", null).put("office", "lezajsk");
    add("2012-03-01", null).put("office", "chocianow");
    PeerGroup towns =
        new PeerGroup("A", new Text("x", "x"), Text.NONE, List.of("lezajsk", "nobody", "radom"));
    Counts counts = count(2012, 2013, new PeerGroups(List.of(towns), Text.NONE));
    AreaKey group = new AreaKey(AreaLevel.PEER_GROUP, "A");
    assertThat(of(counts, group, "2012", ENTERED)).isEqualTo(2);
    assertThat(of(counts, group, "all", LEFT)).isEqualTo(1);
    assertThat(counts.offices(group)).containsExactly("lezajsk", "radom");
    assertThat(of(counts, COUNTRY, "2012", ENTERED)).isEqualTo(3);
  }

  private static void addCounted(List<String> counted, String period, long count) {
    if (count > 0) {
      assertThat(count).as(period).isEqualTo(1);
      counted.add(period);
    }
  }

  @Test
  void cells_roll_up_to_every_area() {
    add("2012-03-01", "2012-05-31");
    add("2012-09-01", "2012-11-30").put("project", "radom/2");
    add("2013-03-01", "2013-05-31").putAll(Map.of("office", "pionki", "project", "pionki/1"));
    add("2013-03-01", "2013-05-31")
        .putAll(Map.of("office", "elsewhere", "project", "e/1", "powiat", "", "voivodeship", ""));
    Counts counts = count(2008, 2014);
    assertThat(counts.areas())
        .containsExactly(
            COUNTRY,
            MAZOWIECKIE,
            new AreaKey(AreaLevel.POWIAT, "1463"),
            new AreaKey(AreaLevel.OFFICE, "elsewhere"),
            new AreaKey(AreaLevel.OFFICE, "pionki"),
            RADOM,
            new AreaKey(AreaLevel.PROJECT, "e/1"),
            new AreaKey(AreaLevel.PROJECT, "pionki/1"),
            FIRST_PROJECT,
            new AreaKey(AreaLevel.PROJECT, "radom/2"));
    assertThat(of(counts, COUNTRY, "all", ENTERED)).isEqualTo(4);
    assertThat(of(counts, MAZOWIECKIE, "all", ENTERED)).isEqualTo(3);
    assertThat(of(counts, RADOM, "2012", ENTERED)).isEqualTo(2);
    assertThat(of(counts, RADOM, "2012-H2", ENTERED)).isEqualTo(1);
    assertThat(of(counts, FIRST_PROJECT, "2012", ENTERED)).isEqualTo(1);
    assertThat(counts.sums(FIRST_PROJECT).keySet().stream().map(PeriodKey::code))
        .containsExactly("2012", "2007-2013", "all");
    assertThat(counts.offices(MAZOWIECKIE)).containsExactly("pionki", "radom");
  }

  @Test
  void a_list_counts_under_each_of_its_codes_and_a_pair_under_both() {
    add("2012-03-01", "2012-05-31").put("forms", List.of("training", "internship"));
    add("2012-03-01", "2012-05-31").put("sex", "male");
    add("2012-03-01", "2012-05-31").put("forms", List.of());
    add("2012-03-01", "2012-05-31").put("age_group", null);
    Sums sums = count(2008, 2014).sums(RADOM).get(PeriodKey.ALL);
    assertThat(sums.categories(Relation.PARTICIPATIONS, "form"))
        .containsExactly("internship", "training");
    assertThat(sums.of("form", "training").applyAsLong(ENTERED)).isEqualTo(3);
    assertThat(sums.of("form", "internship").applyAsLong(ENTERED)).isEqualTo(1);
    assertThat(sums.of("form", "studies").applyAsLong(ENTERED)).isZero();
    assertThat(sums.of("sex", "female").applyAsLong(ENTERED)).isEqualTo(3);
    assertThat(sums.categories(Relation.PARTICIPATIONS, "sex_by_age"))
        .containsExactly("female:not_collected", "female:under_25", "male:under_25");
    assertThat(sums.of("sex_by_age", "female:under_25").applyAsLong(ENTERED)).isEqualTo(2);
    assertThat(sums.of("sex_by_age", "male:under_25").applyAsLong(LEFT)).isEqualTo(1);
  }

  @Test
  void amounts_are_hundredths_and_their_squares_ten_thousandths() {
    add("2012-03-01", "2012-05-31").put("days", 1_000L);
    add("2012-03-01", "2012-05-31").put("days", 2_000L);
    Counts counts = count(2008, 2014);
    assertThat(of(counts, RADOM, "all", DAYS)).isEqualTo(3_000);
    assertThat(of(counts, RADOM, "all", SQUARES)).isEqualTo(5_000_000);
  }

  @Test
  void a_person_counts_where_the_bits_say() {
    int office = Firsts.bit(AreaLevel.OFFICE, PeriodKind.ALL);
    int year = Firsts.bit(AreaLevel.OFFICE, PeriodKind.YEAR);
    add("2012-03-01", "2012-05-31").put("firsts", office | year);
    add("2013-03-01", "2013-05-31").put("firsts", year);
    add("2013-09-01", "2013-10-31").put("firsts", 0);
    Counts counts = count(2008, 2014);
    assertThat(of(counts, RADOM, "all", PERSONS)).isEqualTo(1);
    assertThat(of(counts, RADOM, "2012", PERSONS)).isEqualTo(1);
    assertThat(of(counts, RADOM, "2013", PERSONS)).isEqualTo(1);
    assertThat(of(counts, MAZOWIECKIE, "all", PERSONS)).isZero();
    assertThat(of(counts, RADOM, "all", ENTERED)).isEqualTo(3);
  }

  @Test
  void a_return_counts_on_its_own_day_and_who_never_returned_in_no_year() {
    add("2012-03-01", "2013-05-31").put("return_date", LocalDate.of(2013, 2, 1));
    Counts counts = count(2008, 2014);
    assertThat(of(counts, RADOM, "2013-H1", RETURNED)).isEqualTo(1);
    assertThat(of(counts, RADOM, "2012", RETURNED)).isZero();
  }

  @Test
  void by_project_every_project_gives_its_pair_in_the_order_of_the_numbers() {
    add("2012-03-01", "2012-05-31").put("project", "radom/2");
    add("2012-03-01", "2012-05-31");
    add("2012-03-01", null).put("project", "radom/2");
    Counts counts = count(2008, 2014);
    var ratio =
        counts.byProject(RADOM, PeriodKey.ALL, counts.matched(Optional.empty()), ENTERED, LEFT);
    assertThat(ratio.amounts()).containsExactly(1, 2);
    assertThat(ratio.counts()).containsExactly(1, 1);
  }

  /**
   * What an office spent on people whose results its form never asked for is no cost of results.
   */
  @Test
  void offices_whose_form_never_asked_are_left_out() {
    add("2012-03-01", "2012-05-31");
    add("2012-03-01", null).putAll(Map.of("office", "pionki", "project", "pionki/1"));
    Counts counts = count(2008, 2014);
    assertThat(counts.matched(Optional.empty()).ids()).containsExactlyInAnyOrder("radom", "pionki");
    Counts.Offices asked = counts.matched(Optional.of(LEFT));
    assertThat(asked.ids()).containsExactly("radom");
    assertThat(counts.sums(COUNTRY, asked).get(PeriodKey.ALL).of(ENTERED)).isEqualTo(1);
    assertThat(counts.sums(COUNTRY).get(PeriodKey.ALL).of(ENTERED)).isEqualTo(2);
  }
}
