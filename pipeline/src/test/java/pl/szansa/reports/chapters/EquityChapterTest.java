package pl.szansa.reports.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.szansa.dashboard.SampleEvaluation;
import pl.szansa.model.CaseMix;
import pl.szansa.model.Chart;
import pl.szansa.model.Comparison.Judgement;
import pl.szansa.model.Language;
import pl.szansa.reports.content.Report;

class EquityChapterTest {

  private static final EquityChapter CHAPTER = new EquityChapter();

  @Test
  void groupsDifferOnlyWhereTheirIntervalsAreApart() {
    String words =
        new ReportCases(Language.PL)
            .share("all", "completion_rate", "total:all", 850, 830, 870)
            .share("all", "completion_rate", "sex:female", 870, 850, 890)
            .share("all", "completion_rate", "sex:male", 820, 790, 845)
            .share("all", "completion_rate", "age:under_25", 800, 750, 830)
            .share("all", "completion_rate", "age:35_44", 850, 835, 865)
            .share("all", "completion_rate", "age:55_plus", 900, 880, 920)
            .share("all", "completion_rate", "area:urban", 850, 840, 860)
            .share("all", "completion_rate", "area:rural", 840, 700, 900)
            .all(CHAPTER);
    assertThat(words)
        .contains("Kobiety i mężczyźni:\nOdsetek zakończeń zgodnych ze ścieżką: Kobieta: 87,0 %")
        .contains("Poniżej 25 lat: 80,0 % (przedział ufności 75,0–83,0 %)")
        .contains("55 lat i więcej: 90,0 %")
        .contains("przedziały ufności się nie pokrywają")
        .contains(
            "Między pozostałymi grupami nie widać wyraźnej różnicy:"
                + " Odsetek zakończeń zgodnych ze ścieżką – obszar.");
  }

  /** The lowest and the highest are of few people here; the two between them are far apart. */
  @Test
  void aClearDifferenceIsFoundWhereverItIs() {
    assertThat(
            new ReportCases(Language.EN)
                .share("all", "completion_rate", "total:all", 500, 490, 510)
                .share("all", "completion_rate", "age:under_25", 300, 100, 600)
                .share("all", "completion_rate", "age:25_34", 400, 380, 420)
                .share("all", "completion_rate", "age:35_44", 600, 580, 620)
                .share("all", "completion_rate", "age:55_plus", 650, 300, 900)
                .all(CHAPTER))
        .contains("40.0% (confidence interval 38.0\u201342.0%)")
        .contains("60.0% (confidence interval 58.0\u201362.0%)")
        .doesNotContain("no clear difference is seen");
  }

  @Test
  void whoGaveNoAnswerIsNoGroup() {
    assertThat(
            new ReportCases(Language.EN)
                .share("all", "completion_rate", "total:all", 850, 830, 870)
                .share("all", "completion_rate", "disability:yes", 870, 850, 890)
                .share("all", "completion_rate", "disability:refused", 600, 500, 700)
                .all(CHAPTER))
        .contains("refused | 60.0%")
        .doesNotContain("Other groups", "no clear difference is seen");
  }

  private static ReportCases offices(Language language) {
    return new ReportCases(language)
        .count("all", "participations", 1000)
        .count("radom", "participations", 900)
        .count("glowno", "participations", 100)
        .share("all", "completion_rate", "total:all", 850, 830, 870)
        .share("radom", "completion_rate", "total:all", 900, 880, 920)
        .share("glowno", "completion_rate", "total:all", 800, 700, 860);
  }

  @Test
  void theSpreadOfTheOfficesHasItsEndsAndTheirJudgements() {
    assertThat(offices(Language.PL).all(CHAPTER))
        .contains(
            "Wskaźnik | Wszystkie ośrodki | Najniższa | Najwyższa | Lepiej | Podobnie | Gorzej | Bez oceny")
        .contains(
            "Odsetek zakończeń zgodnych ze ścieżką | 85,0 % (83,0–87,0 %)"
                + " | 80,0 % (MOPS Głowno) | 90,0 % (MOPS Radom) | 1 | 1 | 0 | 0");
  }

  @Test
  void whoIsOutsideTheFunnelIsNamed() {
    assertThat(offices(Language.EN).all(CHAPTER))
        .contains("Completion rate, above the 99.8% limit (1): MOPS Radom.")
        .contains("below the 99.8% limit (1): MOPS Głowno.");
  }

  @Test
  void oneOfficeAloneIsNotCompared() {
    assertThat(
            new ReportCases(Language.PL)
                .share("all", "completion_rate", "total:all", 850, 830, 870)
                .share("radom", "completion_rate", "total:all", 850, 830, 870)
                .all(CHAPTER))
        .contains("Wartości ma najwyżej jeden ośrodek");
  }

  @Test
  void anOfficeHasItsPlaceAndHowSureThatIs() {
    assertThat(offices(Language.EN).of("radom", CHAPTER))
        .contains("! More than half of all offices' participations (900 of 1,000)")
        .contains(
            "Completion rate | 90.0% (88.0–92.0%) | 85.0% (83.0–87.0%) | better | – |"
                + " above the 99.8% limit | 1 of 2 | 1–1")
        .contains("Ranks count from the best. “Possible ranks”");
    assertThat(offices(Language.PL).of("glowno", CHAPTER))
        .doesNotContain("Ponad połowa")
        .contains("podobnie | – | poniżej granicy 99,8 % | 2 z 2 | 2–2");
  }

