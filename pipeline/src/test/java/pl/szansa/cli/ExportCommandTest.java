package pl.szansa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import pl.szansa.SampleRun;
import pl.szansa.model.UserError;

class ExportCommandTest {

  @TempDir Path folder;

  /** What is printed; a mistake's message where it is one. */
  private static String printed(int code, String... args) {
    StringWriter written = new StringWriter();
    CommandLine command = new CommandLine(new ExportCommand());
    command.setOut(new PrintWriter(written));
    command.setErr(new PrintWriter(written));
    command.setExecutionExceptionHandler(
        (e, line, result) -> {
          written.write(e.getMessage() + "\n" + (e instanceof UserError u ? u.remedy() : ""));
          return Main.USER_ERROR;
        });
    assertThat(command.execute(args)).as(written.toString()).isEqualTo(code);
    return written.toString();
  }

  @Test
  void whatIsWrittenAndWhoMaySeeItIsTold() throws Exception {
    Path out = folder.resolve("rows");
    String workspace = SampleRun.shared().workspace().toString();
    assertThat(printed(0, workspace, "--out", out.toString()))
        .containsPattern("participations +2,201 rows")
        .containsPattern("finances +1,003 rows")
        .contains("pseudonymous data of persons", "not to be published", "README.txt");
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "participations.parquet",
              "finances.parquet",
              "projects.parquet",
              "offices.parquet",
              "submissions.parquet",
              "datapackage.json",
              "README.txt");
    }
    assertThat(printed(Main.USER_ERROR, workspace, "--out", out.toString()))
        .contains("is not empty");
  }

  @Test
  void aMistakeSaysWhatToDo() throws Exception {
    assertThat(printed(Main.USER_ERROR, folder.toString(), "--out", "x"))
        .contains("is no workspace", "szansa init");
    Files.createDirectories(folder.resolve("inbox"));
    assertThat(printed(Main.USER_ERROR, folder.toString(), "--out", folder + "/x"))
        .contains("has not been run yet", "szansa run");
    assertThat(printed(2, folder.toString())).contains("--out");
    assertThat(folder.resolve("x")).doesNotExist();
  }
}
