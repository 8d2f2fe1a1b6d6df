package pl.szansa.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import pl.szansa.ingest.registers.Reference;
import pl.szansa.model.Submission;
import pl.szansa.store.Store;

/** Resolves the current submissions into the tables that indicators are computed over. */
public final class Resolve {

  private static final String WHOLE_STAGE = "spark.sql.codegen.wholeStage";

  private final SparkSession spark;
  private final Store store;
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
      Store store,
      Reference reference,
      int firstYear,
      int lastYear,
      Function<Submission, Optional<Boolean>> cumulative) {
    this.spark = spark;
    this.store = store;
    this.reference = reference;
    this.firstYear = firstYear;
    this.lastYear = lastYear;
    this.cumulative = cumulative;
  }

  /**
   * Replaces {@code store.szansa.participations} and {@code store.szansa.finances}.
   *
   * @return complete participations that began in the years of the run
   */
  public Map<OfficeYear, Long> resolve(List<Submission> submissions) {
    CurrentRows rows = new CurrentRows(spark, submissions, cumulative);
    SparkSession aside = interpreting();
    CurrentRows documents = new CurrentRows(aside, submissions, cumulative);
    Places places = new Places(reference);
    // the two do not wait for each other; on a small job planning takes longer than the work
    CompletableFuture<Void> finances =
        CompletableFuture.runAsync(
            () -> {
              SparkSession.setActiveSession(aside);
              replace(new ResolveFinances(aside, documents, places).resolve(), "finances");
            },
            // the threads of the common pool know neither this one's class loader nor its session
            task -> new Thread(task, "finances").start());
    try {
      return new ResolveParticipations(
              JavaSparkContext.fromSparkContext(spark.sparkContext()),
              rows,
              places,
              firstYear,
              lastYear)
          .into(store.resolved("participations", ResolvedSchemas.iceberg(ParticipationRows.TABLE)));
    } finally {
      // also after a failure: nothing may go on when this returns
      finances.join();
    }
  }

  /** There is less expenditure than it takes time to compile queries for it. */
  private SparkSession interpreting() {
    if (!Boolean.parseBoolean(spark.conf().get(WHOLE_STAGE))) {
      return spark;
    }
    SparkSession session = spark.newSession();
    session.conf().set(WHOLE_STAGE, "false");
    return session;
  }

  private static void replace(Dataset<Row> rows, String table) {
    rows.writeTo("store.szansa." + table)
        .using("iceberg")
        .tableProperty("format-version", "2")
        .tableProperty("write.distribution-mode", "none")
        .createOrReplace();
  }
}