  @Test
  void anOfficeIsHeldAgainstItsPeersToo() {
    assertThat(
            new ReportCases(Language.EN)
                .peers("glowno", "radom")
                .share("all", "completion_rate", "total:all", 850, 830, 870)
                .share("towns", "completion_rate", "total:all", 950, 940, 960)
                .share("radom", "completion_rate", "total:all", 900, 880, 920)
                .share("glowno", "completion_rate", "total:all", 800, 700, 860)
                .of("radom", CHAPTER))
        .contains("85.0% (83.0–87.0%) | better | worse | ");
  }

  @Test
  void aPlaceThatMayBeAnyIsCalledSo() {
    assertThat(
            new ReportCases(Language.PL)
                .share("all", "completion_rate", "total:all", 850, 830, 870)
                .share("radom", "completion_rate", "total:all", 860, 800, 900)
                .share("glowno", "completion_rate", "total:all", 840, 700, 900)
                .of("radom", CHAPTER))
        .contains("! Miejsce liczy się od najlepszego. Liczba wskaźników")
        .contains(
            "od pierwszego do ostatniego: 1 z 1; przy nich o miejscu nie można nic powiedzieć.")
        .contains("1 z 2 | 1–2");
  }

  private static CaseMix caseMix(String ratio, String lower, String upper, Judgement judgement) {
    return new CaseMix(
        null,
        new BigDecimal("36"),
        new BigDecimal("24.160752"),
        new BigDecimal(ratio),
        new BigDecimal(lower),
        new BigDecimal(upper),
        new BigDecimal("0.69"),
        judgement);
  }

  @Test
  void resultsStandBesideTheExpectedOnes() {
    ReportCases cases =
        offices(Language.PL)
            .caseMix("radom", "completion_rate", caseMix("1.49", "1.04", "2.06", Judgement.BETTER))
            .caseMix(
                "glowno", "completion_rate", caseMix("1.10", "0.80", "1.40", Judgement.SIMILAR));
    assertThat(cases.of("glowno", CHAPTER))
        .contains("80,0 % (70,0–86,0 %) | 36 | 24,2 | 1,10 (0,80–1,40) | podobnie");
    assertThat(cases.all(CHAPTER))
        .contains(
            "MOPS Radom (Odsetek zakończeń zgodnych ze ścieżką)"
                + " | 90,0 % (88,0–92,0 %) | 36 | 24,2 | 1,49 (1,04–2,06) | lepiej")
        .doesNotContain("1,10 (0,80–1,40)")
        .contains("pozostałych ośrodków są w pliku case-mix.csv");
  }

  @Test
  void whereAllIsAsExpectedThatIsSaid() {
    assertThat(
            offices(Language.EN)
                .caseMix(
                    "radom", "completion_rate", caseMix("1.01", "0.9", "1.1", Judgement.SIMILAR))
                .all(CHAPTER))
        .contains("No office's result clearly differs from what the participants' characteristics");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void withoutValuesTheChapterSaysSo(Language language) {
    String[] groups = {"Wyników według grup uczestników nie da się podać", "Results by group of"};
    String[] alone = {"Ośrodka nie da się porównać", "The office cannot be compared with others"};
    assertThat(new ReportCases(language).all(CHAPTER)).contains(groups[language.ordinal()]);
    assertThat(new ReportCases(language).of("radom", CHAPTER)).contains(alone[language.ordinal()]);
  }

  @Test
  void whatIsSuppressedIsNeitherJudgedNorRanked() {
    assertThat(offices(Language.EN).count("radom", "qualification_rate", -1).of("radom", CHAPTER))
        .contains("Qualification rate | suppressed |  | – | – | – | – | –");
  }

  @Test
  void funnelsAndMapsAreForAllAndTheProfileForOne() {
    List<Chart> charts =
        List.of(
            chart("funnel-qualification-rate"),
            chart("qualification-rate-map"),
            chart("spine-radom"),
            chart("age-sex-pyramid"));
    Report all = ReportCases.all(offices(Language.EN).evaluation(), charts);
    Report one = ReportCases.office(offices(Language.EN).evaluation(), "radom", charts);
    assertThat(ReportCases.words(CHAPTER.write(all)))
        .contains("[funnel-qualification-rate]", "[qualification-rate-map]")
        .doesNotContain("[spine", "[age");
    assertThat(ReportCases.words(CHAPTER.write(one)))
        .contains("[spine-radom]")
        .doesNotContain("[funnel", "[age");
  }

  @Test
  void aHostileNameIsOnlyText() {
    assertThat(offices(Language.PL).office("glowno", SampleEvaluation.HOSTILE).all(CHAPTER))
        .contains("80,0 % (" + SampleEvaluation.HOSTILE + ")");
  }

  private static Chart chart(String id) {
    return new Chart(id, id, id, List.of("qualification_rate"), "<svg/>", "");
  }
}
