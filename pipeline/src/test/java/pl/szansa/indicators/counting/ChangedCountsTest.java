package pl.szansa.indicators.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.szansa.indicators.catalogue.Breakdown;
import pl.szansa.indicators.catalogue.Catalogue;
import pl.szansa.indicators.catalogue.CatalogueReader;
import pl.szansa.indicators.catalogue.Detail;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Measure;
import pl.szansa.model.Measure.Aggregate;
import pl.szansa.model.Measure.PeriodRule;
import pl.szansa.model.Measure.Relation;
import pl.szansa.model.PeriodKind;
import pl.szansa.model.UserError;

/** Rows that came are added and rows that were taken back subtracted: as if all were counted. */
class ChangedCountsTest {

  private static final CountPlan PLAN =
      new CountPlan(
          Relation.PARTICIPATIONS,
          new Catalogue(
              List.of(),
              Stream.of(
                      measure(Aggregate.COUNT, "leaver", PeriodRule.EXIT),
                      measure(Aggregate.COUNT_PERSONS, "true", PeriodRule.ENTRY),
                      measure(Aggregate.COUNT, "leaver", PeriodRule.SUPPORTED),
                      measure(Aggregate.SUM, "days", PeriodRule.EXIT),
                      measure(Aggregate.SUM_OF_SQUARES, "days", PeriodRule.RETURN))
                  .map(CountsTest::entry)
                  .toList(),
              new Detail(Map.of(PeriodKind.ALL, Set.of(AreaLevel.PROJECT))),
              List.of(
                  breakdown("sex", PeriodKind.HALF_YEAR, "sex"),
                  breakdown("form", PeriodKind.YEAR, "forms"),
                  breakdown("sex_by_age", PeriodKind.YEAR, "sex", "age_group"))));

  private static Measure measure(Aggregate aggregate, String expression, PeriodRule rule) {
    return new Measure(Relation.PARTICIPATIONS, aggregate, expression, rule);
  }

  private static Breakdown breakdown(String id, PeriodKind finest, String... columns) {
    Detail detail = new Detail(Map.of(finest, Set.of(AreaLevel.OFFICE)));
    return new Breakdown(id, Relation.PARTICIPATIONS, List.of(columns), detail, null);
  }

  private final Random random = new Random(7);

  private Map<String, Object> row() {
    Map<String, Object> row = new HashMap<>();
    String office = some("radom", "pionki", "zwolen", "ilza");
    row.put("office", office);
    row.put("project", office + "/" + random.nextInt(2));
    row.put("voivodeship", "14");
    row.put("programming_period", some("2007-2013", "2014-2020", null));
    row.put("entry_date", day());
    row.put("exit_date", day());
    row.put("return_date", day());
    row.put("observed_until", LocalDate.of(2015, 6, 30));
    row.put("firsts", random.nextInt());
    row.put("sex", some("female", "male", null));
    row.put("age_group", some("under_25", "from_55", "25_54"));
    row.put("forms", Arrays.asList("training", "job", "advice").subList(random.nextInt(4), 3));
    row.put("leaver", random.nextBoolean());
    row.put("days", (long) random.nextInt(2_000) - 500);
    return row;
  }

  private String some(String... any) {
    return any[random.nextInt(any.length)];
  }

  private LocalDate day() {
    return random.nextInt(4) == 0 ? null : LocalDate.of(2010, 1, 1).plusDays(random.nextInt(2_000));
  }

  private List<Map<String, Object>> rows(int many) {
    return new ArrayList<>(Stream.generate(this::row).limit(many).toList());
  }

  /** What was counted of as many rows. */
  static Counted any(int rows) {
    return of(new ChangedCountsTest().rows(rows));
  }

  private static Counted of(List<Map<String, Object>> rows) {
    return Tallied.of(PLAN, rows, 2010, 2014);
  }

