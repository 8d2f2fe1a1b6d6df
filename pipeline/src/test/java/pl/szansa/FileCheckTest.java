package pl.szansa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.szansa.ingest.Zip;
import pl.szansa.ingest.formats.Sl2014;
import pl.szansa.model.Consequence;
import pl.szansa.model.Issue;
import pl.szansa.model.Submission;
import pl.szansa.model.UserError;
import pl.szansa.store.AffectedRow;

class FileCheckTest {

  private static final Path LEZAJSK =
      Workspaces.SAMPLE.resolve("inbox/lezajsk/lezajsk_uczestnicy_syntetyczne_2008.csv");

  @TempDir Path folder;

  @Test
  void aClerkIsToldTheLineAndTheField() throws IOException {
    FileCheck.Result result = new FileCheck(Workspaces.SAMPLE.toString(), "en").check(LEZAJSK);
    Submission sheet = result.sheets().get(0);
    assertThat(sheet.entity()).isEqualTo("participants");
    assertThat(sheet.encoding()).isEqualTo("ISO-8859-2");
    assertThat(result.read()).isEqualTo(16);
    assertThat(result.quarantined()).isEqualTo(1);
    assertThat(result.rows().stream().filter(AffectedRow::quarantined))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.line()).isEqualTo(9);
              assertThat(row.path()).as("of a file in the inbox").startsWith("lezajsk/");
              assertThat(row.issues())
                  .filteredOn(i -> i.consequence() == Consequence.QUARANTINE_ROW)
                  .extracting(Issue::code, Issue::field)
                  .containsExactly(tuple("REQUIRED_VALUE", "person"));
            });
  }

  @Test
  void nothingIsLeftBehind() throws IOException {
    Path copy = Files.copy(LEZAJSK, folder.resolve("a.csv"));
    assertThat(new FileCheck(null, null).check(copy).quarantined()).isEqualTo(1);
    assertThat(Workspaces.content(folder)).containsOnlyKeys("a.csv");
  }

  @Test
  void anExportWithNestedSupportsIsCheckedTableByTable() throws IOException {
    Path export = Files.writeString(folder.resolve("eksport.xml"), Sl2014.TWO);

    FileCheck.Result result = new FileCheck(null, "en").check(export);

    assertThat(result.read()).isEqualTo(5);
    assertThat(quarantined(result))
        .containsExactly(
            "Uczestnik:46 IDENTIFIER_CHECK_DIGIT person",
            "Uczestnik/Wsparcie:58 IDENTIFIER_CHECK_DIGIT person");
    assertThat(result.rows())
        .flatExtracting(AffectedRow::issues)
        .extracting(Issue::message)
        .noneMatch(m -> m.contains("93111698132") || m.contains("Osoba "));
  }

  @Test
  void anArchiveOfAllFormatsIsCheckedFileByFile() throws IOException {
    byte[] zip =
        new Zip()
            .add("uczestnicy.csv", Files.readAllBytes(LEZAJSK))
            .add("eksport.xml", Sl2014.TWO)
            .add(
                "wsparcia.json",
                "[{\"PESEL\":\"93111698132\",\"FormaWsparcia\":\"staż\",\"Od\":\"2016-02-30\",\"Ukonczone\":true}]")
            .add("skan.pdf", "%PDF-1.4")
            .bytes();
    Path sent = Files.write(folder.resolve("wysylka.zip"), zip);

    FileCheck.Result result = new FileCheck(null, "pl").check(sent);

    assertThat(result.read()).isEqualTo(16 + 5 + 1);
    assertThat(quarantined(result))
        .containsExactly(
            "uczestnicy.csv:9 REQUIRED_VALUE person",
            "eksport.xml/Uczestnik:46 IDENTIFIER_CHECK_DIGIT person",
            "eksport.xml/Uczestnik/Wsparcie:58 IDENTIFIER_CHECK_DIGIT person",
            "wsparcia.json:1 VALUE_TYPE start_date");
    assertThat(result.sheets())
        .filteredOn(s -> s.issues().stream().anyMatch(i -> i.code().equals("NOT_A_TABLE")))
        .extracting(Submission::sheet)
        .containsExactly("skan.pdf");
  }

  private static List<String> quarantined(FileCheck.Result result) {
    return result.rows().stream()
        .flatMap(
            row ->
                row.issues().stream()
                    .filter(i -> i.consequence() == Consequence.QUARANTINE_ROW)
                    .map(i -> row.sheet() + ":" + row.line() + " " + i.code() + " " + i.field()))
        .toList();
  }

  @Test
  void aFileThatIsNotThereIsTheUsersMistake() {
    assertThatThrownBy(() -> new FileCheck(null, null).check(folder.resolve("none.csv")))
        .isInstanceOf(UserError.class);
  }
}
