package pl.szansa.resolve;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import pl.szansa.model.Submission;

/** The accepted rows of the submissions that count, each with the rank of its submission. */
final class CurrentRows {

  /** Rank of the row's submission: by the state of affairs it describes, then by path. */
  static final String RANK = "submission_rank";

  private static final StructType RANKS =
      new StructType().add("submission", DataTypes.StringType).add(RANK, DataTypes.IntegerType);

  private final SparkSession spark;
  private final List<Submission> ranked;
  private final Dataset<Row> ranks;
  private final Function<Submission, Optional<Boolean>> cumulative;

  /**
   * @param cumulative what the sender's mapping says of a submission, empty if nothing
   */
  CurrentRows(
      SparkSession spark,
      List<Submission> submissions,
      Function<Submission, Optional<Boolean>> cumulative) {
    this.spark = spark;
    this.cumulative = cumulative;
    this.ranked = ranked(submissions);
    List<Row> rows = new ArrayList<>();
    for (Submission submission : ranked) {
      rows.add(RowFactory.create(submission.id(), rows.size()));
    }
    this.ranks = broadcast(spark.createDataFrame(rows, RANKS));
  }

  /** The submissions that count, the newest state of affairs last: positions are ranks. */
  static List<Submission> ranked(List<Submission> submissions) {
    return submissions.stream()
        .filter(Submission::current)
        .sorted(
            Comparator.comparing(
                    Submission::asOf, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(Submission::path)
                .thenComparing(Submission::sheet))
        .toList();
  }

  /** The submissions that count, the newest state of affairs last: positions are ranks. */
  List<Submission> ranked() {
    return ranked;
  }

  /** Which of them replace what others say. */
  Snapshots snapshots() {
    return new Snapshots(ranked, cumulative);
  }

  /** All columns of a row table, and the rank. */
  Dataset<Row> of(String table) {
    return spark
        .table("store.szansa." + table)
        .where(col("status").equalTo("accepted"))
        .join(ranks, "submission");
  }
}
