package pl.szansa.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import pl.szansa.model.UserError;

/**
 * {@code szansa bench}. Exit codes: 0 done, 1 the peers found other numbers, 2 the user's mistake.
 */
@Command(
    name = "szansa bench",
    description = "Measures the job side by side with what analysts would use instead.",
    mixinStandardHelpOptions = true)
public final class Bench implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--size",
      arity = "1..*",
      defaultValue = "350k",
      description = "participations, such as 35k 3500k 35m; default: ${DEFAULT-VALUE}")
  private List<String> sizes;

  @Option(
      names = "--runs",
      defaultValue = "3",
      description = "runs of each, in turns; default: ${DEFAULT-VALUE}")
  private int runs;

  @Option(
      names = "--peers",
      split = ",",
      defaultValue = "duckdb,polars,datatable,pandas",
      description = "default: ${DEFAULT-VALUE}; none: an empty text")
  private List<String> peers;

  @Option(
      names = "--next-quarter",
      description = "the run after 5 %% new files, beside DuckDB over all files")
  private boolean nextQuarter;

  @Option(names = "--twice", description = "the indicator stage with every indicator twice")
  private boolean twice;

  @Option(names = "--sample", description = "the sample workspace, everything published")
  private boolean sample;

  @Option(names = "--heap", description = "-Xmx of the job, such as 1400m; default: the launcher's")
  private Optional<String> heap = Optional.empty();

  @Option(names = "--threads", description = "of the peers; default: the machine's cores")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--dir", description = "for data, workspaces and results; default: target/bench")
  private Path dir;

  @Option(names = "--markdown", description = "appends the tables to this file too")
  private Path markdown;

  public static void main(String[] args) {
    CommandLine commands = new CommandLine(new Bench());
    commands.setExecutionExceptionHandler(
        (e, line, result) -> {
          if (e instanceof UserError mistake) {
            line.getErr()
                .println("szansa bench: " + mistake.getMessage() + "\n" + mistake.remedy());
            return 2;
          }
          throw e;
        });
    System.exit(commands.execute(args));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path home = Path.of(System.getProperty("szansa.home", "")).toAbsolutePath();
    Path folder = dir == null ? home.resolve("target/bench") : dir.toAbsolutePath();
    Files.createDirectories(folder);
    Workspaces workspaces = new Workspaces(home, folder);
    Szansa ours = new Szansa(home, heap);
    List<Contestant> others =
        new Peers(home, folder, threads).named(peers.stream().filter(p -> !p.isBlank()).toList());
    ours.warmUp(workspaces.results(ours.name()));
    Trial trial = new Trial(workspaces, ours, runs);
    List<ResultTable> tables = new ArrayList<>();
    if (sample) {
      tables.add(trial.sample());
    }
    for (Size size : sample ? List.<Size>of() : sizes.stream().map(Size::of).toList()) {
      tables.add(
          twice
              ? trial.twice(size)
              : nextQuarter
                  ? trial.nextQuarter(size, new DuckDb(home, threads))
                  : trial.sideBySide(size, others));
    }
    List<Contestant> all = new ArrayList<>(List.of(ours));
    all.addAll(others);
    publish(tables, Machine.described() + "; " + Machine.versions(all) + ".");
    return trial.agreed() ? 0 : 1;
  }

  private void publish(List<ResultTable> tables, String circumstances) throws IOException {
    PrintWriter terminal = spec.commandLine().getOut();
    for (ResultTable table : tables) {
      table.note("Measured " + circumstances);
      terminal.println();
      terminal.print(table.text());
      if (markdown != null) {
        Files.writeString(
            markdown,
            "\n" + table.markdown(),
            StandardOpenOption.CREATE,
            StandardOpenOption.APPEND);
      }
    }
    terminal.flush();
  }
}
