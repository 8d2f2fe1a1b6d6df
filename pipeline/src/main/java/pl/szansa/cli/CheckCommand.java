package pl.szansa.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pl.szansa.FileCheck;

/** {@code szansa check}. */
@Command(
    name = "check",
    description =
        "Checks files without storing them and prints what is wrong, with line and field.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  private static final int SHOWN = 20;

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", description = "files as an office sends them")
  private List<Path> files;

  @Option(
      names = {"-w", "--workspace"},
      description = "use the registers and mappings of this workspace")
  private String workspace;

  @Option(names = "--locale", description = "pl or en")
  private String locale;

  @Option(names = "--all", description = "list every row, not only the first of each issue")
  private boolean all;

  @Option(
      names = {"-o", "--feedback"},
      paramLabel = "FILE",
      description = "also write the workbook that a run would send back")
  private Path workbook;

  @Option(names = "--strict", description = "exit with 3 if anything would be quarantined")
  private boolean strict;

  @Option(
      names = "--propose-mapping",
      description = "print a first file for mappings/ instead, or write it to the file of -o")
  private boolean proposal;

  @Override
  public Integer call() throws Exception {
    if (proposal) {
      return ProposeMapping.write(files, workbook, spec.commandLine().getOut());
    }
    LogFile.in(workspace == null ? "." : workspace);
    FileCheck check = new FileCheck(workspace, locale);
    PrintWriter out = spec.commandLine().getOut();
    Terminal terminal = Terminal.of(spec, out);
    CheckReport report =
        new CheckReport(terminal, check.language(), all ? Integer.MAX_VALUE : SHOWN);
    List<FileCheck.Result> results = new ArrayList<>();
    for (Path file : files) {
      FileCheck.Result result = check.check(file);
      report.print(result);
      results.add(result);
    }
    if (workbook != null) {
      check.feedback(results, workbook);
      report.written(workbook);
    }
    boolean clean = results.stream().allMatch(FileCheck.Result::clean);
    return strict && !clean ? Main.QUARANTINED : 0;
  }
}
