package pl.szansa.peers;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;

/** Counts how many people an office works with in a year. */
public final class ClientBase {

  private record OfficeYear(String office, int year) implements Serializable {}

  private final SparkSession spark;
  private final int firstYear;
  private final int lastYear;

  /**
   * @param firstYear first year that counts
   * @param lastYear last year that counts
   */
  public ClientBase(SparkSession spark, int firstYear, int lastYear) {
    this.spark = spark;
    this.firstYear = firstYear;
    this.lastYear = lastYear;
  }

  /** Complete participations that began, per year in which any did, by office. */
  public Map<String, Double> count() {
    Map<OfficeYear, Long> byYear = new HashMap<>();
    spark
        .table("store.szansa.participations")
        .where("complete AND office IS NOT NULL AND year(entry_date) BETWEEN " + years())
        .selectExpr("office", "year(entry_date)")
        .queryExecution()
        .toRdd()
        .toJavaRDD()
        .mapPartitions(ClientBase::partition)
        .collect()
        .forEach(part -> part.forEach((place, n) -> byYear.merge(place, n, Long::sum)));
    Map<String, long[]> sums = new TreeMap<>();
    byYear.forEach(
        (place, n) -> {
          long[] sum = sums.computeIfAbsent(place.office(), o -> new long[2]);
          sum[0] += n;
          sum[1]++;
        });
    Map<String, Double> perYear = new TreeMap<>();
    sums.forEach((office, sum) -> perYear.put(office, (double) sum[0] / sum[1]));
    return perYear;
  }

  private String years() {
    return firstYear + " AND " + lastYear;
  }

  /** There are few offices and years, so the parts are merged without a shuffle. */
  private static Iterator<Map<OfficeYear, Long>> partition(Iterator<InternalRow> rows) {
    HashMap<OfficeYear, Long> counts = new HashMap<>();
    rows.forEachRemaining(
        row -> counts.merge(new OfficeYear(row.getString(0), row.getInt(1)), 1L, Long::sum));
    return List.<Map<OfficeYear, Long>>of(counts).iterator();
  }
}
