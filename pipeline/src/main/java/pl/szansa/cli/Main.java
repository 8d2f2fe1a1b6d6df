package pl.szansa.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import pl.szansa.Version;
import pl.szansa.model.UserError;

/**
 * {@code szansa}. Exit codes: 0 done, 1 our bug, 2 the user's mistake, 3 rows or files put aside
 * under {@code --strict}, 130 interrupted.
 */
@Command(
    name = "szansa",
    description = "Outcome indicators of European Social Fund projects, from the offices' files.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.VersionText.class,
    subcommands = {
      InitCommand.class,
      RunCommand.class,
      CheckCommand.class,
      ExportCommand.class,
      GenerateCommand.class,
      IndicatorsCommand.class,
      NotebooksCommand.class,
      SampleCommand.class,
      RunsCommand.class,
      DiffCommand.class,
      SqlCommand.class
    })
public final class Main {

  static final int OUR_BUG = 1;
  static final int USER_ERROR = 2;
  static final int QUARANTINED = 3;

  static final class VersionText implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"szansa " + Version.current()};
    }
  }

  private Main() {}

  public static void main(String[] args) {
    System.exit(run(args));
  }

  /** Runs a command; its exit code. */
  static int run(String... args) {
    CommandLine commands = new CommandLine(new Main());
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands.setExecutionExceptionHandler((e, line, result) -> failed(e, line.getErr()));
    return commands.execute(args);
  }

  private static int failed(Exception e, PrintWriter err) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof UserError mistake) {
        err.println("szansa: " + mistake.getMessage());
        err.println("        " + mistake.remedy());
        return USER_ERROR;
      }
    }
    err.println("szansa: this is a bug of ours: " + firstLine(e));
    err.println("        the whole of it stands in " + keep(e));
    return OUR_BUG;
  }

  private static String firstLine(Exception e) {
    return e.toString().lines().findFirst().orElse("");
  }

  private static Path keep(Exception e) {
    Path log = LogFile.path();
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace));
    try {
      Files.createDirectories(log.toAbsolutePath().getParent());
      Files.writeString(
          log, trace.toString(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException unwritable) {
      e.printStackTrace();
    }
    return log;
  }
}
