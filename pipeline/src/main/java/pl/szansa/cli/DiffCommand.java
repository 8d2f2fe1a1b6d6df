package pl.szansa.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pl.szansa.RunHistory;
import pl.szansa.history.Differences;
import pl.szansa.history.History;
import pl.szansa.history.Reach;
import pl.szansa.history.Result;
import pl.szansa.history.Run;
import pl.szansa.history.Runs;
import pl.szansa.model.UserError;

/** {@code szansa diff}. */
@Command(
    name = "diff",
    description =
        "Tells which values of two runs differ, by how much, and what can have moved them.",
    mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {

  private static final String HOW = "write it like: szansa diff my-region 3 5";

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..3",
      paramLabel = "[WORKSPACE] [RUN] [RUN]",
      description =
          "the workspace (default: here), then the earlier and the later run: a number, how its"
              + " result begins, last, or previous: the newest run with another result than the"
              + " last (default: previous last)")
  private List<String> names = List.of();

  @Option(
      names = {"-w", "--workspace"},
      description = "the workspace")
  private String named;

  @Option(names = "--indicator", paramLabel = "ID", description = "of this indicator only")
  private String indicator;

  @Option(
      names = "--area",
      paramLabel = "AREA",
      description = "of this area or level only, like office=radom, radom or voivodeship")
  private String area;

  @Option(names = "--all", description = "shows every change of a total, also of single years")
  private boolean all;

  @Option(
      names = "--csv",
      paramLabel = "FILE",
      description = "writes every differing value, also those by sex, age and so on")
  private Path csv;

  @Override
  public Integer call() throws IOException {
    boolean first = named == null && !names.isEmpty() && isWorkspace(names);
    String workspace = named != null ? named : first ? names.get(0) : ".";
    List<String> runs = first ? names.subList(1, names.size()) : names;
    if (runs.size() > 2) {
      throw new UserError(names.get(0) + " is no workspace", HOW);
    }
    LogFile.in(workspace);
    History history = RunHistory.of(workspace);
    Runs known = new Runs(history.runs(), workspace);
    Run earlier = known.find(runs.isEmpty() ? "previous" : runs.get(0));
    Run later = known.find(runs.size() < 2 ? "last" : runs.get(1));
    PrintWriter out = spec.commandLine().getOut();
    Result before = result(history, earlier);
    Result after = result(history, later);
    DiffFilter filter = DiffFilter.of(indicator, area, before, after);
    Reach reach = new Reach(before, after);
    DiffTally tally = new DiffTally(all, filter.said());
    try (DiffTable table = new DiffTable(csv, reach)) {
      tally.compared(
          new Differences(history, before, after)
              .forEach(
                  value -> {
                    if (filter.wants(value)) {
                      tally.add(value);
                      table.write(value);
                    }
                  }));
    }
    new DiffReport(Terminal.of(spec, out), reach, before, after).print(earlier, later, tally);
    return 0;
  }

  /** Of three names the first is the workspace, of fewer where it is a folder of that kind. */
  private static boolean isWorkspace(List<String> names) {
    return names.size() == 3
        || names.get(0).contains("://")
        || Files.isDirectory(Path.of(names.get(0)).resolve("inbox"));
  }

  private static Result result(History history, Run run) throws IOException {
    return history
        .find(run.fingerprint())
        .orElseThrow(
            () ->
                new UserError(
                    "the values of run " + run.number() + " are no longer kept",
                    "compare runs that \"szansa runs\" shows without \"values deleted\"; to keep"
                        + " more results, set history in szansa.yml"));
  }
}
