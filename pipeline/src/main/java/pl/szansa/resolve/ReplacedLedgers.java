package pl.szansa.resolve;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import pl.szansa.model.Coverage;
import pl.szansa.model.Submission;

/**
 * Leaves out the expenditure of a project that a later ledger replaces. A document has no identity
 * of its own, so a corrected amount looks like another document: a later file replaces an older one
 * as a whole, if it is a snapshot over it ({@link Snapshots}) and repeats at least half of its
 * documents to the letter. Two ledgers of one project that share few documents add up.
 */
final class ReplacedLedgers {

  private static final StructType PAIR =
      new StructType()
          .add("submission", DataTypes.StringType)
          .add("project", DataTypes.StringType)
          .add("newer", DataTypes.StringType)
          .add("held", DataTypes.LongType);

  private final SparkSession spark;
  private final List<Submission> ranked;
  private final Snapshots snapshots;

  /**
   * @param ranked submissions that count, the newest last
   */
  ReplacedLedgers(SparkSession spark, List<Submission> ranked, Snapshots snapshots) {
    this.spark = spark;
    this.ranked = ranked;
    this.snapshots = snapshots;
  }

  /**
   * @param documents rows of {@code spending}
   * @param key the columns that make two rows the same document
   */
  Dataset<Row> without(Dataset<Row> documents, String[] key) {
    List<Row> candidates = candidates();
    if (candidates.isEmpty()) {
      return documents;
    }
    Column[] columns = Arrays.stream(key).map(c -> col(c)).toArray(Column[]::new);
    Dataset<Row> keyed =
        documents.select(col("submission"), col("project"), xxhash64(columns).as("document"));
    Dataset<Row> repeated =
        keyed
            .join(
                broadcast(spark.createDataFrame(candidates, PAIR)),
                Columns.named(List.of("submission", "project")))
            .join(
                keyed.withColumnRenamed("submission", "newer").distinct(),
                Columns.named(List.of("newer", "project", "document")),
                "left_semi")
            .groupBy("submission", "project", "newer", "held")
            .agg(count(lit(1)).as("repeated"))
            .where("repeated * 2 >= held")
            .select("submission", "project")
            .distinct();
    return documents.join(
        broadcast(repeated), Columns.named(List.of("submission", "project")), "left_anti");
  }

  /** Every older and newer submission of a project of which the newer may be a snapshot. */
  private List<Row> candidates() {
    Map<String, List<Integer>> byProject = new HashMap<>();
    for (int rank = 0; rank < ranked.size(); rank++) {
      if (ranked.get(rank).entity().equals("spending")) {
        for (Coverage held : ranked.get(rank).coverage()) {
          byProject.computeIfAbsent(held.project(), p -> new ArrayList<>()).add(rank);
        }
      }
    }
    List<Row> pairs = new ArrayList<>();
    byProject.forEach((project, ranks) -> addPairs(project, ranks, pairs));
    return pairs;
  }

  private void addPairs(String project, List<Integer> ranks, List<Row> pairs) {
    for (int older : ranks) {
      for (int newer : ranks) {
        if (newer > older && snapshots.replaces(newer, older, project)) {
          Submission a = ranked.get(older);
          long held =
              a.coverage().stream()
                  .filter(c -> c.project().equals(project))
                  .mapToLong(Coverage::rows)
                  .sum();
          pairs.add(RowFactory.create(a.id(), project, ranked.get(newer).id(), held));
        }
      }
    }
  }
}
