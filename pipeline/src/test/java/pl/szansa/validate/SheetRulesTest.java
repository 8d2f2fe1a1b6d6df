package pl.szansa.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.szansa.ingest.Delivery;
import pl.szansa.ingest.columns.Header;
import pl.szansa.model.Consequence;
import pl.szansa.model.Issue;
import pl.szansa.model.Language;

/** What is wrong with a file as a whole. */
final class SheetRulesTest {

  @TempDir Path folder;

  @Test
  void a_sound_header_has_no_issue() {
    assertThat(
            issues(
                "PESEL;Płeć;Wykształcenie;Status;Data rozpoczęcia;Telefon;Telefon komórkowy",
                Language.PL))
        .isEmpty();
  }

  @Test
  void all_missing_columns_are_one_issue() {
    List<Issue> issues = issues("PESEL;Imię;Płeć", Language.PL);

    assertThat(issues).hasSize(1);
    assertThat(issues.get(0).consequence()).isEqualTo(Consequence.REJECT_FILE);
    assertThat(issues.get(0).message())
        .isEqualTo(
            "Brakuje kolumny: „Wykształcenie” (education), „Status na rynku pracy” (labour_status),"
                + " „Data rozpoczęcia udziału” (entry_date). Dodaj ją albo wskaż jej nazwę w mappings/.");
  }

  @Test
  void unknown_and_repeated_columns_are_told() {
    List<Issue> issues =
        issues("PESEL;Płeć;Wykształcenie;Status;Data rozpoczęcia;Wzrost;Płeć", Language.EN);

    assertThat(issues).extracting(Issue::code).containsExactly("UNKNOWN_COLUMN");
    assertThat(issues.get(0).consequence()).isEqualTo(Consequence.WARN);
    assertThat(issues.get(0).message()).endsWith("left out: Wzrost, Płeć.");
  }

  @Test
  void misspelt_columns_are_asked_about() {
    List<Issue> issues = issues("PESEL;Płeć;Wykształcene;Wykształceni;Wiek", Language.EN);

    assertThat(issues)
        .extracting(Issue::message)
        .anySatisfy(
            m ->
                assertThat(m)
                    .contains(
                        "„Education” (education) (did you mean „Wykształcene” or „Wykształceni”?)"))
        .anySatisfy(m -> assertThat(m).contains("Wykształcene (did you mean „Education”?), Wyk"));
  }

  private List<Issue> issues(String header, Language language) {
    Header found =
        Delivery.read(
                Delivery.csv(folder, "radom/a.csv", header + "\n"),
                Delivery.noReference(),
                List.of())
            .header();
    return SheetRules.ofHeader(found, language);
  }
}
