package pl.szansa.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pl.szansa.Effort;
import pl.szansa.EvaluationPipeline;
import pl.szansa.RunOptions;
import pl.szansa.RunOptions.Reread;
import pl.szansa.RunReport;

/** {@code szansa run}. */
@Command(
    name = "run",
    description = "Runs the whole job on a workspace.",
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

  private static final int SHOWN_PROBLEMS = 20;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", defaultValue = ".", description = "the workspace (default: here)")
  private String workspace;

  @Option(names = "--full", description = "read every file anew")
  private boolean full;

  @Option(names = "--years", description = "only these years, like 2008-2014")
  private String years;

  @Option(names = "--locale", description = "pl or en")
  private String locale;

  @Option(names = "--master", description = "Spark master (default: all local cores)")
  private String master;

  @Option(
      names = "--boundaries",
      paramLabel = "FILE",
      description = "TopoJSON or GeoJSON outlines of voivodeships or powiats, to draw maps with")
  private String boundaries;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "publishes here instead of in the workspace's folder out")
  private String published;

  @Option(
      names = "--strict",
      description = "exit with 3 if any row was quarantined or any file could not be used")
  private boolean strict;

  @Override
  public Integer call() throws Exception {
    LogFile.in(workspace);
    PrintWriter out = spec.commandLine().getOut();
    Reread reread = full ? Reread.ALL : Reread.CHANGED;
    RunOptions options =
        new RunOptions(workspace, reread, years, locale, master, boundaries, published);
    RunReport report = new EvaluationPipeline(options, new TerminalProgress(out)).run();
    summarise(report, out);
    boolean clean = report.quarantined() == 0 && report.problems().isEmpty();
    return strict && !clean ? Main.QUARANTINED : 0;
  }

  private void summarise(RunReport report, PrintWriter out) {
    report.problems().stream().limit(SHOWN_PROBLEMS).forEach(p -> out.println("! " + p));
    if (report.problems().size() > SHOWN_PROBLEMS) {
      out.printf(
          Locale.ROOT, "! and %d more, see run.json%n", report.problems().size() - SHOWN_PROBLEMS);
    }
    out.printf(
        Locale.ROOT,
        "%d files read, %d unchanged; %,d rows = %,d accepted + %,d quarantined%n",
        report.filesRead(),
        report.filesUnchanged(),
        report.rows(),
        report.accepted(),
        report.quarantined());
    Effort effort = report.effort();
    out.printf(
        Locale.ROOT,
        "%.1f s in all; at most %,d MB of memory%n",
        effort.seconds(),
        effort.peakMemory() / 1_000_000);
    out.println(
        "Published in "
            + (published == null ? workspace.replaceAll("/+$", "") + "/out" : published)
            + " (result "
            + report.fingerprint()
            + ")");
    out.flush();
  }
}
