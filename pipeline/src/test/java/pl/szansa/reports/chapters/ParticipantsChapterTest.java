package pl.szansa.reports.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.szansa.charts.OfficeCharts;
import pl.szansa.charts.WholeEvaluations;
import pl.szansa.dashboard.SampleEvaluation;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Chart;
import pl.szansa.model.Evaluation;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Language;
import pl.szansa.reports.content.Report;

class ParticipantsChapterTest {

  private static final ParticipantsChapter CHAPTER = new ParticipantsChapter();

  private static ReportCases people(Language language) {
    return new ReportCases(language)
        .count("all", "participations", 2022)
        .count("all", "participations", "2013", "total:all", 22)
        .count("all", "participations", "2014", "total:all", 2000)
        .count("all", "leavers", 2016)
        .count("all", "dropouts", -1)
        .count("all", "participations", "all", "sex:female", 1355)
        .count("all", "participations", "all", "sex:male", 667)
        .count("all", "participations", "2013", "sex:female", 20)
        .count("all", "participations", "all", "age:under_25", 283)
        .count("all", "participations", "all", "age:55_plus", 1739)
        .count("all", "participations", "all", "sex_by_age:female:under_25", 202)
        .count("all", "participations", "all", "disability:refused", 45)
        .count("all", "leavers", "all", "age:under_25", 282);
  }

  @Test
  void howManyTookPartIsSaidAndWhatMayNotBeSaidIsNot() {
    assertThat(people(Language.PL).all(CHAPTER))
        .contains(
            "Lata 2013–2014 – uczestnictwa: 2 022; zakończone udziały: 2 016; przerwane: utajniono.")
        .contains(
            "Najliczniejsze grupy – grupa wieku w dniu rozpoczęcia: 55 lat i więcej (1 739 z 2 022).");
    assertThat(people(Language.EN).all(CHAPTER))
        .contains("2013–2014 – participations: 2,022; participations that ended: 2,016;")
        .contains("broken off: suppressed");
  }

  @Test
  void flowsStandByYear() {
    assertThat(people(Language.EN).all(CHAPTER))
        .contains("Flow | 2013–2014 | 2013 | 2014\nParticipations | 2,022 | 22 | 2,000")
        .contains("Leavers | 2,016 |  | ")
        .contains("Drop-outs | suppressed |  | ");
  }

  @Test
  void characteristicsStandBySexAndADashSaysThatThereWasNobody() {
    assertThat(people(Language.PL).all(CHAPTER))
        .contains(
            "Cecha | Uczestnictwa | Kobiety | Mężczyźni | Zakończone\n"
                + "Ogółem | 2 022 | 1 355 | 667 | 2 016\n"
                + "Grupa wieku w dniu rozpoczęcia |  |  |  | \n"
                + "poniżej 25 lat | 283 | 202 | – | 282\n"
                + "55 lat i więcej | 1 739 | – | – | –")
        .contains("Niepełnosprawność |  | \nodmowa | 45 | –")
        .contains("Cecha | 2013 | 2014\nOgółem | 22 | 2 000\nPłeć |  | \nkobieta | 20 | –");
  }

  @Test
  void theLargestGroupIsNotNamedWhereOneIsSuppressedOrTwoAreAlike() {
    ReportCases suppressed =
        new ReportCases(Language.EN)
            .count("all", "participations", 30)
            .count("all", "participations", "all", "age:under_25", 10)
            .count("all", "participations", "all", "age:55_plus", -1);
    ReportCases tie =
        new ReportCases(Language.EN)
            .count("all", "participations", 20)
            .count("all", "participations", "all", "age:under_25", 10)
            .count("all", "participations", "all", "age:55_plus", 10);
    assertThat(suppressed.all(CHAPTER)).doesNotContain("The largest groups");
    assertThat(tie.all(CHAPTER)).doesNotContain("The largest groups");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void withoutValuesTheChapterSaysSo(Language language) {
    String[] said = {"brak rejestru uczestników", "there is no register of participants"};
    assertThat(new ReportCases(language).all(CHAPTER)).contains(said[language.ordinal()]);
    assertThat(new ReportCases(language).of("radom", CHAPTER)).contains(said[language.ordinal()]);
  }

  @Test
  void everyPrintedValueIsAccountedFor() {
    Report report = ReportCases.all(people(Language.EN).evaluation(), List.of());
    CHAPTER.write(report);
    assertThat(report.cited())
        .extracting(IndicatorValue::indicator)
        .contains("participations", "leavers", "dropouts");
    assertThat(report.cited()).hasSameSizeAs(people(Language.EN).evaluation().values().all());
  }

  @Test
  void chartsOfPeopleStandHereAndNoOthers() {
    Evaluation five = WholeEvaluations.five(Language.EN);
    Report all =
        ReportCases.all(
            five,
            List.of(
                chart("participations-by-year-and-office"),
                chart("age-sex-pyramid"),
                chart("labour-status-flow"),
                chart("funnel-qualification-rate"),
                chart("trends")));
    assertThat(ReportCases.words(CHAPTER.write(all)))
        .contains(
            "[participations-by-year-and-office]", "[age-sex-pyramid]", "[labour-status-flow]")
        .doesNotContain("[funnel", "[trends]");
  }

  @Test
  void anOfficeShowsItsOwnYears() {
    Evaluation five = WholeEvaluations.five(Language.EN);
    Report radom =
        ReportCases.office(
            five, "radom", OfficeCharts.of(five, five.areas(AreaLevel.OFFICE).get(3)));
    assertThat(ReportCases.words(CHAPTER.write(radom))).contains("[participations-by-year-radom]");
  }

  @Test
  void aHostileNameIsOnlyText() {
    Evaluation hostile = SampleEvaluation.of(Language.PL, SampleEvaluation.HOSTILE);
    assertThat(ReportCases.words(CHAPTER.write(ReportCases.office(hostile, "glowno", List.of()))))
        .contains("uczestnictwa: 24");
  }

  private static Chart chart(String id) {
    return new Chart(id, id, id, List.of("participations"), "<svg/>", "");
  }
}
