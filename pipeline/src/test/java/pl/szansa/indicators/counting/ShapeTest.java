package pl.szansa.indicators.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Measure;
import pl.szansa.model.Measure.Aggregate;
import pl.szansa.model.Measure.PeriodRule;
import pl.szansa.model.Measure.Relation;
import pl.szansa.model.PeriodKind;

/** Counters that lie across words hold what plain ones do. */
class ShapeTest {

  private static final List<Measure> ALL =
      IntStream.range(0, 200)
          .mapToObj(i -> new Measure(Relation.PARTICIPATIONS, aggregate(i), "c" + i, rule(i)))
          .toList();

  private static Aggregate aggregate(int i) {
    return i % 50 == 7 ? Aggregate.SUM : i == 3 ? Aggregate.COUNT_PERSONS : Aggregate.COUNT;
  }

  private static PeriodRule rule(int i) {
    return i % 2 == 0 ? PeriodRule.EXIT : PeriodRule.ENTRY;
  }

  private final Layout layout = new Layout(ALL);
  private final List<Measure> some = ALL.subList(0, 90);
  private final Shape shape = new Shape(layout, some);
  private final Random random = new Random(1);
  private final Map<Measure, Long> plain = new HashMap<>();

  private Timetable.Due due(PeriodRule rule) {
    int[] slots =
        layout.dueSlots(rule, PeriodKind.ALL).stream().mapToInt(Integer::intValue).toArray();
    return new Timetable.Due(0, layout.due(rule, PeriodKind.ALL), slots, true, new boolean[0]);
  }

  private long[] counted(int rows) {
    long[] cell = shape.zeros();
    Rows together = new Rows();
    for (int r = 0; r < rows; r++) {
      Row row = new Row(layout);
      PeriodRule rule = rule(r);
      Arrays.setAll(row.lanes, word -> random.nextLong() & random.nextLong());
      Arrays.setAll(row.amounts, slot -> random.nextInt(2_000) - 1_000);
      together.add(row, due(rule));
      if (r == rows - 1 || random.nextInt(5) == 0) {
        cell = shape.count(cell, together);
        together.clear();
      }
      some.stream()
          .filter(m -> m.period() == rule)
          .forEach(m -> plain.merge(m, of(m, row), Long::sum));
    }
    return cell;
  }

  private long of(Measure measure, Row row) {
    int place = layout.place(measure, AreaLevel.NUTS3, PeriodKind.ALL);
    return Layout.isAmount(measure)
        ? row.amounts[place]
        : row.lanes[place / Long.SIZE] >>> place & 1;
  }

  private void isPlain(long[] cell) {
    for (Measure measure : some) {
      assertThat(shape.value(cell, measure, AreaLevel.NUTS3, PeriodKind.ALL))
          .as(measure.expression())
          .isEqualTo(plain.getOrDefault(measure, 0L));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 7, 8, 255, 1_000})
  void counting_a_row_adds_one_to_each_of_its_counters(int rows) {
    isPlain(counted(rows));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 64, 500})
  void cells_add_up_whichever_is_longer(int rows) {
    long[] first = counted(rows);
    long[] second = counted(20);
    long[] third = counted(300);
    long[] packed = new long[second.length + 5];
    System.arraycopy(second, 0, packed, 3, second.length);
    long[] sum = shape.add(first, packed, 3, second.length);
    isPlain(shape.add(sum, third, 0, third.length));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 255})
  void a_cell_is_no_longer_than_its_largest_number_asks(int rows) {
    int words = (counted(1).length - shape.zeros().length);
    int planes = Integer.SIZE - Integer.numberOfLeadingZeros(rows);
    assertThat(counted(rows).length - shape.zeros().length).isLessThanOrEqualTo(words * planes);
  }
}
