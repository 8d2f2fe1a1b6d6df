package pl.szansa.reports.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pl.szansa.model.Language;
import pl.szansa.model.ValueStatus;
import pl.szansa.reports.content.Report;

class SummaryChapterTest {

  private static final String VALUES =
      """
      participations country all all total all 200
      participations country all 2012 total all 120
      participations country all 2013 total all 80
      participations office a all total all 110
      participations office a 2012 total all 60
      participations office a 2013 total all 50
      persons country all all total all 190
      leavers country all all total all 180
      completion_rate country all all total all 0.600 0.550 0.650 108 180
      completion_rate peer_group g all total all 0.650 0.550 0.750 62 95
      completion_rate office a all total all 0.640 0.540 0.730 64 100
      completion_rate office b all total all 0.550 0.440 0.660 44 80
      qualification_rate country all all total all TOO_FEW
      """;

  @Test
  void theRegionOnOnePage() {
    assertThat(text(offices().region(Language.PL)))
        .contains(
            "Raport obejmuje 2 ośrodki. Okres: 2012–2013. Projekty: 2. Uczestnictwa: 200."
                + " Osoby: 190. Osoby, które zakończyły udział: 180.")
        .contains(
            "Uczestnictwa: 200. Spadek z 120 w 2012 r. do 80 w 2013 r., o 40 (33,3 %);"
                + " to pełny rachunek z przyjętych danych, a nie szacunek.")
        .contains("Ośrodki na tle wszystkich razem: bez wyraźnej różnicy – 2 ośrodki.")
        .contains("Bez wartości – zbyt mała podstawa: Odsetek osób, które uzyskały kwalifikacje")
        .contains("Odczytane wiersze: 300, z tego w kwarantannie: 7;")
        .contains("# Jak czytać wyniki");
  }

  @Test
  void anOfficeWithItsPeers() {
    assertThat(text(offices().office("a", Language.EN)))
        .contains(
            "The report is about one office: MOPS A. Period: 2012–2013. Projects: 1."
                + " Participations: 110. Peer group: Group g.")
        .contains(
            "Completion rate: 64.0%. 64 of 100 participations. The 95% confidence interval is"
                + " 54.0–73.0%. No clear difference from all offices together (60.0%) nor from the"
                + " peer group (65.0%): the confidence interval includes both values.")
        .contains(
            "All rows that were read were accepted: 200; the indicators rest on everything that was"
                + " sent.")
        .doesNotContain("MOPS B");
  }

  @Test
  void anOfficeInNoGroupIsToldSo() {
    assertThat(text(SmallEvaluation.of("a").values(VALUES).office("a", Language.EN)))
        .contains("The office belongs to no peer group.");
  }

  @Test
  void whatIsSuppressedIsNotTold() {
    String text = text(offices().all(ValueStatus.SUPPRESSED).region(Language.EN));
    assertThat(text)
        .contains("None of the key figures has a value.")
        .contains("Without a value – suppressed: Participations; Completion rate")
        .contains(". Without a value – not collected: ")
        .doesNotContain("200", "60.0%");
  }

  @Test
  void theOnlyOfficeIsNotRankedAgainstItself() {
    Report report =
        SmallEvaluation.of("a")
            .values(
                """
                completion_rate country all all total all 0.640 0.540 0.730 64 100
                completion_rate office a all total all 0.640 0.540 0.730 64 100
                """)
            .region(Language.EN);
    assertThat(text(report))
        .contains("The report covers 1 office. Period: all years.")
        .contains("Completion rate: 64.0%.")
        .doesNotContain("SmallEvaluation against all");
  }

  @Test
  void withoutDataTheSummarySaysSo() {
    assertThat(text(SmallEvaluation.of("a").region(Language.PL)))
        .contains("Żaden z najważniejszych wskaźników nie ma wartości.")
        .contains("Nie odczytano żadnych danych.");
  }

  private static SmallEvaluation offices() {
    return SmallEvaluation.of("a", "b")
        .peers("g", "a", "b")
        .values(VALUES)
        .sent("a", "POKL.1", 200, 0)
        .sent("b", "POKL.2", 100, 7);
  }

  private static String text(Report report) {
    return ChapterText.of(new SummaryChapter().write(report));
  }
}
