package pl.szansa.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import pl.szansa.generate.GeneratedWorkspace;
import pl.szansa.generate.Plan;
import pl.szansa.generate.WorkspaceGenerator;
import pl.szansa.model.UserError;

/** {@code szansa generate}. */
@Command(
    name = "generate",
    description = "Writes a synthetic workspace: the same numbers and seed, the same bytes.",
    mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--plan", description = "generate what this YAML plan says, nothing else")
  private Path plan;

  @Option(names = "--offices", defaultValue = "5", description = "default: ${DEFAULT-VALUE}")
  private int offices;

  @Option(names = "--years", defaultValue = "2008-2014", description = "default: ${DEFAULT-VALUE}")
  private String years;

  @Option(
      names = "--participants",
      defaultValue = "1000",
      description = "participations in all; default: ${DEFAULT-VALUE}")
  private int participants;

  @Option(names = "--seed", defaultValue = "1", description = "default: ${DEFAULT-VALUE}")
  private long seed;

  @Option(
      names = "--dirty",
      defaultValue = "0.02",
      description = "wrong rows per right row; default: ${DEFAULT-VALUE}")
  private double dirty;

  @Option(
      names = "--style",
      description = "one file style for all offices, such as plain; default: all styles in turn")
  private Optional<String> style = Optional.empty();

  @Option(names = "--out", required = true, description = "a folder that is empty or new")
  private Path out;

  @Override
  public Integer call() throws Exception {
    refuseFull();
    GeneratedWorkspace made =
        new WorkspaceGenerator().generate(plan == null ? random() : Plan.read(plan), out);
    long people = made.totals().stream().mapToLong(GeneratedWorkspace.Totals::participations).sum();
    PrintWriter terminal = spec.commandLine().getOut();
    terminal.printf(
        Locale.ROOT,
        "%s: %,d files, %,d synthetic participations, %,d rows wrong on purpose%n",
        out,
        made.files().size(),
        people,
        made.wrongRows().size());
    terminal.flush();
    return 0;
  }

  private Plan random() {
    String[] ends = years.split("-");
    try {
      int from = Integer.parseInt(ends[0].strip());
      int to = Integer.parseInt(ends[ends.length - 1].strip());
      return Plan.of(offices, from, to, participants, seed, dirty, style);
    } catch (NumberFormatException e) {
      throw new UserError("years \"" + years + "\" are no years", "write them like 2008-2014");
    }
  }

  /** What people put into a folder is never overwritten; a plan may renew its own workspace. */
  private void refuseFull() throws Exception {
    if (plan != null || !Files.isDirectory(out)) {
      return;
    }
    try (Stream<Path> content = Files.list(out)) {
      if (content.findAny().isPresent()) {
        throw new UserError(out + " is not empty", "name a new folder");
      }
    }
  }
}
