package pl.szansa.indicators.counting;

import java.io.Serializable;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import scala.Tuple2;

/**
 * Counts all measures of one resolved table in one scan: every row adds to its places, partial sums
 * are merged, nothing is grouped by SQL.
 */
final class CountRelation implements Serializable {

  /**
   * Without it the conditions are compiled into methods of their own; with it into one that is too
   * long for the just-in-time compiler.
   */
  private static final String WHOLE_STAGE = "spark.sql.codegen.wholeStage";

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

  /** Sums per place and period. */
  Map<BlockKey, Block> count(SparkSession spark) {
    Map<BlockKey, Block> blocks = new LinkedHashMap<>();
    scan(spark).forEach(block -> blocks.put(block._1(), block._2()));
    return blocks;
  }

  private List<Tuple2<BlockKey, Block>> scan(SparkSession spark) {
    String wholeStage = spark.conf().get(WHOLE_STAGE);
    spark.conf().set(WHOLE_STAGE, "false");
    try {
      Dataset<Row> rows =
          spark
              .table("store.szansa." + plan.relation().table())
              .selectExpr(new ScanColumns(plan).sql());
      return rows.queryExecution()
          .toRdd()
          .toJavaRDD()
          .mapPartitionsToPair(this::partition)
          .reduceByKey(Block::add)
          .collect();
    } finally {
      spark.conf().set(WHOLE_STAGE, wholeStage);
    }
  }

  private Iterator<Tuple2<BlockKey, Block>> partition(Iterator<InternalRow> rows) {
    Tally tally = new Tally(plan, firstYear, lastYear);
    rows.forEachRemaining(tally::add);
    return tally.blocks();
  }
}
