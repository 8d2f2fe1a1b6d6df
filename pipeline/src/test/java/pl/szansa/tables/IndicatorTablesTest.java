package pl.szansa.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Output;
import pl.szansa.model.PackedValues;
import pl.szansa.model.Unit;
import pl.szansa.model.ValueStatus;

/** The same values in two formats, read back by others than those who wrote them. */
class IndicatorTablesTest {

  private static final String HEADER =
      "indicator,area_level,area,period,breakdown,category,status,value,lower,upper,confidence,"
          + "method,numerator,denominator,unit,note";

  private static final List<IndicatorValue> VALUES =
      List.of(
          new IndicatorValue(
              "qualification_rate",
              AreaLevel.OFFICE,
              "radom",
              "2014",
              "total",
              "all",
              ValueStatus.VALUE,
              new BigDecimal("0.650000"),
              new BigDecimal("0.552544"),
              new BigDecimal("0.736358"),
              new BigDecimal("0.95"),
              "wilson",
              new BigDecimal("65"),
              new BigDecimal("100"),
              Unit.PROPORTION,
              ""),
          new IndicatorValue(
              "total_cost",
              AreaLevel.PROJECT,
              "=1+1, \"Żółć\"",
              "all",
              "total",
              "all",
              ValueStatus.VALUE,
              new BigDecimal("13200716.71"),
              null,
              null,
              null,
              "",
              new BigDecimal("13200716.71"),
              null,
              Unit.PLN,
              ""),
          new IndicatorValue(
              "participations",
              AreaLevel.VOIVODESHIP,
              "02",
              "all",
              "sex",
              "female",
              ValueStatus.SUPPRESSED,
              null,
              null,
              null,
              null,
              "",
              null,
              null,
              Unit.PARTICIPATIONS,
              "=HYPERLINK(\"x\")"));

  @TempDir Path folder;

  private Output out() {
    return path -> Files.newOutputStream(folder.resolve(path));
  }

  @Test
  void theCsvIsThisText() throws IOException {
    IndicatorTables.of(PackedValues.of(VALUES)).write(out());
    assertThat(Files.readString(folder.resolve("indicators.csv")))
        .isEqualTo(
            HEADER
                + "\n"
                + "qualification_rate,office,radom,2014,total,all,VALUE,0.650000,0.552544,0.736358,"
                + "0.95,wilson,65,100,proportion,\n"
                + "total_cost,project,\"'=1+1, \"\"Żółć\"\"\",all,total,all,VALUE,13200716.71,,,,,"
                + "13200716.71,,PLN,\n"
                + "participations,voivodeship,02,all,sex,female,SUPPRESSED,,,,,,,,participations,"
                + "\"'=HYPERLINK(\"\"x\"\")\"\n");
  }

  @Test
  void withoutValuesThereIsTheHeader() throws IOException {
    IndicatorTables.of(PackedValues.of(List.of())).write(out());
    assertThat(folder.resolve("indicators.csv")).hasContent(HEADER);
  }

  @Test
  void theSameValuesGiveTheSameBytes() throws IOException {
    IndicatorTables.of(PackedValues.of(VALUES)).write(out());
    byte[] csv = Files.readAllBytes(folder.resolve("indicators.csv"));
    byte[] parquet = Files.readAllBytes(folder.resolve("indicators.parquet"));
    IndicatorTables.of(PackedValues.of(VALUES)).write(out());
    assertThat(Files.readAllBytes(folder.resolve("indicators.csv"))).isEqualTo(csv);
    assertThat(Files.readAllBytes(folder.resolve("indicators.parquet"))).isEqualTo(parquet);
  }

  /** DuckDB reads it with its own Parquet reader. */
  @Test
  void theParquetFileHoldsWhatTheCsvHolds() throws Exception {
    IndicatorTables.of(PackedValues.of(VALUES)).write(out());
    String file = folder.resolve("indicators.parquet").toString();
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement()) {
      assertThat(column(statement, "SELECT column_name FROM (DESCRIBE FROM '" + file + "')"))
          .isEqualTo(List.of(HEADER.split(",")));
      assertThat(
              column(
                  statement,
                  "SELECT column_type FROM (DESCRIBE FROM '"
                      + file
                      + "') WHERE column_name IN"
                      + " ('value', 'lower', 'upper', 'confidence', 'numerator', 'denominator')"))
          .hasSize(6)
          .containsOnly("DECIMAL(24,6)");
      assertThat(column(statement, "SELECT area FROM '" + file + "'"))
          .containsExactly("radom", "=1+1, \"Żółć\"", "02");
      assertThat(column(statement, "SELECT value FROM '" + file + "'"))
          .containsExactly("0.650000", "13200716.710000", null);
      assertThat(column(statement, "SELECT denominator FROM '" + file + "'"))
          .containsExactly("100.000000", null, null);
    }
  }

  private static List<String> column(Statement statement, String sql) throws SQLException {
    List<String> cells = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        cells.add(rows.getString(1));
      }
    }
    return cells;
  }
}
