package pl.szansa.indicators.counting;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

  /** A measure over the rows of a category. */
  public long of(Measure measure, String breakdown, String category) {
    Block block = blocks.get(measure.relation());
    if (block == null) {
      return 0;
    }
    Counted of = counted.get(measure.relation());
    int place = of.plan().place(breakdown);
    return place < 0 ? 0 : block.of(place, of.codes(place).known(category), measure, level, kind);
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
