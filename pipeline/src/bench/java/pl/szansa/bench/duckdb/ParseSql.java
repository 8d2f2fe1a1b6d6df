package pl.szansa.bench.duckdb;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.szansa.model.Consequence;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Field;
import pl.szansa.model.TableSchema;
import pl.szansa.validate.Rule;
import pl.szansa.validate.checks.Nulls;

/**
 * The statements that read the files of one table, check each row and write the rows, with a bit
 * for each finding, to one Parquet file; and those that count the findings.
 */
final class ParseSql {

  /** A secret before each identifier; the job takes HMAC-SHA-256, which hashes twice. */
  private static final String KEY = "0123456789abcdef0123456789abcdef";

  /** Bits that are used of a BIGINT. */
  private static final int BITS = 60;

  private final TableSchema table;
  private final List<String> headers;
  private final Cells cells;
  private final List<Finding> findings;
  private final List<Rule> unique;
  private final Path inbox;
  private final Path parquet;

  /**
   * @param workspace with an inbox of plain CSV files, {@code *_TABLE_*.csv} in a folder per office
   * @param out where the Parquet file goes
   */
  ParseSql(String table, Path workspace, Path out) throws IOException {
    this.table = Dictionary.shipped().table(table);
    this.inbox = workspace.resolve("inbox");
    this.headers = header(inbox, table);
    this.cells = new Cells(this.table, new LinkedHashSet<>(headers));
    this.findings = new RowRules(this.table, cells).findings();
    this.unique = RowRules.of(this.table).stream().filter(r -> r.kind().equals("unique")).toList();
    this.parquet = out.resolve(table + ".parquet");
  }

  private static List<String> header(Path inbox, String table) throws IOException {
    try (Stream<Path> files = Files.walk(inbox)) {
      Path any =
          files.filter(f -> f.toString().contains("_" + table + "_")).findFirst().orElseThrow();
      try (Stream<String> lines = Files.lines(any, StandardCharsets.UTF_8)) {
        return List.of(lines.findFirst().orElseThrow().split(";"));
      }
    }
  }

  /** Reads, checks and writes all rows. */
  String copy() {
    return "COPY (" + checked() + ") TO '" + parquet + "' (FORMAT parquet, COMPRESSION zstd)";
  }

  private String checked() {
    String kept =
        fields()
            .map(Field::name)
            .filter(f -> !f.equals("person"))
            .collect(Collectors.joining(", "));
    String person = hasPerson() ? "left(sha256('" + KEY + "' || person), 32) AS person, " : "";
    String judged = "SELECT *, " + flags(false) + " FROM (" + derived() + ")";
    String ordered = "SELECT *, " + inOrder() + " AS in_order FROM (" + judged + ")";
    return "SELECT file, %s%s, in_order, %s%s FROM (%s)"
        .formatted(person, kept, flags(true), same(), ordered);
  }

  /** No finding puts the row aside. */
  private String inOrder() {
    return columns()
        .mapToObj(
            column -> {
              long mask =
                  bits(column)
                      .filter(i -> findings.get(i).quarantines())
                      .mapToLong(ParseSql::bit)
                      .reduce(0, (x, y) -> x | y);
              return "(flags" + column + " & " + mask + ") = 0";
            })
        .collect(Collectors.joining(" AND "));
  }

  /**
   * A column of bits for each sixty findings.
   *
   * @param last whether to add those of the rules that only ask rows in order to what is there
   */
  private String flags(boolean last) {
    return columns()
        .mapToObj(
            column -> {
              String sum =
                  bits(column)
                      .filter(i -> findings.get(i).condition().contains("in_order") == last)
                      .mapToObj(
                          i ->
                              "CASE WHEN %s THEN %d ELSE 0::BIGINT END"
                                  .formatted(findings.get(i).condition(), bit(i)))
                      .collect(Collectors.joining(" + "));
              String before = last ? "flags" + column : "0::BIGINT";
              return before + (sum.isEmpty() ? "" : " + " + sum) + " AS flags" + column;
            })
        .collect(Collectors.joining(", "));
  }

  private IntStream bits(int column) {
    return IntStream.range(column * BITS, Math.min(findings.size(), (column + 1) * BITS));
  }

  private static long bit(int finding) {
    return 1L << finding % BITS;
  }

  /** For each rule about repeated rows a hash that these share, as the job compares them. */
  private String same() {
    return IntStream.range(0, unique.size())
        .mapToObj(i -> ", " + same(unique.get(i)) + " AS same" + i)
        .collect(Collectors.joining());
  }