  /** What was counted, cell by cell, by codes in place of numbers. */
  static Map<String, String> cells(Counted counted) {
    Map<String, String> cells = new TreeMap<>();
    counted
        .blocks()
        .forEach(
            (key, packed) -> {
              for (int at = 0; at < packed.length; ) {
                int length = (int) packed[at] & 0xFF_FFFF;
                int breakdown = (int) (packed[at] >>> 48) - 1;
                int category = (int) (packed[at] >>> 24) & 0xFF_FFFF;
                String code =
                    breakdown < 0
                        ? "totals"
                        : breakdown + " " + counted.codes(breakdown).code(category);
                long[] cell = Arrays.copyOfRange(packed, at + 1, at + 1 + length);
                cells.put(key + " " + code, Arrays.toString(cell));
                at += 1 + length;
              }
            });
    return cells;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 20, 300})
  void rows_that_came_and_went_leave_what_is_counted_of_the_rest(int most) {
    List<Map<String, Object>> all = rows(most);
    Counted counted = of(all);
    for (int quarter = 0; quarter < 8; quarter++) {
      List<Map<String, Object>> came = rows(random.nextInt(most));
      all.addAll(came);
      List<Map<String, Object>> gone = new ArrayList<>();
      for (int left = random.nextInt(all.size() + 1); left > 0; left--) {
        gone.add(all.remove(random.nextInt(all.size())));
      }
      counted.add(of(came)).subtract(of(gone));
      assertThat(cells(counted)).isEqualTo(cells(of(all)));
    }
  }

  @Test
  void nothing_is_left_of_rows_that_all_went() {
    List<Map<String, Object>> all = rows(50);
    assertThat(of(all).subtract(of(all)).blocks()).isEmpty();
  }

  @Test
  void a_row_that_was_never_counted_cannot_be_taken_back() {
    Map<String, Object> radom = row();
    Map<String, Object> elsewhere = new HashMap<>(radom);
    elsewhere.put("office", "elsewhere");
    assertThatThrownBy(() -> of(List.of(radom)).subtract(of(List.of(elsewhere))))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> of(List.of(radom)).subtract(of(List.of(radom, radom))))
        .isInstanceOf(IllegalStateException.class);
  }

  /** {@link Shape#isEmpty} rests upon it: no block and no cell has rows and all counters zero. */
  @ParameterizedTest
  @ValueSource(strings = {"PARTICIPATIONS", "FINANCES"})
  void all_rows_are_counted_wherever_anything_is(Relation relation) {
    CountPlan plan = new CountPlan(relation, CatalogueReader.read(Map.of(), Optional.empty()));
    for (PeriodRule rule : relation.periodRules()) {
      long[] due = plan.layout().due(rule, PeriodKind.ALL);
      int[] slots =
          plan.layout().dueSlots(rule, PeriodKind.ALL).stream().mapToInt(i -> i).toArray();
      Row row = new Row(plan.layout());
      int lane =
          plan.layout().place(CountPlan.rows(relation, rule), AreaLevel.COUNTRY, PeriodKind.ALL);
      row.lanes[lane / Long.SIZE] |= 1L << lane;
      Rows rows = new Rows();
      rows.add(row, new Timetable.Due(0, due, slots, true, new boolean[0]));
      List<Shape> shapes = new ArrayList<>(List.of(plan.totals()));
      plan.breakdowns().forEach(b -> shapes.add(b.shape()));
      assertThat(shapes)
          .filteredOn(shape -> shape.wants(due, slots))
          .allMatch(shape -> !shape.isEmpty(shape.count(shape.zeros(), rows)));
    }
  }

  @Test
  void a_sum_that_is_too_large_is_told() {
    Map<String, Object> row = row();
    row.put("return_date", LocalDate.of(2012, 1, 1));
    row.put("days", 4_000_000_000L);
    assertThatThrownBy(() -> of(List.of(row)))
        .isInstanceOfSatisfying(
            SumTooLarge.class, e -> assertThat(e.expression()).isEqualTo("days"));
    row.put("days", 2_500_000_000L);
    Counted half = of(List.of(row));
    assertThatThrownBy(() -> half.add(of(List.of(row)))).isInstanceOf(SumTooLarge.class);
  }

  @Test
  void a_sum_that_is_too_large_names_the_indicator() {
    Measure days = measure(Aggregate.SUM_OF_SQUARES, "days", PeriodRule.RETURN);
    Catalogue catalogue =
        new Catalogue(
            List.of(),
            List.of(CountsTest.entry(days)),
            new Detail(Map.of(PeriodKind.ALL, Set.of(AreaLevel.PROJECT))),
            List.of());
    Exception told = new IllegalStateException("in a task", new SumTooLarge(days));
    assertThat(FailedExpression.of(told, catalogue))
        .isInstanceOf(UserError.class)
        .hasMessage("the sums of x are too large");
  }
}
