package pl.szansa.indicators.counting;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import pl.szansa.store.scan.ParquetRows;
import pl.szansa.store.scan.PartTasks;

/**
 * Counts all measures of one resolved table in one scan: every row adds to its places, what tasks
 * counted is added, nothing is grouped by SQL.
 */
final class CountRelation implements Serializable {

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
    Formulas formulas = Formulas.of(plan, spark);
    return PartTasks.over(spark, plan.table(), (parts, hadoop) -> count(parts, formulas, hadoop))
        .treeReduce(Counted::add);
  }

  private Iterator<Counted> count(
      Iterator<ParquetRows.Part> parts, Formulas formulas, Configuration hadoop) {
    Tally tally = new Tally(plan, formulas, firstYear, lastYear);
    parts.forEachRemaining(part -> ParquetRows.read(part, hadoop, tally.batch(), tally::add));
    return List.of(tally.counted()).iterator();
  }
}
