package pl.szansa.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pl.szansa.notebooks.NotebookRunner;

/** {@code szansa notebooks}. */
@Command(
    name = "notebooks",
    description = "Executes the notebooks of a workspace that was run, and keeps what they show.",
    mixinStandardHelpOptions = true)
final class NotebooksCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(index = "0", defaultValue = ".", description = "the workspace (default: here)")
  private Path workspace;

  @Option(names = "--out", required = true, description = "where the executed notebooks go")
  private Path out;

  @Override
  public Integer call() throws Exception {
    new NotebookRunner(NotebookRunner.PYTHON).run(workspace.resolve("out"), out);
    PrintWriter terminal = spec.commandLine().getOut();
    terminal.println("Executed the notebooks of " + workspace + " into " + out);
    terminal.flush();
    return 0;
  }
}
