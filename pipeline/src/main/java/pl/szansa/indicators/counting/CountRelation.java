package pl.szansa.indicators.counting;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.unsafe.types.UTF8String;
import pl.szansa.indicators.catalogue.Breakdown;
import pl.szansa.indicators.catalogue.Catalogue;
import pl.szansa.model.Measure.PeriodRule;
import pl.szansa.model.Measure.Relation;
import scala.Tuple2;

/**
 * Counts all measures of one resolved table in one scan: every row adds to its cells, partial sums
 * are merged, nothing is grouped by SQL.
 */
public final class CountRelation implements Serializable {

  private static final List<String> AREA = List.of("office", "project", "powiat", "voivodeship");

  private final Relation relation;
  private final List<Breakdown> breakdowns;
  private final List<PeriodRule> rules;
  private final List<Integer> slots = new ArrayList<>();
  private final List<Integer> slotRules = new ArrayList<>();
  private final List<String> columns = new ArrayList<>(AREA);
  private final int width;
  private final int firstYear;
  private final int lastYear;

  /**
   * @param firstYear rows of earlier years are left out
   * @param lastYear rows of later years are left out
   */
  public CountRelation(
      Relation relation, Catalogue catalogue, MeasurePlan plan, int firstYear, int lastYear) {
    this.relation = relation;
    this.rules = new ArrayList<>(relation.periodRules());
    this.breakdowns =
        new ArrayList<>(
            catalogue.breakdowns().stream()
                .filter(
                    b ->
                        b.over() == relation
                            && b.columns().size() == 1
                            && !b.columns().get(0).matches("forms.*|spheres"))
                .toList());
    this.width = plan.slots().size();
    this.firstYear = firstYear;
    this.lastYear = lastYear;
    rules.forEach(rule -> columns.add(rule.name().toLowerCase(Locale.ROOT) + "_year"));
    breakdowns.forEach(b -> columns.add(b.columns().get(0)));
    for (int slot = 0; slot < width; slot++) {
      MeasurePlan.Slot s = plan.slots().get(slot);
      if (s.relation() == relation) {
        slots.add(slot);
        slotRules.add(rules.indexOf(s.period()));
        columns.add(s.sql());
      }
    }
  }

  /** Sums per cell; the arrays have a place for every slot of the plan. */
  public Map<Cell, long[]> count(SparkSession spark) {
    Dataset<Row> scan =
        spark
            .table("store.szansa." + relation.name().toLowerCase(Locale.ROOT))
            .selectExpr(columns.toArray(String[]::new));
    List<Tuple2<Cell, long[]>> sums =
        scan.queryExecution()
            .toRdd()
            .toJavaRDD()
            .mapPartitionsToPair(this::partition)
            .reduceByKey(CountRelation::add)
            .collect();
    Map<Cell, long[]> byCell = new HashMap<>();
    sums.forEach(sum -> byCell.put(sum._1(), sum._2()));
    return byCell;
  }

  private Iterator<Tuple2<Cell, long[]>> partition(Iterator<InternalRow> rows) {
    Map<Cell, long[]> sums = new HashMap<>();
    while (rows.hasNext()) {
      InternalRow row = rows.next();
      for (int rule = 0; rule < rules.size(); rule++) {
        addRow(row, rule, sums);
      }
    }
    List<Tuple2<Cell, long[]>> pairs = new ArrayList<>(sums.size());
    sums.forEach((cell, counts) -> pairs.add(new Tuple2<>(cell, counts)));
    return pairs.iterator();
  }

  private void addRow(InternalRow row, int rule, Map<Cell, long[]> sums) {
    int yearColumn = AREA.size() + rule;
    int year = row.isNullAt(yearColumn) ? Cell.NO_YEAR : row.getInt(yearColumn);
    if (year != Cell.NO_YEAR && (year < firstYear || year > lastYear)) {
      return;
    }
    addTo(cell(row, year, "total", "all"), row, rule, sums);
    for (int b = 0; b < breakdowns.size(); b++) {
      String category = text(row, AREA.size() + rules.size() + b);
      addTo(cell(row, year, breakdowns.get(b).id(), category), row, rule, sums);
    }
  }

  private void addTo(Cell cell, InternalRow row, int rule, Map<Cell, long[]> sums) {
    long[] counts = sums.computeIfAbsent(cell, c -> new long[width]);
    int firstSlot = AREA.size() + rules.size() + breakdowns.size();
    for (int i = 0; i < slots.size(); i++) {
      if (slotRules.get(i) == rule) {
        counts[slots.get(i)] += row.getLong(firstSlot + i);
      }
    }
  }

  private static Cell cell(InternalRow row, int year, String breakdown, String category) {
    return new Cell(
        text(row, 0), text(row, 1), text(row, 2), text(row, 3), year, breakdown, category);
  }

  private static String text(InternalRow row, int column) {
    UTF8String text = row.isNullAt(column) ? null : row.getUTF8String(column);
    return text == null ? "" : text.toString();
  }

  private static long[] add(long[] a, long[] b) {
    long[] sum = a.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += b[i];
    }
    return sum;
  }
}
