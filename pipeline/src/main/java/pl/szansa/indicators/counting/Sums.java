package pl.szansa.indicators.counting;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Measure;
import pl.szansa.model.Measure.Relation;
import pl.szansa.model.PeriodKind;

/** The sums of one area and period, over all its rows and by category. */
public final class Sums {

  private final Map<Relation, Counted> counted;
  private final AreaLevel level;
  private final PeriodKind kind;
  private final Map<Relation, Block> blocks = new EnumMap<>(Relation.class);

  Sums(Map<Relation, Counted> counted, AreaLevel level, PeriodKind kind) {
    this.counted = counted;
    this.level = level;
    this.kind = kind;
  }

  void add(Relation relation, Block block) {
    blocks.computeIfAbsent(relation, r -> new Block(counted.get(r).plan())).add(block);
  }

  /** A measure over all rows; hundredths for sums, their squares for sums of squares. */
  public long of(Measure measure) {
    Block block = blocks.get(measure.relation());
    return block == null ? 0 : block.total(measure, level, kind);
  }

  /** What a measure comes to over the rows of a category; found once for all measures. */
  public ToLongFunction<Measure> of(String breakdown, String category) {
    for (Map.Entry<Relation, Block> each : blocks.entrySet()) {
      Counted of = counted.get(each.getKey());
      int place = of.plan().place(breakdown);
      if (place >= 0) {
        Relation relation = each.getKey();
        Block.Cell cell = each.getValue().cell(place, of.codes(place).known(category));
        return m -> m.relation() == relation ? cell.of(m, level, kind) : 0;
      }
    }
    return m -> 0;
  }

  /** The categories of a breakdown that have rows here, in code order. */
  public Set<String> categories(Relation relation, String breakdown) {
    Set<String> categories = new TreeSet<>();
    Block block = blocks.get(relation);
    int place = block == null ? -1 : counted.get(relation).plan().place(breakdown);
    if (place >= 0) {
      Codes codes = counted.get(relation).codes(place);
      block.categories(place, number -> categories.add(codes.code(number)));
    }
    return categories;
  }
}
