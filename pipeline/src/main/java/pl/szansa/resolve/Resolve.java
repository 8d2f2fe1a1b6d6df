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
import pl.szansa.resolve.participations.BegunParticipations;
import pl.szansa.resolve.participations.Circumstances;
import pl.szansa.resolve.participations.OfficeYear;
import pl.szansa.resolve.participations.ParticipationRows;
import pl.szansa.resolve.participations.ResolveParticipations;
import pl.szansa.resolve.participations.UpdateParticipations;
import pl.szansa.resolve.persons.PersonTable;
import pl.szansa.resolve.rows.ChangedSubmissions;
import pl.szansa.resolve.rows.CurrentRows;
import pl.szansa.resolve.rows.Places;
import pl.szansa.resolve.rows.ResolvedFrom;
import pl.szansa.resolve.rows.ResolvedSchemas;
import pl.szansa.store.Store;
import pl.szansa.store.SubmissionLog;

/** Resolves the current submissions into the tables that indicators are computed over. */
public final class Resolve {

  private final JavaSparkContext context;
  private final Store store;
  private final Circumstances by;
  private final Function<Submission, Optional<Boolean>> cumulative;
  private final String fingerprint;

  /**
   * @param firstYear first year of entry in which persons are counted
   * @param lastYear last year of entry in which persons are counted
   * @param cumulative what the sender's mapping says of a submission, empty if nothing
   * @param fingerprint of everything that decides the tables beside the submissions: rows that were
   *     made under another one are not kept
   */
  public Resolve(
      SparkSession spark,
      Store store,
      Reference reference,
      int firstYear,
      int lastYear,
      Function<Submission, Optional<Boolean>> cumulative,
      String fingerprint) {
    this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    this.store = store;
    this.by = new Circumstances(new Places(reference), firstYear, lastYear);
    this.cumulative = cumulative;
    this.fingerprint = fingerprint;
  }

  /**
   * Brings {@code store.szansa.participations} and {@code store.szansa.finances} up to date.
   *
   * @param submissions as the store's log lists them
   */
  public void resolve(List<Submission> submissions) {
    SubmissionLog log = new SubmissionLog(store);
    ResolvedFrom from = new ResolvedFrom(fingerprint, log.snapshotId());
    PastSubmissions past = new PastSubmissions(log, from, submissions);
    CurrentRows rows = rows(submissions);
    Table finances = table("finances", FinanceRows.TABLE);
    Table participations = participations();
    Optional<ChangedSubmissions> ofFinances = past.since(finances, ResolveFinances.TABLES);
    Optional<ChangedSubmissions> ofPersons = past.since(participations, PersonTable.NAMES);
    // the two do not wait for each other
    Lanes.beside(
        () -> {
          participations(participations, rows, ofPersons, from);
          return null;
        },
        () -> {
          finances(finances, rows, ofFinances, from);
          return null;
        },
        (persons, expenditure) -> null);
  }

  /** Complete participations that began in the years of the run, from the table as it is. */
  public Map<OfficeYear, Long> begun() {
    return new BegunParticipations(by.firstYear(), by.lastYear()).in(participations(), context);
  }

  /** An expenditure depends on many others, so it is all or nothing. */
  private void finances(
      Table table, CurrentRows rows, Optional<ChangedSubmissions> changed, ResolvedFrom from) {
    if (changed.isEmpty() || !changed.get().none()) {
      new ResolveFinances(context, rows, by.places()).into(table, from);
    }
  }

  private void participations(
      Table table, CurrentRows rows, Optional<ChangedSubmissions> changed, ResolvedFrom from) {
    if (changed.isEmpty() || !upToDate(table, changed.get(), from)) {
      new ResolveParticipations(context, by, rows).into(table, from);
    }
  }

  /** Whether it is as it should be without being replaced. */
  private boolean upToDate(Table participations, ChangedSubmissions changed, ResolvedFrom from) {
    return changed.none()
        || new UpdateParticipations(context, by, rows(changed.all()), changed)
            .into(participations, from);
  }

  private CurrentRows rows(List<Submission> submissions) {
    return new CurrentRows(context, store, submissions, cumulative);
  }

  private Table participations() {
    return table("participations", ParticipationRows.TABLE);
  }

  private Table table(String name, TableSchema schema) {
    return store.resolved(name, ResolvedSchemas.iceberg(schema));
  }
}
