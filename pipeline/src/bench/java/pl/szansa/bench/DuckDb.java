package pl.szansa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.szansa.bench.duckdb.DuckDbScripts;
import pl.szansa.bench.duckdb.RunScripts;
import pl.szansa.indicators.catalogue.CatalogueReader;

/**
 * SQL scripts in DuckDB, run by a small Java program. Writing the scripts is not measured: an
 * analyst writes them once.
 *
 * @param home folder of the project
 * @param threads that DuckDB may use
 */
record DuckDb(Path home, int threads) implements Contestant {

  @Override
  public String name() {
    return "duckdb";
  }

  @Override
  public String version() throws IOException {
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:")) {
      return "DuckDB " + duckdb.getMetaData().getDatabaseProductVersion() + " (JDBC)";
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  @Override
  public String work() {
    return "the rules about rows, Parquet, all counted indicators";
  }

  @Override
  public Measured run(Path workspace, Path results) throws IOException, InterruptedException {
    Path scripts = Files.createDirectories(results.resolve("scripts"));
    new DuckDbScripts(workspace, results, scripts, Workspaces.FIRST_YEAR, Workspaces.LAST_YEAR)
        .write(CatalogueReader.read(own(workspace), Optional.empty()));
    Path output = results.resolve("output.txt");
    Measured measured =
        new Child(
                home,
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    // the data lie outside the heap
                    "-Xmx256m",
                    "-XX:+UseSerialGC",
                    "-cp",
                    System.getProperty("java.class.path"),
                    RunScripts.class.getName(),
                    scripts.toString(),
                    Integer.toString(threads),
                    results.resolve("temp").toString()))
            .run(output);
    Map<String, Double> phases = new LinkedHashMap<>();
    try (Stream<String> lines = Files.lines(output)) {
      lines
          .map(line -> line.split(","))
          .forEach(cells -> phases.put(cells[0].substring(2), Double.valueOf(cells[1])));
    }
    return measured.with(phases);
  }

  private static Map<String, String> own(Path workspace) throws IOException {
    Map<String, String> own = new LinkedHashMap<>();
    Path folder = workspace.resolve("indicators");
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.sorted().toList()) {
          own.put(file.getFileName().toString(), Files.readString(file));
        }
      }
    }
    return own;
  }
}
