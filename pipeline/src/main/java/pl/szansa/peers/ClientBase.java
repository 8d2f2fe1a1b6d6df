package pl.szansa.peers;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Counts how many people an office works with in a year. */
public final class ClientBase {

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
    Map<String, Long> participations = new TreeMap<>();
    Map<String, Integer> years = new HashMap<>();
    for (Row row :
        spark
            .sql(
                "SELECT office, count(*) AS n FROM store.szansa.participations WHERE complete AND"
                    + " office IS NOT NULL AND year(entry_date) BETWEEN "
                    + firstYear
                    + " AND "
                    + lastYear
                    + " GROUP BY office, year(entry_date)")
            .collectAsList()) {
      participations.merge(row.getString(0), row.getLong(1), Long::sum);
      years.merge(row.getString(0), 1, Integer::sum);
    }
    Map<String, Double> perYear = new TreeMap<>();
    participations.forEach((office, n) -> perYear.put(office, (double) n / years.get(office)));
    return perYear;
  }
}
