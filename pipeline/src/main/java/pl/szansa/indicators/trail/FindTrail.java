package pl.szansa.indicators.trail;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import pl.szansa.indicators.catalogue.CatalogueEntry;
import pl.szansa.model.Measure.Relation;

/** Finds the rows behind a value in the resolved tables, one query per table, not in the sums. */
public final class FindTrail {

  private final SparkSession spark;
  private final int firstYear;
  private final int lastYear;

  /**
   * @param firstYear first year that counts
   * @param lastYear last year that counts
   */
  public FindTrail(SparkSession spark, int firstYear, int lastYear) {
    this.spark = spark;
    this.firstYear = firstYear;
    this.lastYear = lastYear;
  }

  /**
   * @param entry that is counted itself, not made of another indicator
   * @param most how many rows are fetched; all are counted
   */
  public Trail find(CatalogueEntry entry, TrailPlace place, int most) {
    Dataset<Row> rows = null;
    for (Relation relation : Relation.values()) {
      TrailSql sql = new TrailSql(entry, relation, place, firstYear, lastYear);
      if (sql.concerned()) {
        Dataset<Row> some = spark.sql(sql.query());
        rows = rows == null ? some : rows.unionByName(some);
      }
    }
    return trail(Objects.requireNonNull(rows), most);
  }

  private static Trail trail(Dataset<Row> rows, int most) {
    Map<Reason, Long> byReason = new EnumMap<>(Reason.class);
    BigDecimal numerator = BigDecimal.ZERO;
    BigDecimal denominator = BigDecimal.ZERO;
    for (Row row :
        rows.groupBy("reason")
            .agg(count(lit(1)).as("n"), sum("numerator").as("top"), sum("denominator").as("base"))
            .collectAsList()) {
      byReason.put(Reason.valueOf(row.getAs("reason")), row.<Long>getAs("n"));
      numerator = numerator.add(row.getAs("top"));
      denominator = denominator.add(row.getAs("base"));
    }
    List<TrailRow> first =
        rows
            .orderBy(
                col("place"), col("file"), col("line"), col("project"), col("person"), col("from"))
            .limit(most)
            .collectAsList()
            .stream()
            .map(FindTrail::row)
            .toList();
    return new Trail(plain(numerator), plain(denominator), byReason, first);
  }

  private static TrailRow row(Row row) {
    return new TrailRow(
        row.getAs("table"),
        Reason.valueOf(row.getAs("reason")),
        row.getAs("file"),
        row.getAs("line"),
        row.getAs("result_file"),
        row.getAs("result_line"),
        row.getAs("project"),
        row.getAs("person"),
        row.getAs("from"),
        row.getAs("to"),
        plain(row.getAs("numerator")),
        plain(row.getAs("denominator")));
  }

  /** Whole numbers without decimals. */
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() <= 0 ? stripped.setScale(0) : number;
  }
}
