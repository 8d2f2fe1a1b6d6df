package pl.szansa.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.iceberg.Table;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import pl.szansa.ingest.registers.Reference;
import pl.szansa.lanes.Lanes;
import pl.szansa.model.Submission;
import pl.szansa.model.TableSchema;
import pl.szansa.resolve.finances.FinanceRows;
import pl.szansa.resolve.finances.ResolveFinances;
import pl.szansa.resolve.participations.OfficeYear;
import pl.szansa.resolve.participations.ParticipationRows;
import pl.szansa.resolve.participations.ResolveParticipations;
import pl.szansa.resolve.rows.CurrentRows;
import pl.szansa.resolve.rows.Places;
import pl.szansa.resolve.rows.ResolvedSchemas;
import pl.szansa.store.Store;

/** Resolves the current submissions into the tables that indicators are computed over. */
public final class Resolve {

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
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    CurrentRows rows = new CurrentRows(context, store, submissions, cumulative);
    Places places = new Places(reference);
    return Lanes.beside(
        () ->
            new ResolveParticipations(context, rows, places, firstYear, lastYear)
                .into(table("participations", ParticipationRows.TABLE)),
        () -> {
          new ResolveFinances(context, rows, places).into(table("finances", FinanceRows.TABLE));
          return null;
        },
        (begun, none) -> begun);
  }

  private Table table(String name, TableSchema schema) {
    return store.resolved(name, ResolvedSchemas.iceberg(schema));
  }
}
