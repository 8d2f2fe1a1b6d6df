package pl.szansa.sampling;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * Everybody who left six months ago or longer, as the last run resolved it: all complete records,
 * also of people to whom an indicator does not apply.
 *
 * <p>Strata are what the ESF's indicators tell apart: unemployed, inactive or employed; below 25,
 * 25 to 54, 55 and over; ISCED 0 to 2, 3 to 4, 5 to 8. Source: Commission guidance on
 * representative samples for longer-term results (representative by employment status, age and
 * education).
 */
public final class Population {

  private static final String STRATUM =
      "concat_ws(':',"
          + " CASE WHEN labour_status LIKE 'unemployed%' THEN 'unemployed'"
          + " WHEN labour_status LIKE 'inactive%' THEN 'inactive' ELSE 'employed' END,"
          + " CASE WHEN age_group IN ('under_25', '55_plus') THEN age_group ELSE '25_54' END,"
          + " CASE WHEN education_level <= 2 THEN 'isced_0_2'"
          + " WHEN education_level <= 4 THEN 'isced_3_4' ELSE 'isced_5_8' END) AS stratum";

  private final Dataset<Row> leavers;

  private Population(Dataset<Row> leavers) {
    this.leavers = leavers;
  }

  /**
   * @param from first day of exit, null for no limit
   * @param to last day of exit, null for no limit
   */
  public static Population read(SparkSession spark, LocalDate from, LocalDate to) {
    Dataset<Row> all = spark.table("store.szansa.participations");
    LocalDate known = all.selectExpr("max(observed_until)").first().getAs(0);
    Dataset<Row> left = all.where("complete AND leaver AND exit_date IS NOT NULL");
    // a register of 2010 knows nothing of 2011, but the newest of all says that the time is over
    Dataset<Row> over =
        known == null ? left : left.where("add_months(exit_date, 6) <= DATE'" + known + "'");
    Dataset<Row> leavers =
        over.selectExpr(
            "person",
            "project",
            "office",
            "exit_date",
            "coalesce(voivodeship, '') AS voivodeship",
            STRATUM,
            "submission",
            "line");
    Dataset<Row> begun =
        from == null ? leavers : leavers.where(functions.col("exit_date").geq(from));
    Dataset<Row> between = to == null ? begun : begun.where(functions.col("exit_date").leq(to));
    // read once, however many areas are drawn for
    return new Population(between.cache());
  }

  /** Those of a voivodeship; an empty code for those of whom none is known. */
  public Population of(String voivodeship) {
    return new Population(leavers.where(functions.col("voivodeship").equalTo(voivodeship)));
  }

  /** The voivodeships that people left in. */
  public List<String> voivodeships() {
    return leavers.select("voivodeship").distinct().orderBy("voivodeship").collectAsList().stream()
        .map(r -> r.getString(0))
        .toList();
  }

  /** First and last day of exit; empty if nobody left. */
  public List<LocalDate> days() {
    Row days = leavers.selectExpr("min(exit_date)", "max(exit_date)").first();
    return days.isNullAt(0) ? List.of() : List.of(days.getAs(0), days.getAs(1));
  }

  /** People by stratum. */
  public NavigableMap<String, Long> sizes() {
    NavigableMap<String, Long> sizes = new TreeMap<>();
    leavers
        .groupBy("stratum")
        .count()
        .collectAsList()
        .forEach(r -> sizes.put(r.getString(0), r.getLong(1)));
    return sizes;
  }

  /** One after the other, in no order. */
  public Iterator<Leaver> leavers() {
    Iterator<Row> rows = leavers.toLocalIterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public Leaver next() {
        return leaver(rows.next());
      }
    };
  }

  private static Leaver leaver(Row row) {
    Number line = row.getAs("line");
    return new Leaver(
        row.getAs("person"),
        row.getAs("project"),
        row.getAs("office"),
        row.getAs("exit_date"),
        row.getAs("stratum"),
        row.getAs("submission"),
        line.longValue());
  }
}
