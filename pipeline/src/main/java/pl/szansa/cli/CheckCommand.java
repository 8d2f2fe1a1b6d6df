package pl.szansa.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pl.szansa.FileCheck;
import pl.szansa.FileCheck.Finding;

/** {@code szansa check}. */
@Command(
    name = "check",
    description =
        "Checks files without storing them and prints what is wrong, with line and field.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", description = "CSV or XLSX files")
  private List<Path> files;

  @Option(
      names = {"-w", "--workspace"},
      description = "use the registers and mappings of this workspace")
  private String workspace;

  @Option(names = "--locale", description = "pl or en")
  private String locale;

  @Option(names = "--strict", description = "exit with 3 if anything would be quarantined")
  private boolean strict;

  @Mixin private ProposeMapping proposal;

  @Override
  public Integer call() throws Exception {
    if (proposal.wanted()) {
      return proposal.write(files, spec.commandLine().getOut());
    }
    LogFile.in(workspace == null ? "." : workspace);
    FileCheck check = new FileCheck(workspace, locale);
    boolean clean = true;
    for (Path file : files) {
      FileCheck.Result result = check.check(file);
      print(result);
      clean &= result.quarantined() == 0 && !result.table().isEmpty();
    }
    return strict && !clean ? Main.QUARANTINED : 0;
  }

  private void print(FileCheck.Result result) {
    PrintWriter out = spec.commandLine().getOut();
    for (Finding finding : result.findings()) {
      String sheet = finding.sheet().isEmpty() ? "" : " [" + finding.sheet() + "]";
      String line = finding.line() == 0 ? "" : ":" + finding.line();
      String field = finding.issue().field().isEmpty() ? "" : finding.issue().field() + ": ";
      out.printf(
          "%s%s%s: %s %s%s%n",
          result.file(), sheet, line, finding.issue().code(), field, finding.issue().message());
    }
    String what = result.table().isEmpty() ? "" : result.table() + " " + result.encoding() + ": ";
    out.printf(
        Locale.ROOT,
        "%s: %s%,d rows = %,d accepted + %,d quarantined%n",
        result.file(),
        what.replace(" :", ":"),
        result.rows(),
        result.rows() - result.quarantined(),
        result.quarantined());
    out.flush();
  }
}
