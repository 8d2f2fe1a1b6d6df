package pl.szansa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be used is told in one sentence each, and everything else is done. */
class BadInboxTest {

  @TempDir Path workspace;

  private record Ended(int code, String out, String err) {}

  private void sent(String path, String text) throws IOException {
    sent(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private void sent(String path, byte[] bytes) throws IOException {
    Path file = workspace.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private void goodFile() throws IOException {
    sent(
        "inbox/radom/uczestnicy_2012.csv",
        """
        person;project;sex;age_at_entry;education;labour_status;entry_date
        93111698132;P1;K;21;podstawowe;bezrobotny;2012-11-03
        """);
  }

  private static Ended szansa(String... args) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    ByteArrayOutputStream complained = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
      int code = Main.run(args);
      return new Ended(
          code,
          written.toString(StandardCharsets.UTF_8),
          complained.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  @Test
  void everythingElseIsDone() throws Exception {
    goodFile();
    sent("inbox/radom/pusty.csv", "");
    sent("inbox/radom/skan.csv", "%PDF-1.4\n%âãÏÓ\n1 0 obj\n");
    sent(
        "inbox/radom/zdjecie.png",
        new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13});
    sent(
        "inbox/radom/bez_statusu.csv",
        """
        person;project;sex;age_at_entry;education;entry_date
        93111698132;P1;K;21;podstawowe;2012-11-03
        """);
    sent("inbox/radom/pismo.csv", "Szanowni Państwo;w załączeniu\nprzesyłamy;dane\n");
    sent("inbox/locked/uczestnicy.csv", "never read");
    sent("inbox/radom/locked.csv", "never read");

    String root = "locked:" + workspace;
    Ended run = szansa("run", root, "--locale", "en", "--master", "local[2]");
    assertThat(run.code()).as(run.out() + run.err()).isZero();
    assertThat(run.err()).isEmpty();

    JsonNode json = new ObjectMapper().readTree(workspace.resolve("out/run.json").toFile());
    List<String> problems = new ArrayList<>();
    json.get("problems").forEach(p -> problems.add(p.asText()));
    String closed = " cannot be opened; give the account that runs the job the right to read it";
    assertThat(problems).hasSize(7);
    assertThat(problems.get(0)).isEqualTo("inbox/locked/: the folder" + closed);
    assertThat(problems.get(1)).isEqualTo("inbox/radom/locked.csv: the file" + closed);
    assertThat(problems.get(2))
        .isEqualTo(
            "inbox/radom/bez_statusu.csv: A column is missing: „Labour status” (labour_status)."
                + " Add it, or name it in mappings/.");
    assertThat(problems.get(3))
        .startsWith("inbox/radom/pismo.csv: None of the first 30 rows is a known header;")
        .endsWith("Name the columns as the dictionary does, or add a file to mappings/.");
    assertThat(problems.get(4))
        .isEqualTo("inbox/radom/pusty.csv: The file is empty. Send it again.");
    assertThat(problems.get(5)).startsWith("inbox/radom/skan.csv: This is not a table but: PDF");
    assertThat(problems.get(6)).startsWith("inbox/radom/zdjecie.png: This is not a table but: ");
    assertThat(run.out().lines().filter(line -> line.startsWith("! ")))
        .containsExactlyElementsOf(problems.stream().map(p -> "! " + p).toList());
    assertThat(Files.readString(workspace.resolve("out/indicators.csv")))
        .contains("\nparticipations,office,radom,2012,total,all,VALUE,1,");

    Ended strict = szansa("run", root, "--locale", "en", "--master", "local[2]", "--strict");
    assertThat(strict.code()).isEqualTo(Main.QUARANTINED);
  }

  @Test
  void aMistakeInTheSettingsIsOneMessageWithFileLineAndRemedy() throws Exception {
    goodFile();
    sent("szansa.yml", "locale: en\nyaers: 2012\n");
    Ended unknown = szansa("run", workspace.toString());
    assertThat(unknown.code()).isEqualTo(Main.USER_ERROR);
    assertThat(unknown.err().lines())
        .containsExactly(
            "szansa: szansa.yml, line 2: there is no key \"yaers\"; did you mean \"years\"?",
            "        correct the line; every key is optional");

    sent("szansa.yml", "locale: en\n\nyears: 2014-2008\n");
    Ended years = szansa("run", workspace.toString());
    assertThat(years.code()).isEqualTo(Main.USER_ERROR);
    assertThat(years.err().lines())
        .containsExactly(
            "szansa: szansa.yml, line 3: years \"2014-2008\" are no years",
            "        write them like 2008-2014");
    assertThat(workspace.resolve("out")).doesNotExist();
    assertThat(workspace.resolve("store/szansa")).doesNotExist();
  }

  @Test
  void aMistakeInAnIndicatorIsToldBeforeSparkStarts() throws Exception {
    goodFile();
    sent(
        "indicators/own.yml",
        """
        - id: x
          name: {pl: x, en: x}
          unit: participations
          numerator: {count: "completed"}
        """);
    Ended ended = szansa("run", workspace.toString());
    assertThat(ended.code()).isEqualTo(Main.USER_ERROR);
    assertThat(ended.err())
        .contains(
            "indicators/own.yml, line 1, x: participations have no column \"completed\"; did you"
                + " mean \"complete\"?");
    assertThat(ended.out()).doesNotContain("engine");
    assertThat(workspace.resolve("store/szansa")).doesNotExist();
  }

  @Test
  void aFolderThatIsNoWorkspaceIsTheUsersMistake() {
    Ended ended = szansa("run", workspace.toString());
    assertThat(ended.code()).isEqualTo(Main.USER_ERROR);
    assertThat(ended.err()).contains("has no folder \"inbox\"").contains("szansa init");
  }
}
