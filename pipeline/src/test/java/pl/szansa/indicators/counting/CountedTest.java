package pl.szansa.indicators.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.lang3.SerializationUtils;
import org.junit.jupiter.api.Test;
import pl.szansa.indicators.catalogue.CatalogueReader;
import pl.szansa.indicators.counting.BlockKey.Grain;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Measure;
import pl.szansa.model.Measure.PeriodRule;
import pl.szansa.model.Measure.Relation;
import pl.szansa.model.PeriodKind;

/** Tasks number the categories as they find them; added, each keeps its own. */
class CountedTest {

  private static final CountPlan PLAN =
      new CountPlan(Relation.PARTICIPATIONS, CatalogueReader.read(Map.of(), Optional.empty()));
  private static final Measure ROWS = CountPlan.rows(Relation.PARTICIPATIONS, PeriodRule.ENTRY);
  private static final int SEX = PLAN.place("sex");

  /** Nothing. */
  private static Counted none() {
    return new Counted(
        PLAN,
        Stream.generate(Codes::new).limit(PLAN.breakdowns().size()).toList(),
        new HashMap<>());
  }

  /** As many women and men in one place. */
  private static Counted counted(String office, List<String> codes, int women, int men) {
    Counted none = none();
    codes.forEach(none.codes(SEX)::number);
    Block block = new Block(PLAN);
    count(block, none.codes(SEX).known("female"), women);
    count(block, none.codes(SEX).known("male"), men);
    BlockKey key = new BlockKey(Grain.OFFICE, place(office), 4024);
    return new Counted(
        PLAN,
        IntStream.range(0, PLAN.breakdowns().size()).mapToObj(none::codes).toList(),
        new HashMap<>(Map.of(key, block.packed())));
  }

  private static Place place(String office) {
    return new Place(office, "", "", "", "", "", "");
  }

  private static void count(Block block, int category, int rows) {
    Row row = new Row(PLAN.layout());
    Arrays.fill(row.lanes, -1);
    long[] lanes = PLAN.layout().due(PeriodRule.ENTRY, PeriodKind.ALL);
    Timetable.Due due = new Timetable.Due(4024, lanes, new int[0], true, new boolean[0]);
    Rows together = new Rows();
    for (int i = 0; i < rows; i++) {
      together.add(row, due);
    }
    if (rows > 0) {
      block.count(together);
      block.count(together, SEX, category);
    }
  }

  private static long of(Counted counted, String office, String sex) {
    Block block =
        new Block(PLAN)
            .add(
                counted.blocks().get(new BlockKey(Grain.OFFICE, place(office), 4024)),
                counted.numbers());
    int category = counted.codes(SEX).known(sex);
    return block.cell(SEX, category).of(ROWS, AreaLevel.OFFICE, PeriodKind.YEAR);
  }

  @Test
  void numbers_of_categories_are_brought_together() {
    Counted first = counted("radom", List.of("female", "male"), 3, 5);
    Counted second =
        SerializationUtils.clone(counted("radom", List.of("x", "male", "female"), 20, 100));
    Counted third = counted("pionki", List.of("male", "female"), 1, 2);
    Counted all = first.add(second).add(third);
    assertThat(of(all, "radom", "female")).isEqualTo(23);
    assertThat(of(all, "radom", "male")).isEqualTo(105);
    assertThat(of(all, "radom", "x")).isZero();
    assertThat(of(all, "radom", "nobody")).isZero();
    assertThat(of(all, "pionki", "female")).isEqualTo(1);
    assertThat(
            Block.total(
                PLAN,
                all.blocks().get(new BlockKey(Grain.OFFICE, place("radom"), 4024)),
                ROWS,
                AreaLevel.OFFICE,
                PeriodKind.YEAR))
        .isEqualTo(128);
  }

  @Test
  void nothing_changes_nothing() {
    Counted counted = none().add(counted("radom", List.of("male"), 0, 4));
    assertThat(of(counted.add(none()), "radom", "male")).isEqualTo(4);
  }
}