  private String same(Rule rule) {
    List<String> fields = rule.fields().stream().filter(cells::has).toList();
    boolean all = fields.size() == rule.fields().size();
    if (rule.nulls() == Nulls.FAIL) {
      return "hash(file, " + String.join(", ", fields) + ")";
    }
    return all
        ? fields.stream()
            .map(f -> cells.absent(f))
            .collect(
                Collectors.joining(
                    " OR ",
                    "CASE WHEN NOT (",
                    ") THEN hash(file, " + String.join(", ", fields) + ") END"))
        : "NULL::UBIGINT";
  }

  /** What several rules need, once. */
  private String derived() {
    String read = typed();
    if (hasPerson()) {
      read =
          "SELECT *, CASE WHEN length(person) = 11 THEN TRY_CAST(person AS BIGINT) END AS pesel FROM ("
              + read
              + ")";
      read = "SELECT *, pesel_birth_of(pesel) AS pesel_birth FROM (" + read + ")";
      read =
          "SELECT *, coalesce(pesel_digits(pesel) AND pesel_birth IS NOT NULL, false) AS pesel_valid FROM ("
              + read
              + ")";
    }
    if (cells.has("birth_date")) {
      read = "SELECT *, years(birth_date, entry_date) AS age_by_birth FROM (" + read + ")";
    }
    return "SELECT r.*, p.start_date AS project_start, p.end_date AS project_end FROM ("
        + read
        + ") r LEFT JOIN projects p USING (project)";
  }

  private String typed() {
    String values =
        fields().map(f -> cells.value(f) + " AS " + f.name()).collect(Collectors.joining(", "));
    return "SELECT *, " + values + " FROM (" + texts() + ")";
  }

  private String texts() {
    String names =
        headers.stream().map(c -> "'t_" + c + "': 'VARCHAR'").collect(Collectors.joining(", "));
    return "SELECT hash(file_name) AS file, * EXCLUDE (file_name) FROM read_csv('"
        + inbox
        + "/*/*_"
        + table.name()
        + "_*.csv', auto_detect = false, header = true, delim = ';', quote = '\"', escape = '\"',"
        + " filename = 'file_name', columns = {"
        + names
        + "})";
  }

  private boolean hasPerson() {
    return cells.has("person");
  }

  private Stream<Field> fields() {
    return headers.stream().map(table::field);
  }

  /** Adds to the tables {@code issues} and {@code totals} what was found. */
  List<String> counts() {
    String rows = "read_parquet('" + parquet + "')";
    List<String> statements = new ArrayList<>();
    String bits =
        IntStream.range(0, findings.size())
            .mapToObj(i -> "('%s', %d, %d)".formatted(findings.get(i).code(), i / BITS, bit(i)))
            .collect(Collectors.joining(", "));
    String column =
        columns().mapToObj(c -> " WHEN " + c + " THEN flags" + c).collect(Collectors.joining());
    String any = columns().mapToObj(c -> "flags" + c + " <> 0").collect(Collectors.joining(" OR "));
    statements.add(
        "INSERT INTO issues SELECT '%s', code, count(*) FROM (FROM %s WHERE %s), (VALUES %s) f(code, flags, bit) WHERE (CASE flags%s END & bit) <> 0 GROUP BY code"
            .formatted(table.name(), rows, any, bits, column));
    for (int i = 0; i < unique.size(); i++) {
      statements.add(
          "INSERT INTO issues SELECT '%1$s', '%2$s', coalesce(sum(n - 1), 0) FROM (SELECT count(*) AS n FROM %3$s WHERE in_order AND same%4$d IS NOT NULL GROUP BY same%4$d HAVING count(*) > 1)"
              .formatted(table.name(), unique.get(i).code(), rows, i));
    }
    statements.add(
        "INSERT INTO totals SELECT '%1$s', count(*), count(*) FILTER (NOT in_order) + coalesce((SELECT sum(rows) FROM issues WHERE entity = '%1$s' AND code IN (%2$s)), 0) FROM %3$s"
            .formatted(
                table.name(),
                unique.stream()
                    .filter(r -> r.consequence() != Consequence.WARN)
                    .map(r -> ", " + Cells.quoted(r.code()))
                    .collect(Collectors.joining("", "''", "")),
                rows));
    return statements;
  }

  /** Which columns of bits there are. */
  private IntStream columns() {
    return IntStream.rangeClosed(0, (findings.size() - 1) / BITS);
  }
}
