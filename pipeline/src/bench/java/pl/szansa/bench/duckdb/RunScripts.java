package pl.szansa.bench.duckdb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Runs a folder of scripts in one DuckDB in memory, as a process of its own: {@code RunScripts
 * FOLDER THREADS TEMP}. Tells the seconds of each phase.
 */
public final class RunScripts {

  private RunScripts() {}

  /** Phases on standard output as {@code name,seconds,CPU seconds}. */
  public static void main(String[] args) throws IOException, SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement sql = connection.createStatement()) {
      sql.execute("SET threads = " + args[1]);
      sql.execute("SET preserve_insertion_order = false");
      sql.execute("SET temp_directory = '" + args[2] + "'");
      for (Path script : DuckDbScripts.scripts(Path.of(args[0]))) {
        long started = System.nanoTime();
        long cpu = cpu();
        for (String statement : statements(Files.readString(script))) {
          execute(sql, statement);
        }
        System.out.printf(
            Locale.ROOT,
            "%s,%.2f,%.2f%n",
            script.getFileName().toString().replace(".sql", ""),
            (System.nanoTime() - started) / 1e9,
            (cpu() - cpu) / 1e9);
      }
    }
  }

  /** Of a script in which a statement ends with a line. */
  static List<String> statements(String script) {
    return Stream.of(script.split(";\\n")).filter(s -> !s.isBlank()).toList();
  }

  private static void execute(Statement sql, String statement) throws SQLException {
    try {
      sql.execute(statement);
    } catch (SQLException e) {
      throw new SQLException(e.getMessage() + "\n" + statement, e);
    }
  }

  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean)
            java.lang.management.ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
