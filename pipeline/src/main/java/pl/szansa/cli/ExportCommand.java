package pl.szansa.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pl.szansa.TableExport;
import pl.szansa.tables.packages.FileFormat;

/** {@code szansa export}. */
@Command(
    name = "export",
    description =
        "Writes the tables that indicators are computed over as Parquet, for those who may see rows"
            + " of persons.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(index = "0", defaultValue = ".", description = "the workspace (default: here)")
  private String workspace;

  @Option(
      names = "--out",
      required = true,
      description = "a folder that is not there yet or empty; never the workspace's out/")
  private String out;

  @Option(names = "--csv", description = "CSV files beside the Parquet files")
  private boolean csv;

  @Option(names = "--rows", description = "also the accepted rows as the offices sent them")
  private boolean rows;

  @Override
  public Integer call() throws Exception {
    LogFile.in(workspace);
    List<FileFormat> formats =
        csv ? List.of(FileFormat.CSV, FileFormat.PARQUET) : List.of(FileFormat.PARQUET);
    TableExport.Depth depth = rows ? TableExport.Depth.ROWS : TableExport.Depth.RESOLVED;
    print(new TableExport(workspace, out, formats, depth).export(), spec.commandLine().getOut());
    return 0;
  }

  private void print(Map<String, Long> tables, PrintWriter terminal) {
    int width = tables.keySet().stream().mapToInt(String::length).max().orElse(0);
    tables.forEach(
        (table, count) ->
            terminal.printf(Locale.ROOT, "  %-" + width + "s %,12d rows%n", table, count));
    terminal.println("Written to " + out + ", described in datapackage.json.");
    terminal.println(
        "These are pseudonymous data of persons: for authorised people only, not to be published."
            + " README.txt says more.");
    terminal.flush();
  }
}
