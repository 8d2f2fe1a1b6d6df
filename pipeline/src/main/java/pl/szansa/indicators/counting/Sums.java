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

  private final Map<Relation, CountPlan> plans;
  private final AreaLevel level;
  private final PeriodKind kind;
  private final Map<Relation, Block> blocks = new EnumMap<>(Relation.class);

  Sums(Map<Relation, CountPlan> plans, AreaLevel level, PeriodKind kind) {
    this.plans = plans;
    this.level = level;
    this.kind = kind;
  }

  void add(Relation relation, Block block) {
    blocks.computeIfAbsent(relation, r -> new Block(plans.get(r).totals().width())).add(block);
  }

  /** A measure over all rows; hundredths for sums, their squares for sums of squares. */
  public long of(Measure measure) {
    Block block = blocks.get(measure.relation());
    return block == null ? 0 : block.totals()[plan(measure).totals().place(measure, level, kind)];
  }

  /** A measure over the rows of a category. */
  public long of(Measure measure, String breakdown, String category) {
    Block block = blocks.get(measure.relation());
    int place = plan(measure).place(breakdown);
    long[] sums = block == null || place < 0 ? null : block.categories(place).get(category);
    return sums == null ? 0 : sums[plan(measure).layout(breakdown).place(measure, level, kind)];
  }

  /** The categories of a breakdown that have rows here, in code order. */
  public Set<String> categories(Relation relation, String breakdown) {
    Block block = blocks.get(relation);
    int place = plans.get(relation).place(breakdown);
    return block == null || place < 0 ? Set.of() : new TreeSet<>(block.categories(place).keySet());
  }

  private CountPlan plan(Measure measure) {
    return plans.get(measure.relation());
  }
}
