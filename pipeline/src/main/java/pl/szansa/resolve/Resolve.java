package pl.szansa.resolve;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import pl.szansa.ingest.registers.Reference;
import pl.szansa.model.Submission;

/** Resolves the current submissions into the tables that indicators are computed over. */
public final class Resolve {

  private final SparkSession spark;
  private final Reference reference;
  private final int firstYear;
  private final int lastYear;
  private final Function<Submission, Optional<Boolean>> cumulative;

  /**
   * @param firstYear first year of entry in which persons are counted
   * @param lastYear last year of entry in which persons are counted
   * @param cumulative what the sender's mapping says of a submission, empty if nothing
   */
  public Resolve(
      SparkSession spark,
      Reference reference,
      int firstYear,
      int lastYear,
      Function<Submission, Optional<Boolean>> cumulative) {
    this.spark = spark;
    this.reference = reference;
    this.firstYear = firstYear;
    this.lastYear = lastYear;
    this.cumulative = cumulative;
  }

  /** Replaces {@code store.szansa.participations} and {@code store.szansa.finances}. */
  public void resolve(List<Submission> submissions) {
    CurrentRows rows = new CurrentRows(spark, submissions, cumulative);
    Places places = new Places(reference);
    // the two do not wait for each other; on a small job planning takes longer than the work
    CompletableFuture<Void> finances =
        CompletableFuture.runAsync(
            () -> replace(new ResolveFinances(spark, rows, places).resolve(), "finances"));
    replace(
        new ResolveParticipations(rows, places, firstYear, lastYear).resolve(), "participations");
    finances.join();
  }

  private static void replace(Dataset<Row> rows, String table) {
    rows.writeTo("store.szansa." + table)
        .using("iceberg")
        .tableProperty("format-version", "2")
        .tableProperty("write.distribution-mode", "none")
        .createOrReplace();
  }
}
