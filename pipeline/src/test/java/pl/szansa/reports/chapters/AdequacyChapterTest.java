package pl.szansa.reports.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pl.szansa.model.Language;
import pl.szansa.reports.content.Report;

class AdequacyChapterTest {

  private static final AdequacyChapter CHAPTER = new AdequacyChapter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "above it | 720 | 680 | 760 | PL | 66,7 % (wyżej)",
        "below it | 500 | 450 | 550 | PL | 66,7 % (niżej)",
        "around it | 700 | 650 | 750 | PL | 66,7 % (bez wyraźnej różnicy)",
        "touching it | 700 | 667 | 750 | PL | 66,7 % (bez wyraźnej różnicy)",
        "above it | 720 | 680 | 760 | EN | 66.7% (higher)",
        "below it | 500 | 450 | 550 | EN | 66.7% (lower)",
        "around it | 700 | 650 | 750 | EN | 66.7% (no clear difference)",
      })
  void anOfficeStandsWhereItsIntervalPutsIt(
      String where, int value, int lower, int upper, Language language, String said) {
    assertThat(
            new ReportCases(language)
                .share("all", "women_share", "total:all", 667, 647, 687)
                .share("radom", "women_share", "total:all", value, lower, upper)
                .of("radom", CHAPTER))
        .as(where)
        .contains(said);
  }

  @Test
  void theReferencesHaveTheirValuesAndTheShareItsBasis() {
    assertThat(
            new ReportCases(Language.PL)
                .peers("glowno", "radom")
                .share("all", "women_share", "total:all", 667, 647, 687)
                .share("towns", "women_share", "total:all", 702, 560, 812)
                .share("radom", "women_share", "total:all", 600, 550, 650)
                .of("radom", CHAPTER))
        .contains("Grupa | Udział | Podstawa | Grupa porównawcza | Wszystkie ośrodki")
        .contains(
            "Udział kobiet | 60,0 % (55,0–65,0 %) | 600 z 1 000 | 70,2 % (niżej) | 66,7 % (niżej)");
  }

  @Test
  void allOfficesAreCountedByWhereTheyStand() {
    assertThat(
            new ReportCases(Language.EN)
                .share("all", "rural_share", "total:all", 300, 280, 320)
                .share("radom", "rural_share", "total:all", 100, 80, 120)
                .share("glowno", "rural_share", "total:all", 800, 700, 900)
                .all(CHAPTER))
        .contains(
            "Share of residents of rural areas | 30.0% (28.0–32.0%) | 300 of 1,000 | 1 | 0 | 1 | 0");
  }

  @Test
  void sharesWithinTheLabourStatusesStandSideBySide() {
    assertThat(
            new ReportCases(Language.PL)
                .share("all", "women_share", "total:all", 667, 647, 687)
                .share("all", "women_share", "labour_status:inactive", 700, 650, 750)
                .all(CHAPTER))
        .contains("nieaktywny zawodowo | 70,0 % (65,0–75,0 %) | – | –");
  }

  @Test
  void whatIsSuppressedIsNotJudged() {
    assertThat(
            new ReportCases(Language.EN)
                .share("all", "women_share", "total:all", 667, 647, 687)
                .count("radom", "women_share", -1)
                .of("radom", CHAPTER))
        .contains("Share of women | suppressed |  |  | 66.7%")
        .doesNotContain("higher", "lower");
  }

  @Test
  void theOfficesAimsStandInItsOwnWords() {
    ReportCases cases =
        new ReportCases(Language.PL)
            .fact("radom", "target_group", "klienci MOPS", 0)
            .fact("radom", "support", "kursy", 0)
            .fact("glowno", "target_group", "rolnicy", 0);
    assertThat(cases.of("radom", CHAPTER))
        .contains("w brzmieniu, w jakim je zapisano: klienci MOPS.")
        .doesNotContain("kursy", "rolnicy");
    assertThat(cases.all(CHAPTER)).doesNotContain("klienci MOPS");
  }

  @Test
  void supportIsListedFromTheMostFrequentAndWhatNobodyReceivedIsLeftOut() {
    assertThat(
            new ReportCases(Language.PL)
                .count("all", "instrument_vocational", 1711)
                .count("all", "instrument_vocational_completed", 1505)
                .count("all", "instrument_vocational", "all", "sex:female", 1125)
                .count("all", "received_job_club", 7)
                .count("all", "received_internship", 24)
                .count("all", "received_studies", 0)
                .count("all", "social_contracts", -1)
                .all(CHAPTER))
        .contains("Kontrakty socjalne | utajniono |  |  | ")
        .contains("Aktywizacja zawodowa | 1 711 | 1 125 |  | 1 505")
        .contains("staż | 24 |  |  | \nklub pracy | 7 |  |  | ")
        .doesNotContain("studia");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void withoutValuesTheChapterSaysSo(Language language) {
    String[] said = {"brak wartości w danych", "the data hold no value"};
    assertThat(new ReportCases(language).all(CHAPTER)).contains(said[language.ordinal()]);
    assertThat(new ReportCases(language).of("radom", CHAPTER)).contains(said[language.ordinal()]);
  }

  @Test
  void everyPrintedValueIsAccountedFor() {
    ReportCases cases =
        new ReportCases(Language.EN)
            .share("all", "women_share", "total:all", 667, 647, 687)
            .share("radom", "women_share", "total:all", 600, 550, 650)
            .count("radom", "received_internship", 24);
    Report report = ReportCases.office(cases.evaluation(), "radom", List.of());
    CHAPTER.write(report);
    assertThat(report.cited()).hasSize(3);
  }
}
