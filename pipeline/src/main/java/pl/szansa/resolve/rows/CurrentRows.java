package pl.szansa.resolve.rows;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Submission;
import pl.szansa.store.Store;
import pl.szansa.store.scan.PartTasks;

/** The accepted rows of the submissions that count. */
public final class CurrentRows {

  private final JavaSparkContext context;
  private final Store store;
  private final List<Submission> ranked;
  private final Function<Submission, Optional<Boolean>> cumulative;

  /**
   * @param cumulative what the sender's mapping says of a submission, empty if nothing
   */
  public CurrentRows(
      JavaSparkContext context,
      Store store,
      List<Submission> submissions,
      Function<Submission, Optional<Boolean>> cumulative) {
    this.context = context;
    this.store = store;
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
  public List<Submission> ranked() {
    return ranked;
  }

  /** Which of them replace what others say. */
  public Snapshots snapshots() {
    return new Snapshots(ranked, cumulative);
  }

  /** How many rows of a table count. */
  public long count(String table) {
    return ranked.stream()
        .filter(s -> s.entity().equals(table))
        .mapToLong(Submission::accepted)
        .sum();
  }

  /** What is made of the files of a row table, which also hold rows that do not count. */
  public <T> JavaRDD<T> stored(String table, PartTasks.Reader<T> reader) {
    return PartTasks.over(context, store.rows(Dictionary.shipped().table(table)), reader);
  }
}
