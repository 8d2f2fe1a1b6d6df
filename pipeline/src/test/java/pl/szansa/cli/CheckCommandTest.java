package pl.szansa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.szansa.FileCheck;
import pl.szansa.feedback.Read;
import pl.szansa.model.Language;

final class CheckCommandTest {

  @TempDir Path folder;

  private Path registers() throws IOException {
    StringBuilder text =
        new StringBuilder("person;project;sex;age_at_entry;education;labour_status;entry_date\n");
    text.append("93111698132;P1;K;21;podstawowe;bezrobotny;2012-11-03\n");
    for (int row = 0; row < 25; row++) {
      text.append("93111698132;P1;K;7;podstawowe;bezrobotny;2013-11-").append(row + 3).append('\n');
    }
    text.append("93111698132;P2;K;x;podstawowe;bezrobotny;2012-11-03\n");
    return Files.writeString(folder.resolve("lista.csv"), text.toString());
  }

  private static String printed(FileCheck check, Path file, int width, int shown)
      throws IOException {
    StringWriter written = new StringWriter();
    Terminal terminal = new Terminal(new PrintWriter(written), width, false);
    new CheckReport(terminal, check.language(), shown).print(check.check(file));
    return written.toString().replace("\r\n", "\n").replace('\u00a0', ' ');
  }

  @Test
  void a_file_is_described_then_its_issues_the_most_first() throws IOException {
    String told = printed(new FileCheck(null, "pl"), registers(), 0, 20);

    assertThat(told.lines().skip(1).toList())
        .startsWith(
            "  plik CSV · UTF-8 · tabela: Uczestnicy · przyjęty bez odłożonych wierszy",
            "  27 wierszy: przyjęto 1 (z ostrzeżeniem 0), odłożono 26",
            "",
            "  AGE_RANGE · Wiek przy przystąpieniu · odłożone: 25 wierszy");
    assertThat(told)
        .contains("wiersze 3, 4, 5,")
        .contains("… i jeszcze 5; wszystkie pokaże --all")
        .contains("wiersz 28: Wartości „x” w polu „Wiek przy przystąpieniu” nie da się odczytać");
    assertThat(told.indexOf("AGE_RANGE")).isLessThan(told.indexOf("VALUE_TYPE"));
  }

  @Test
  void all_lists_every_row() throws IOException {
    String told = printed(new FileCheck(null, "en"), registers(), 0, Integer.MAX_VALUE);

    assertThat(told).contains("26, 27: Age 7 is outside").doesNotContain("--all");
  }

  @Test
  void long_lines_wrap_between_words() throws IOException {
    String told = printed(new FileCheck(null, "pl"), registers(), 80, 20);

    assertThat(told.lines().skip(1)).allSatisfy(line -> assertThat(line).hasSizeLessThan(80));
    String whole = printed(new FileCheck(null, "pl"), registers(), 0, 20);
    assertThat(told.replaceAll("\\s+", " ")).isEqualTo(whole.replaceAll("\\s+", " "));
  }

  @Test
  void the_workbook_is_the_one_that_a_run_would_send() throws IOException {
    Path workbook = folder.resolve("b.xlsx");
    FileCheck check = new FileCheck(null, "pl");
    assertThat(Main.run("check", "-o", workbook.toString(), registers().toString())).isZero();

    var sheets = Read.workbook(Files.readAllBytes(workbook));
    assertThat(sheets).containsOnlyKeys("Podsumowanie", "Problemy", "Uczestnicy");
    assertThat(Read.table(sheets.get("Uczestnicy"), "Plik")).hasSize(26);
    assertThat(sheets.get("Podsumowanie").get(0))
        .isEqualTo(List.of("Sprawdzenie plików przed wysłaniem"));
    assertThat(check.language()).isEqualTo(Language.PL);
  }

  @Test
  void strict_tells_by_the_exit_code() throws IOException {
    Path good =
        Files.writeString(
            folder.resolve("good.csv"),
            "person;project;sex;age_at_entry;education;labour_status;entry_date\n"
                + "93111698132;P1;K;21;podstawowe;bezrobotny;2012-11-03\n");
    Path scan = Files.writeString(folder.resolve("skan.csv"), "%PDF-1.4\n");

    assertThat(Main.run("check", "--strict", good.toString())).isZero();
    assertThat(Main.run("check", "--strict", registers().toString())).isEqualTo(3);
    assertThat(Main.run("check", "--strict", scan.toString())).isEqualTo(3);
    assertThat(Main.run("check", "-o", folder.resolve("no/x.xlsx").toString(), good.toString()))
        .isEqualTo(2);
  }
}
