package pl.szansa.indicators.counting;

import java.io.IOException;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.Table;
import org.apache.iceberg.spark.Spark3Util;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pl.szansa.store.RowChanges;
import pl.szansa.store.scan.ParquetRows;
import pl.szansa.store.scan.PartTasks;

/**
 * Counts all measures of one resolved table in one scan: every row adds to its places, what tasks
 * counted is added, nothing is grouped by SQL. Where counts of an earlier snapshot are kept, only
 * the rows that came or were taken back since are looked at: all counts are sums, so these are as
 * exact.
 */
final class CountRelation {

  private static final Logger LOG = LoggerFactory.getLogger(CountRelation.class);

  /** What a task needs to count its parts of a table. */
  private record Task(CountPlan plan, Formulas formulas, int firstYear, int lastYear)
      implements Serializable {

    Iterator<Counted> count(Iterator<ParquetRows.Part> parts, Configuration hadoop) {
      Tally tally = new Tally(plan, formulas, firstYear, lastYear);
      parts.forEachRemaining(part -> ParquetRows.read(part, hadoop, tally.batch(), tally::add));
      return List.of(tally.counted()).iterator();
    }
  }

  private final Task task;
  private final Table table;
  private final JavaSparkContext context;
  private final CountsFile kept;

  /**
   * @param firstYear rows of earlier years are left out
   * @param lastYear rows of later years are left out
   */
  CountRelation(CountPlan plan, int firstYear, int lastYear, SparkSession spark, KeptCounts kept)
      throws Exception {
    Formulas formulas = Formulas.of(plan, spark);
    this.task = new Task(plan, formulas, firstYear, lastYear);
    this.table = Spark3Util.loadIcebergTable(spark, plan.table());
    this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    String basis =
        CountBasis.of(plan, formulas, firstYear, lastYear, kept.program() + " " + spark.version());
    this.kept = new CountsFile(kept, plan, basis);
  }

  /** Blocks per place and period, which are kept for the next time. */
  Counted count() throws IOException {
    Optional<RowChanges> changes = changes();
    if (changes.isPresent()) {
      Optional<Counted> changed = changed(changes.get());
      if (changed.isPresent()) {
        return changed.get();
      }
    }
    return keep(count(PartTasks.over(context, table, task::count)));
  }

  /** What became different since counts were kept; empty if all is to be counted. */
  private Optional<RowChanges> changes() {
    try {
      OptionalLong before = kept.snapshot();
      return before.isEmpty() ? Optional.empty() : RowChanges.since(table, before.getAsLong());
    } catch (IOException | RuntimeException e) {
      return anew(e);
    }
  }

  /** The kept counts brought up to date; empty if they are no good. */
  private Optional<Counted> changed(RowChanges changes) throws IOException {
    Counted counted;
    try {
      counted = kept.read();
      if (changes.came().isEmpty() && changes.takenBack().isEmpty()) {
        return Optional.of(counted);
      }
      // a row may have come and been taken back since
      counted.add(count(changes.came())).subtract(count(changes.takenBack()));
    } catch (Exception e) {
      // also Spark's, which it does not declare
      return anew(e);
    }
    return Optional.of(keep(counted));
  }

  private static <T> Optional<T> anew(Exception e) {
    LOG.warn("what was counted before cannot be used, so all rows are counted", e);
    return Optional.empty();
  }

  private Counted count(List<String> files) {
    return count(
        PartTasks.over(context, files.stream().map(ParquetRows.Part::whole).toList(), task::count));
  }

  private static Counted count(JavaRDD<Counted> parts) {
    return parts.treeReduce(Counted::add);
  }

  private Counted keep(Counted counted) throws IOException {
    kept.write(table.currentSnapshot().snapshotId(), counted);
    return counted;
  }
}
