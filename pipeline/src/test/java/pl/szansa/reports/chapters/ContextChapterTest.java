package pl.szansa.reports.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pl.szansa.dashboard.SampleEvaluation;
import pl.szansa.model.Language;

class ContextChapterTest {

  private static final ContextChapter CHAPTER = new ContextChapter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PL | population | 213029 | 2012 | Ludność 213 029 (2012)",
        "EN | population | 213029 | 2012 | Population 213,029 (2012)",
        "PL | population | ok. 200 tysięcy | 0 | Ludność ok. 200 tysięcy",
        "PL | unemployment_rate | 21,4 | 2013 | Stopa bezrobocia rejestrowanego 21,4 % (2013)",
        "EN | unemployment_rate | 21.4 | 0 | Registered unemployment rate 21.4%",
        "PL | target_group | klienci OPS | 0 | Grupa docelowa klienci OPS",
        "EN | partner | labour office | 2010 | Partner labour office (2010)",
        "EN | housing_stock | 4 000 flats | 0 | housing stock 4 000 flats",
      })
  void aFactIsNamedByItsKind(Language language, String kind, String fact, int year, String said) {
    assertThat(new ReportCases(language).fact("radom", kind, fact, year).of("radom", CHAPTER))
        .contains(said);
  }

  @Test
  void ofSeveralFiguresTheLatestCountsAndOtherFactsStandSideBySide() {
    String words =
        new ReportCases(Language.PL)
            .fact("radom", "population", "220000", 2008)
            .fact("radom", "population", "213029", 2014)
            .fact("radom", "eligibility", "mieszka w Radomiu", 0)
            .fact("radom", "eligibility", "nie pracuje", 0)
            .of("radom", CHAPTER);
    assertThat(words)
        .contains("Ludność 213 029 (2014)")
        .doesNotContain("220")
        .contains("Warunki udziału mieszka w Radomiu; nie pracuje")
        .contains("w brzmieniu i języku, w jakim je zapisano");
  }

  @Test
  void anOfficeHasItsOwnFactsOnly() {
    ReportCases cases =
        new ReportCases(Language.EN)
            .fact("radom", "target_group", "people of Radom", 0)
            .fact("glowno", "target_group", "people of Głowno", 0);
    assertThat(cases.of("glowno", CHAPTER)).contains("Głowno").doesNotContain("people of Radom");
    assertThat(cases.all(CHAPTER)).contains("people of Radom").contains("people of Głowno");
  }

  @Test
  void theFiguresOfAllOfficesStartWithTheLargest() {
    assertThat(
            new ReportCases(Language.EN)
                .fact("glowno", "population", "15000", 0)
                .fact("radom", "population", "213029", 2012)
                .fact("radom", "unemployment_rate", "21", 2012)
                .all(CHAPTER))
        .contains("MOPS Radom | 213,029 (2012) | 21.0% (2012)\nMOPS Głowno | 15,000 | ");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whereNothingIsKnownTheFileToFillIsNamed(Language language) {
    ReportCases nothing = new ReportCases(language);
    assertThat(nothing.all(CHAPTER))
        .contains("reference/context.csv (office_id, kind, fact, year)");
    assertThat(nothing.of("radom", CHAPTER))
        .contains("reference/context.csv (office_id, kind, fact, year)");
  }

  @Test
  void manyOfficesAreCut() {
    ReportCases many = new ReportCases(Language.EN);
    for (int i = 0; i < 40; i++) {
      many.office("o" + i, "Office " + i)
          .fact("o" + i, "population", Integer.toString(1000 + i), 0)
          .fact("o" + i, "target_group", "clients", 0);
    }
    assertThat(many.all(CHAPTER))
        .contains("Office 39 | 1,039")
        .doesNotContain("Office 14 | 1,014")
        .contains("Shown are the 25 offices with the largest population")
        .contains("(offices that gave them: 40) are in the reports on the individual offices")
        .doesNotContain("Target group clients");
  }

  @Test
  void anOfficeKnowsItsPeers() {
    ReportCases cases = new ReportCases(Language.PL).peers("glowno", "radom");
    assertThat(cases.of("radom", CHAPTER))
        .contains(
            "grupą porównawczą „Miasta” (2 ośrodki). Pozostałe ośrodki w grupie: MOPS Głowno.")
        .contains("Do 100 tys. ludności.")
        .contains("Podano w reference/peers.csv.");
    assertThat(cases.all(CHAPTER)).contains("Miasta | 2 | MOPS Głowno, MOPS Radom (Do 100 tys.");
  }

  @Test
  void whoHasNoPeersIsTold() {
    assertThat(new ReportCases(Language.PL).peers("glowno").of("radom", CHAPTER))
        .contains("Ośrodek nie należy do żadnej grupy porównawczej");
    assertThat(new ReportCases(Language.EN).peers("radom").of("radom", CHAPTER))
        .contains("The office is the only one in the peer group “Towns” (1 office)");
    assertThat(new ReportCases(Language.EN).all(CHAPTER)).contains("There are no peer groups");
  }

  @Test
  void theYearsAreThoseInWhichPeopleEntered() {
    ReportCases cases =
        new ReportCases(Language.PL)
            .count("all", "participations", "2010", "total:all", 5)
            .count("all", "participations", "2012", "total:all", 5)
            .count("radom", "participations", "2012", "total:all", 5);
    assertThat(cases.of("radom", CHAPTER)).contains("Lata rozpoczęcia udziału 2012");
    assertThat(cases.all(CHAPTER)).contains("Lata rozpoczęcia udziału 2010–2012");
  }

  @Test
  void aHostileNameIsOnlyText() {
    assertThat(
            new ReportCases(Language.PL)
                .office("glowno", SampleEvaluation.HOSTILE)
                .peers("glowno", "radom")
                .fact("radom", SampleEvaluation.HOSTILE, "{area}", 0)
                .of("radom", CHAPTER))
        .contains("Pozostałe ośrodki w grupie: " + SampleEvaluation.HOSTILE)
        .contains(SampleEvaluation.HOSTILE.replace('_', ' ') + " {area}");
  }
}
