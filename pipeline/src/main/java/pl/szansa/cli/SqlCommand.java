package pl.szansa.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pl.szansa.StoreQuery;
import pl.szansa.tables.SafeText;

/** {@code szansa sql}: prints the answer as CSV. */
@Command(
    name = "sql",
    description = "Runs a query over the store of a workspace and prints the answer as CSV.",
    mixinStandardHelpOptions = true)
final class SqlCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      description =
          "the query; tables: participants, supports, spending, projects, published, submissions,"
              + " participations, finances")
  private String query;

  @Option(
      names = {"-w", "--workspace"},
      defaultValue = ".",
      description = "the workspace (default: here)")
  private String workspace;

  @Override
  public Integer call() throws Exception {
    LogFile.in(workspace);
    StoreQuery.Answer answer = new StoreQuery(workspace).run(query);
    PrintWriter out = spec.commandLine().getOut();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.PLATFORM).build(out)) {
      csv.writeRecord(answer.columns());
      // a spreadsheet may open what is kept of it
      answer.rows().forEach(row -> csv.writeRecord(row.stream().map(SafeText::csv).toList()));
    }
    return 0;
  }
}
