package pl.szansa.resolve;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import pl.szansa.model.Submission;

/** The accepted rows of the submissions that count. */
final class CurrentRows {

  private final SparkSession spark;
  private final List<Submission> ranked;
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

  /** How many rows of a table count. */
  long count(String table) {
    return ranked.stream()
        .filter(s -> s.entity().equals(table))
        .mapToLong(Submission::accepted)
        .sum();
  }

  /**
   * Columns of all rows of a table as they are stored, also of rows that do not count. A row is
   * valid until the next is asked for.
   */
  JavaRDD<InternalRow> stored(String table, String[] columns) {
    return ScannedRows.of(spark.table("store.szansa." + table), columns);
  }
}
