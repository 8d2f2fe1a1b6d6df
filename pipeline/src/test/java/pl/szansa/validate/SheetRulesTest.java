package pl.szansa.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    assertThat(issues.get(0).message()).contains("left out: Wzrost, Płeć. If");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Expected and edge: they add up, to the zloty; a part is missing; of two periods
          total_value=100,00 eu_grant=85,00 own_contribution=15,00 |
          total_value=101,00 eu_grant=85,00 own_contribution=15,00 |
          total_value=200,00 eu_grant=85,00                        |
          total_value=100,00 eu_grant=85,00 own_contribution@2015=25,00 |
          participants=3     eu_grant=85,00 own_contribution=15,00 |
          # Erroneous
          total_value=101,01 eu_grant=85,00 own_contribution=15,00 | radom, 2008, 2014: 100.00 ≠ 101.01
          """)
  void published_parts_make_their_total(String figures, String told) {
    StringBuilder text = new StringBuilder("Biuro;Miara;Od;Do;Wartość\n");
    for (String figure : figures.split("\\s+")) {
      String[] parts = figure.split("=|@\\d+=");
      String until = figure.contains("@") ? figure.replaceAll(".*@(\\d+)=.*", "$1") : "2014";
      text.append("radom;" + parts[0] + ";2008;" + until + ";" + parts[1] + "\n");
    }
    Delivery.Told read = Delivery.read(Delivery.csv(folder, "radom/p.csv", text.toString()));
    SheetRules rules = new SheetRules(read.header(), Delivery.noReference(), Language.EN);
    read.rows().forEach(rules::check);

    assertThat(read.rows()).allMatch(row -> row.issues().isEmpty());
    assertThat(rules.atEnd()).extracting(Issue::code).hasSize(told == null ? 0 : 1);
    if (told != null) {
      assertThat(rules.atEnd().get(0).code()).isEqualTo("PUBLISHED_PARTS");
      assertThat(rules.atEnd().get(0).message()).contains("(" + told + ")");
    }
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
