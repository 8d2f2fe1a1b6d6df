package pl.szansa.compare.casemix;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import pl.szansa.indicators.counting.CountedYears;
import pl.szansa.model.Indicator;
import pl.szansa.model.Measure;
import scala.Tuple2;

/** Counts the patterns of all offices and outcomes in one scan of the participations. */
final class CountPatterns implements Serializable {

  private final List<String> columns = new ArrayList<>();
  private final int outcomes;

  /**
   * @param indicators conditions over participations, divided by such
   * @param firstYear first year that counts
   * @param lastYear last year that counts
   */
  CountPatterns(PatternCode code, List<Indicator> indicators, int firstYear, int lastYear) {
    this.outcomes = indicators.size();
    columns.add("office");
    columns.add(code.sql());
    for (Indicator indicator : indicators) {
      Measure base = indicator.denominator().orElseThrow();
      String asked =
          "coalesce((" + base.expression() + "\n), false) AND " + counts(base, firstYear, lastYear);
      columns.add("(" + asked + ")");
      columns.add(
          "(" + asked + " AND coalesce((" + indicator.numerator().expression() + "\n), false))");
    }
  }

  /** What has no date counts over all years, as in the indicators. */
  private static String counts(Measure measure, int firstYear, int lastYear) {
    String date =
        switch (measure.period()) {
          case ENTRY -> "entry_date";
          case EXIT -> "exit_date";
          case RETURN -> "return_date";
          default ->
              throw new IllegalArgumentException(measure.period() + " is not counted by one date");
        };
    return new CountedYears(firstYear, lastYear).holds(date);
  }

  /** The counts by office and pattern, both in order: sums of fractions depend on it. */
  Map<String, Map<Integer, int[]>> count(SparkSession spark) {
    Map<String, Map<Integer, int[]>> byOffice = new TreeMap<>();
    spark
        .table("store.szansa.participations")
        .selectExpr(columns.toArray(String[]::new))
        .queryExecution()
        .toRdd()
        .toJavaRDD()
        .mapPartitionsToPair(this::partition)
        .reduceByKey(Patterns::add)
        .collect()
        .forEach(pair -> byOffice.put(pair._1(), pair._2().sorted()));
    return byOffice;
  }

  private Iterator<Tuple2<String, Patterns>> partition(Iterator<InternalRow> rows) {
    Map<String, Patterns> byOffice = new HashMap<>();
    rows.forEachRemaining(row -> add(row, byOffice));
    return byOffice.entrySet().stream().map(e -> new Tuple2<>(e.getKey(), e.getValue())).iterator();
  }

  private void add(InternalRow row, Map<String, Patterns> byOffice) {
    int[] counts = null;
    for (int i = 0; i < 2 * outcomes; i++) {
      if (row.getBoolean(2 + i)) {
        if (counts == null) {
          counts =
              byOffice
                  .computeIfAbsent(row.getString(0), o -> new Patterns(outcomes))
                  .of(row.getInt(1));
        }
        counts[i]++;
      }
    }
  }
}
