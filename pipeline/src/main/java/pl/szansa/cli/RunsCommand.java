package pl.szansa.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pl.szansa.RunHistory;
import pl.szansa.history.History;
import pl.szansa.history.Run;
import pl.szansa.history.Runs;

/** {@code szansa runs}. */
@Command(
    name = "runs",
    description = "Lists the runs of a workspace, the newest last.",
    mixinStandardHelpOptions = true)
final class RunsCommand implements Callable<Integer> {

  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  @Spec private CommandSpec spec;

  @Parameters(index = "0", defaultValue = ".", description = "the workspace (default: here)")
  private String workspace;

  @Option(names = "--json", description = "for other programs")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    LogFile.in(workspace);
    History history = RunHistory.of(workspace);
    List<Run> runs = new Runs(history.runs(), workspace).all();
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(
          new ObjectMapper()
              .enable(SerializationFeature.INDENT_OUTPUT)
              .writeValueAsString(entries(runs, history)));
    } else {
      table(runs, history).lines().forEach(out::println);
    }
    out.flush();
    return 0;
  }

  /** When something was, on the clock of whoever asks. */
  static String when(Instant instant) {
    return WHEN.format(instant.atZone(ZoneId.systemDefault()));
  }

  private static TextTable table(List<Run> runs, History history) throws IOException {
    TextTable table =
        new TextTable(
            ">run",
            "when",
            "result",
            "",
            ">files",
            ">read",
            ">accepted",
            ">quarantined",
            ">values",
            ">took",
            "options");
    String before = "";
    for (Run run : runs) {
      table.row(
          Integer.toString(run.number()),
          when(run.finished()),
          run.fingerprint(),
          news(run, before, history),
          number(run.filesRead() + run.filesUnchanged()),
          number(run.filesRead()),
          number(run.accepted()),
          number(run.quarantined()),
          number(run.allValues()),
          took(run),
          run.options().entrySet().stream()
              .map(o -> (o.getKey() + " " + o.getValue()).strip())
              .collect(Collectors.joining(" ")));
      before = run.fingerprint();
    }
    return table;
  }

  private static String news(Run run, String before, History history) throws IOException {
    String news = before.isEmpty() ? "first" : before.equals(run.fingerprint()) ? "same" : "new";
    return history.has(run.fingerprint()) ? news : news + ", values deleted";
  }

  private static String number(long n) {
    return String.format(Locale.ROOT, "%,d", n);
  }

  private static String took(Run run) {
    long seconds = Duration.between(run.started(), run.finished()).toSeconds();
    return seconds < 60
        ? seconds + " s"
        : String.format(Locale.ROOT, "%d min %02d s", seconds / 60, seconds % 60);
  }

  private static List<Map<String, Object>> entries(List<Run> runs, History history)
      throws IOException {
    List<Map<String, Object>> entries = new ArrayList<>();
    String before = "";
    for (Run run : runs) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("run", run.number());
      entry.put("started", run.started().toString());
      entry.put("finished", run.finished().toString());
      entry.put("result", run.fingerprint());
      entry.put("differs", !run.fingerprint().equals(before));
      entry.put("kept", history.has(run.fingerprint()));
      entry.put("version", run.version());
      entry.put("files", Map.of("read", run.filesRead(), "unchanged", run.filesUnchanged()));
      entry.put("rows", Map.of("accepted", run.accepted(), "quarantined", run.quarantined()));
      entry.put("indicator_values", run.values());
      entry.put("options", run.options());
      entries.add(entry);
      before = run.fingerprint();
    }
    return entries;
  }
}
