package pl.szansa.indicators.counting;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import org.apache.iceberg.Table;
import org.apache.iceberg.spark.Spark3Util;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import pl.szansa.store.scan.ParquetRows;

/**
 * Counts all measures of one resolved table in one scan: every row adds to its places, what tasks
 * counted is added, nothing is grouped by SQL.
 */
final class CountRelation implements Serializable {

  /** Bytes of Parquet that one task reads at most. */
  private static final long PART = 64L << 20;

  private final CountPlan plan;
  private final int firstYear;
  private final int lastYear;

  /**
   * @param firstYear rows of earlier years are left out
   * @param lastYear rows of later years are left out
   */
  CountRelation(CountPlan plan, int firstYear, int lastYear) {
    this.plan = plan;
    this.firstYear = firstYear;
    this.lastYear = lastYear;
  }

  /** Blocks per place and period. */
  Counted count(SparkSession spark) throws Exception {
    Table table = Spark3Util.loadIcebergTable(spark, plan.table());
    List<ParquetRows.Part> parts = ParquetRows.parts(table, PART);
    if (parts.isEmpty()) {
      return Counted.none(plan);
    }
    Formulas formulas = Formulas.of(plan, spark);
    JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
    SerializableConfiguration hadoop =
        new SerializableConfiguration(spark.sessionState().newHadoopConf());
    // what a task has counted is nearly as large as the whole, so they are few
    int tasks = Math.min(parts.size(), context.defaultParallelism());
    return context
        .parallelize(parts, tasks)
        .mapPartitions(some -> count(some, formulas, hadoop))
        .treeReduce(Counted::add);
  }

  private Iterator<Counted> count(
      Iterator<ParquetRows.Part> parts, Formulas formulas, SerializableConfiguration hadoop) {
    Tally tally = new Tally(plan, formulas, firstYear, lastYear);
    parts.forEachRemaining(
        part -> ParquetRows.read(part, hadoop.value(), tally.batch(), tally::add));
    return List.of(tally.counted()).iterator();
  }
}
