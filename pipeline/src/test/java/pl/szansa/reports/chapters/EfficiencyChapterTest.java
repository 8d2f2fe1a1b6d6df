package pl.szansa.reports.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pl.szansa.model.Language;
import pl.szansa.model.ValueStatus;
import pl.szansa.reports.content.Report;

class EfficiencyChapterTest {

  /** A cheap office and a dear one of one group, whose results differ too. */
  private static final String VALUES =
      """
      participations country all 2012 total all 100
      participations country all 2013 total all 100
      participations office a 2012 total all 50
      participations office a 2013 total all 50
      cost_per_participant country all all total all 6000.00 5800.00 6200.00 1200000.00 200
      cost_per_participant country all 2012 total all 6500.00 6400.00 6600.00 650000.00 100
      cost_per_participant country all 2013 total all 5500.00 5400.00 5600.00 550000.00 100
      cost_per_participant peer_group g all total all 6000.00 5800.00 6200.00 1100000.00 190
      cost_per_participant office a all total all 5000.00 4800.00 5200.00 500000.00 100
      cost_per_participant office b all total all 7000.00 6800.00 7200.00 700000.00 100
      cost_per_qualification country all all total all 20000.00 19000.00 21000.00 1200000.00 60
      cost_per_job country all all total all NOT_COLLECTED
      cost_per_participant_minimum country all all total all 5000.00
      cost_per_participant_median country all all total all 6000.00
      cost_per_participant_maximum country all all total all 7000.00
      cost_per_participant_constant country all all total all 9000.00 8800.00 9200.00 1800000.00 200 # prices of 2025
      cost_per_participant_constant country all 2012 total all 9500.00 9000.00 9900.00 950000.00 100 # prices of 2025
      cost_per_participant_constant country all 2013 total all 9400.00 9000.00 9800.00 940000.00 100 # prices of 2025
      qualification_rate office a all total all 0.300 0.220 0.390 30 100
      qualification_rate office b all total all 0.400 0.310 0.500 40 100
      total_cost country all all total all 1200000.00
      eu_grant country all all total all 1074000.00
      eu_grant_share country all all total all 0.895 1074000.00 1200000.00
      own_contribution country all all total all 126000.00
      own_contribution_share country all all total all 0.105 126000.00 1200000.00
      own_contribution country all all own_source benefits 100000.00
      own_contribution country all all own_source community SUPPRESSED
      own_contribution_from_benefits country all all total all 0.793651 100000.00 126000.00
      budget country all all total all 1250000.00
      budget_execution country all all total all 0.96 1200000.00 1250000.00
      indirect_cost_share country all all total all 0.066 79200.00 1200000.00
      """;

  @Test
  void theRegionHasCostsOfficesConstantPricesBudgetAndFronts() {
    assertThat(text(offices().region(Language.PL)))
        .contains(
            "Koszt na uczestnictwo: 6 000,00 zł. 1 200 000,00 zł podzielone przez 200 uczestnictw."
                + " 95-procentowy przedział ufności: 5 800,00–6 200,00 zł. Ośrodki na tle"
                + " wszystkich razem: wyraźnie taniej – MOPS A; wyraźnie drożej – MOPS B."
                + " Spadek z 6 500,00 zł w 2012 r. (6 400,00–6 600,00 zł) do 5 500,00 zł w 2013 r."
                + " (5 400,00–5 600,00 zł), o 1 000,00 zł (15,4 %); przedziały ufności się nie"
                + " pokrywają, więc różnica między tymi dwoma latami jest wyraźna. To znaczy: taniej. Ceny bieżące.")
        .contains(
            "Koszt na kwalifikację | 20 000,00 zł (19 000,00–21 000,00 zł) | 1 200 000,00 zł / 60")
        .contains("Bez wartości – nie zbierano: Koszt na zatrudnienie.")
        .contains("najniższy 5 000,00 zł, mediana 6 000,00 zł, najwyższy 7 000,00 zł")
        .contains("MOPS B | 7 000,00 zł (6 800,00–7 200,00 zł) | ")
        .contains(
            "Poniżej każdą kwotę przeliczono według wskaźnika cen na ceny roku podstawowego: 2025.")
        .contains("2012 | 9 500,00 zł (9 000,00–9 900,00 zł)")
        .contains(
            "Wydano 1 200 000,00 zł. Dofinansowanie: 1 074 000,00 zł (89,5 % wydatków)."
                + " Wkład własny: 126 000,00 zł (10,5 % wydatków)."
                + " Wykonano 96,0 % wartości projektów (1 250 000,00 zł).")
        .contains("zasiłki i pomoc w naturze (JST) | 100 000,00 zł | 79,4 %")
        .contains("działania środowiskowe (JST) | utajniono | –")
        .contains("Udział kosztów pośrednich | 6,6 % | 79 200,00 zł z 1 200 000,00 zł")
        .contains(
            "Koszt na uczestnictwo / Odsetek osób, które uzyskały kwalifikacje:"
                + " MOPS A (5 000,00 zł; 30,0 %), MOPS B (7 000,00 zł; 40,0 %).");
  }

