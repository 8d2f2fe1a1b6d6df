package pl.szansa.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ScannedRowsTest {

  private static SparkSession spark;

  @BeforeAll
  static void start() {
    spark =
        SparkSession.builder()
            .master("local[1]")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "localhost")
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  /** From batches of columns, and from a format that is read by rows; in the order asked for. */
  @ParameterizedTest
  @ValueSource(strings = {"parquet", "json"})
  void columns_are_given_in_the_order_asked_for(String format, @TempDir Path folder) {
    String path = folder.resolve("rows").toString();
    spark
        .range(5_000)
        .selectExpr("id", "cast(id % 7 AS string) AS a", "'unread' AS b", "id * 2 AS c")
        .coalesce(1)
        .write()
        .format(format)
        .save(path);
    List<String> rows =
        ScannedRows.of(spark.read().format(format).load(path), new String[] {"c", "a", "id"})
            .map(row -> row.getLong(0) + " " + row.getUTF8String(1) + " " + row.getLong(2))
            .collect();
    assertThat(rows).hasSize(5_000).startsWith("0 0 0", "2 1 1").contains("9998 1 4999");
  }
}
