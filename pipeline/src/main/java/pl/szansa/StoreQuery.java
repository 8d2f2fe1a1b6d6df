package pl.szansa;

import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import pl.szansa.model.UserError;

/** SQL over the store of a workspace. */
public final class StoreQuery {

  /**
   * What a query gives.
   *
   * @param columns names
   * @param rows texts, null as empty
   */
  public record Answer(List<String> columns, List<List<String>> rows) {}

  private final String workspace;

  public StoreQuery(String workspace) {
    this.workspace = workspace;
  }

  /** Runs a query; tables are named without catalog or namespace. */
  public Answer run(String sql) throws Exception {
    Workspace opened = Workspace.open(workspace, new Configuration());
    try (SparkSession spark = Engine.start(null, opened.store().toString(), Long.MAX_VALUE)) {
      spark.sql("USE store.szansa");
      Dataset<Row> result = spark.sql(sql);
      List<List<String>> rows = result.collectAsList().stream().map(StoreQuery::texts).toList();
      return new Answer(List.of(result.columns()), rows);
    } catch (Exception e) {
      if (e instanceof org.apache.spark.sql.AnalysisException) {
        throw new UserError(
            e.getMessage()
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("the query is not understood"),
            "the tables and columns are described in data/dictionary");
      }
      throw e;
    }
  }

  private static List<String> texts(Row row) {
    List<String> texts = new java.util.ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      texts.add(row.isNullAt(i) ? "" : row.get(i).toString());
    }
    return texts;
  }
}