  @Test
  void anOfficeStandsBesideItsPeersAndAllOffices() {
    assertThat(text(offices().office("a", Language.EN)))
        .contains(
            "Lower than all offices together (PLN 6,000.00), by PLN 1,000.00 (16.7%), that is,"
                + " cheaper: the confidence interval excludes that value.")
        .contains(
            "Cost per participation | PLN 5,000.00 (PLN 4,800.00–5,200.00) | PLN 500,000.00 / 100 |"
                + " PLN 6,000.00 (cheaper) | PLN 6,000.00 (cheaper)")
        .contains("Costs in constant prices were not computed")
        .contains("PLN 5,000.00 and 30.0%; no other office is both cheaper and more effective.")
        .doesNotContain("MOPS B");
  }

  @Test
  void anOfficeThatAnotherBeatsIsToldSo() {
    Report report =
        offices()
            .values("qualification_rate office c all total all 0.200 0.130 0.290 20 100")
            .values(
                "cost_per_participant office c all total all 8000.00 7000.00 9000.00 800000.00 100")
            .office("c", Language.EN);
    assertThat(text(report))
        .contains("PLN 8,000.00 and 20.0%; another office costs no more and achieves no less")
        .contains("| – | PLN 6,000.00 (more expensive)");
  }

  @Test
  void theOnlyOfficeHasNothingToCompareWith() {
    Report report =
        SmallEvaluation.of("a")
            .values(
                """
                cost_per_participant country all all total all 5000.00 4800.00 5200.00 500000.00 100
                cost_per_participant office a all total all 5000.00 4800.00 5200.00 500000.00 100
                """)
            .office("a", Language.EN);
    assertThat(text(report))
        .contains("Only one office has a value, so there is nothing to compare it with.")
        .contains("| – | PLN 5,000.00 (not judged)")
        .doesNotContain("cheaper:", "Cost and result together");
  }

  @Test
  void suppressedCostsAreNeitherPrintedNorJudged() {
    Report report = offices().all(ValueStatus.SUPPRESSED).region(Language.EN);
    assertThat(text(report))
        .isEqualTo("There are no data on expenditure, so no costs were computed.");
  }

  @Test
  void executionThatNobodyKnowsIsGivenWithItsReason() {
    Report report =
        SmallEvaluation.of("a")
            .values(
                """
                total_cost country all all total all 1200000.00
                budget_execution country all all total all NOT_COLLECTED
                """)
            .region(Language.PL);
    assertThat(text(report))
        .contains("Wydano 1 200 000,00 zł. Wykonania budżetu nie da się podać: nie zbierano.");
  }

  @Test
  void withoutExpenditureTheChapterSaysSo() {
    assertThat(text(SmallEvaluation.of("a").office("a", Language.PL)))
        .isEqualTo("Brak danych o wydatkach, więc kosztów nie policzono.");
  }

  private static SmallEvaluation offices() {
    return SmallEvaluation.of("a", "b", "c").peers("g", "a", "b").values(VALUES);
  }

  private static String text(Report report) {
    return ChapterText.of(new EfficiencyChapter().write(report));
  }
}
