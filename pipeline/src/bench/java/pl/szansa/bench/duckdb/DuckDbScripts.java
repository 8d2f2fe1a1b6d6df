package pl.szansa.bench.duckdb;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pl.szansa.indicators.catalogue.Catalogue;

/**
 * Writes the scripts that do the job's work in DuckDB, one per phase and named in their order. They
 * leave {@code values.csv}, {@code issues.csv} and {@code totals.csv} in the folder of results.
 */
public final class DuckDbScripts {

  private static final List<String> TABLES = List.of("participants", "supports", "spending");

  private final Path workspace;
  private final Path results;
  private final Path folder;
  private final int firstYear;
  private final int lastYear;

  /**
   * @param workspace with plain CSV files in its inbox
   * @param results an empty folder that the scripts will write to
   * @param folder where the scripts go
   * @param firstYear first year that counts
   * @param lastYear last year that counts
   */
  public DuckDbScripts(Path workspace, Path results, Path folder, int firstYear, int lastYear) {
    this.workspace = workspace;
    this.results = results;
    this.folder = folder;
    this.firstYear = firstYear;
    this.lastYear = lastYear;
  }

  /**
   * @param catalogue what is counted
   */
  public void write(Catalogue catalogue) throws IOException {
    Path reference = reference();
    List<String> registers = new ArrayList<>(resource("registers.sql"));
    registers.add(
        ProgrammeSql.statement(
            reference.resolve("programmes.csv"), workspace.resolve("reference/projects.csv")));
    script("1 registers", registers);
    List<String> read = new ArrayList<>();
    List<String> counts = new ArrayList<>();
    for (String table : TABLES) {
      ParseSql parse = new ParseSql(table, workspace, results);
      read.add(parse.copy());
      counts.addAll(parse.counts());
    }
    for (String table : List.of("issues", "totals")) {
      counts.add("COPY " + table + " TO '" + results.resolve(table + ".csv") + "' (HEADER)");
    }
    script("2 read", read);
    script("3 issues", counts);
    script("4 resolve", resource("resolve.sql"));
    script(
        "5 indicators",
        new IndicatorSql(catalogue, firstYear, lastYear).statements(results.resolve("values.csv")));
  }

  private void script(String name, List<String> statements) throws IOException {
    Files.writeString(folder.resolve(name + ".sql"), String.join(";\n\n", statements) + ";\n");
  }

  /** The statements of a script with open places. */
  private List<String> resource(String name) throws IOException {
    Map<String, String> parts = new HashMap<>(ResolveSql.parts());
    parts.put("workspace", workspace.toString());
    parts.put("out", results.toString());
    parts.put("reference", folder.resolve("reference").toString());
    parts.put("first_year", Integer.toString(firstYear));
    parts.put("last_year", Integer.toString(lastYear));
    try (InputStream in = DuckDbScripts.class.getResourceAsStream("/duckdb/" + name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (Map.Entry<String, String> part : parts.entrySet()) {
        text = text.replace("{{" + part.getKey() + "}}", part.getValue());
      }
      return RunScripts.statements(text);
    }
  }

  /** The registers that the program brings along, as files. */
  private Path reference() throws IOException {
    Path reference = Files.createDirectories(folder.resolve("reference"));
    for (String name : List.of("nuts.csv", "programmes.csv", "price-index.csv")) {
      try (InputStream in = DuckDbScripts.class.getResourceAsStream("/reference/" + name)) {
        Files.write(reference.resolve(name), in.readAllBytes());
      }
    }
    return reference;
  }

  static List<Path> scripts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".sql")).sorted().toList();
    }
  }
}
