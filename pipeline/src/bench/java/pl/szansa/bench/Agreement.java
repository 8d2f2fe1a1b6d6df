package pl.szansa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares what a peer found with what the job published: rows put aside, findings by rule, and
 * numerator and denominator of every published value that the peer counted.
 *
 * @param values how many values were compared
 * @param rules how many tables and rules were compared
 * @param unpublished values other than 0 of the peer in categories that the job publishes nothing
 *     of
 * @param differences some of them, in words; empty if there are none
 */
record Agreement(long values, long rules, long unpublished, List<String> differences) {

  private static final int SHOWN = 10;

  private static final String VALUES =
      """
      CREATE TABLE ours AS FROM read_csv('%1$s/indicators.csv', all_varchar = true, header = true)
      WHERE area_level <> 'peer_group';
      CREATE TABLE theirs AS FROM read_csv('%2$s/values.csv', all_varchar = true, header = true);
      CREATE TABLE compared AS
      SELECT o.indicator, area_level, area, period, breakdown, category,
        o.numerator::DECIMAL(18, 2) AS numerator, o.denominator::DECIMAL(18, 2) AS denominator,
        coalesce(t.numerator, '0')::DECIMAL(18, 2) AS n, t.denominator::DECIMAL(18, 2) AS d
      FROM ours o LEFT JOIN theirs t USING (indicator, area_level, area, period, breakdown, category)
      WHERE o.status = 'VALUE' AND o.numerator IS NOT NULL
        AND (indicator, area_level, breakdown, length(period)) IN (
          SELECT (indicator, area_level, breakdown, length(period)) FROM theirs);
      CREATE TABLE unmatched AS
      SELECT t.*, a.area IS NOT NULL AS area_known, c.area IS NOT NULL AS category_known
      FROM theirs t ANTI JOIN ours USING (indicator, area_level, area, period, breakdown, category)
        LEFT JOIN (SELECT DISTINCT indicator, area_level, area FROM ours) a USING (indicator, area_level, area)
        LEFT JOIN (SELECT DISTINCT indicator, area_level, area, breakdown, category FROM ours) c
          USING (indicator, area_level, area, breakdown, category)
      WHERE t.numerator::DECIMAL(18, 2) <> 0;
      CREATE TABLE differing AS
      SELECT indicator || ' ' || area_level || ' ' || area || ' ' || period || ' ' || breakdown || ' ' || category
        || ': ours ' || numerator || '/' || coalesce(denominator::VARCHAR, '') || ', theirs ' || n || '/'
        || coalesce(d::VARCHAR, '') AS difference
      FROM compared WHERE numerator <> n OR denominator IS NOT NULL AND denominator IS DISTINCT FROM d
      UNION ALL
      SELECT 'only theirs: ' || indicator || ' ' || area_level || ' ' || area || ' ' || period || ' ' || category
      FROM unmatched WHERE NOT area_known OR category_known;
      """;

  private static final String TOTALS =
      """
      CREATE TABLE submissions AS FROM read_csv('%1$s/submissions.csv', all_varchar = true, header = true);
      CREATE TABLE found AS
      SELECT entity || ' rows' AS what, sum(rows::BIGINT)::BIGINT AS rows FROM submissions GROUP BY entity
      UNION ALL
      SELECT entity || ' quarantined', sum(quarantined::BIGINT)::BIGINT FROM submissions GROUP BY entity
      UNION ALL
      SELECT entity || ' ' || code, sum(i.rows::BIGINT)::BIGINT
      FROM read_csv('%1$s/issues.csv', all_varchar = true, header = true) i JOIN submissions USING (path) GROUP BY entity, code;
      CREATE TABLE told AS
      SELECT entity || ' rows' AS what, rows::BIGINT AS rows FROM read_csv('%2$s/totals.csv', all_varchar = true, header = true)
      UNION ALL
      SELECT entity || ' quarantined', quarantined::BIGINT FROM read_csv('%2$s/totals.csv', all_varchar = true, header = true)
      """;

  private static final String ISSUES =
      """
      UNION ALL
      SELECT entity || ' ' || code, sum(rows::BIGINT)::BIGINT
      FROM read_csv('%2$s/issues.csv', all_varchar = true, header = true) GROUP BY entity, code
      """;

  /**
   * @param ours folder of published tables
   * @param theirs folder of a peer's results; one without {@code issues.csv} is only asked for rows
   */
  static Agreement of(Path ours, Path theirs) throws IOException {
    boolean rules = Files.exists(theirs.resolve("issues.csv"));
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement sql = duckdb.createStatement()) {
      sql.execute(VALUES.formatted(ours, theirs));
      sql.execute((TOTALS + (rules ? ISSUES : "")).formatted(ours, theirs));
      List<String> differences = new ArrayList<>();
      try (ResultSet r = sql.executeQuery("FROM differing LIMIT " + SHOWN)) {
        while (r.next()) {
          differences.add(r.getString(1));
        }
      }
      try (ResultSet r =
          sql.executeQuery(
              "SELECT what, coalesce(f.rows, 0), t.rows FROM told t "
                  + (rules ? "FULL" : "LEFT")
                  + " JOIN found f USING (what) WHERE coalesce(f.rows, 0) <> coalesce(t.rows, 0)")) {
        while (r.next()) {
          differences.add(r.getString(1) + ": ours " + r.getLong(2) + ", theirs " + r.getLong(3));
        }
      }
      return new Agreement(
          count(sql, "compared"),
          count(sql, "told"),
          count(sql, "unmatched WHERE area_known AND NOT category_known"),
          List.copyOf(differences));
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  private static long count(Statement sql, String table) throws SQLException {
    try (ResultSet r = sql.executeQuery("SELECT count(*) FROM " + table)) {
      r.next();
      return r.getLong(1);
    }
  }
}
