package pl.szansa;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import pl.szansa.model.Submission;

/** The rows of the tables that are exported, from the store. */
final class ExportedRows {

  private final SparkSession spark;

  ExportedRows(SparkSession spark) {
    this.spark = spark;
  }

  /** All of a table. */
  Dataset<Row> of(String table) {
    return spark.table("store.szansa." + table);
  }

  /** Every project that the resolved tables name, once. */
  Dataset<Row> projects() {
    return named("office", "project", "programme", "programming_period")
        .where("project is not null")
        .groupBy("office", "project")
        .agg(min("programme").as("programme"), min("programming_period").as("programming_period"));
  }

  /** Codes of the offices that the resolved tables name, sorted. */
  List<String> offices() {
    return named("office")
        .where("office is not null")
        .distinct()
        .orderBy("office")
        .collectAsList()
        .stream()
        .map(row -> row.getString(0))
        .toList();
  }

  private Dataset<Row> named(String... names) {
    Column[] columns = new Column[names.length];
    for (int i = 0; i < names.length; i++) {
      columns[i] = col(names[i]);
    }
    return of("participations").select(columns).union(of("finances").select(columns));
  }

  /** The accepted rows of a row table, of the submissions that count. */
  Dataset<Row> accepted(String table, List<Submission> submissions) {
    Object[] current =
        submissions.stream()
            .filter(s -> s.current() && s.entity().equals(table))
            .map(Submission::id)
            .toArray();
    return of(table).where(col("status").equalTo("accepted").and(col("submission").isin(current)));
  }
}
