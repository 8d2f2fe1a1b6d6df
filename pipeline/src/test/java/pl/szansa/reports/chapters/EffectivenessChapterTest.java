package pl.szansa.reports.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.szansa.model.Language;
import pl.szansa.model.ValueStatus;
import pl.szansa.reports.content.Report;

class EffectivenessChapterTest {

  /** Two offices of a group, one clearly better than the other; two years; two forms of support. */
  private static final String VALUES =
      """
      participations country all 2012 total all 200
      participations country all 2013 total all 200
      participations office a 2012 total all 100
      participations office a 2013 total all 100
      completion_rate country all all total all 0.600 0.550 0.650 240 400
      completion_rate country all 2012 total all 0.500 0.430 0.570 100 200
      completion_rate country all 2013 total all 0.700 0.630 0.760 140 200
      completion_rate peer_group g all total all 0.620 0.570 0.670 240 390
      completion_rate office a all total all 0.750 0.690 0.810 150 200
      completion_rate office a 2012 total all 0.740 0.650 0.820 74 100
      completion_rate office a 2013 total all 0.760 0.670 0.830 76 100
      completion_rate office b all total all 0.450 0.380 0.520 90 200
      completion_rate office c all total all TOO_FEW
      completers country all all total all 240
      qualification_rate country all all total all 0.300 0.260 0.350 120 400
      qualification_rate country all all form vocational_course 0.500 0.420 0.580 75 150
      qualification_rate country all all form language_course 0.150 0.090 0.240 15 100
      qualification_rate country all all form job_club 0.320 0.200 0.450 16 50
      qualification_rate country all all form internship SUPPRESSED
      qualification_rate country all all form studies NOT_APPLICABLE
      qualification_rate country all all instrument educational 0.400 0.340 0.460 90 225
      qualified_leavers country all all form_qualified vocational_course 70
      employment_rate_exit country all all form vocational_course 0.200 0.140 0.270 30 150
      employment_rate_6m country all all total all CENSORED
      employment_rate_6m_sampled country all all total all 0.410 0.330 0.490 41 100
      """;

  @Test
  void theRegionSaysValuesChangesAndWhichOfficesStandOut() {
    assertThat(text(offices().region(Language.PL)))
        .contains("# Ukończenie udziału")
        .contains(
            "Odsetek zakończeń zgodnych ze ścieżką: 60,0 %. 240 z 400 uczestnictw."
                + " 95-procentowy przedział ufności: 55,0–65,0 %. Ośrodki na tle wszystkich razem:"
                + " wyraźnie lepiej – MOPS A; wyraźnie gorzej – MOPS B; bez oceny – 1 ośrodek."
                + " Wzrost z 50,0 % w 2012 r. (43,0–57,0 %) do 70,0 % w 2013 r. (63,0–76,0 %),"
                + " o 20,0 punktu procentowego; przedziały ufności się nie pokrywają,"
                + " więc różnica między tymi dwoma latami jest wyraźna. To zmiana na lepsze.")
        .contains("Odsetek zakończeń zgodnych ze ścieżką | 60,0 % (55,0–65,0 %) | 240 z 400")
        .contains("Zakończyli zgodnie ze ścieżką | 240 | ")
        .contains("2013 | 70,0 % (63,0–76,0 %)")
        .contains("Bez wartości – okno wyniku otwarte: Odsetek pracujących po 6 miesiącach.")
        .contains("# Oszacowania z próby")
        .contains("Wszystkie ośrodki razem | 60,0 % (55,0–65,0 %)")
        .contains("Grupa g | 62,0 % (57,0–67,0 %)")
        .contains("MOPS C | zbyt mała podstawa");
  }

  @Test
  void qualificationsStandByFormOfSupportFromTheHighest() {
    assertThat(text(offices().region(Language.EN)))
        .contains(
            """
            Form of support | Gained a qualification | Basis | Employed at exit | Qualifications from this form
            Total | 30.0% (26.0–35.0%) | 120 of 400 | – | –
            vocational course | 50.0% (42.0–58.0%) | 75 of 150 | 20.0% (14.0–27.0%) | 70
            job club | 32.0% (20.0–45.0%) | 16 of 50 | – | –
            language course | 15.0% (9.0–24.0%) | 15 of 100 | – | –
            internship | suppressed |  | – | –
            Clearly above the total (30.0%): vocational course (50.0%). Clearly below the total (30.0%): language course (15.0%).""")
        .contains("educational | 40.0% (34.0–46.0%) | 90 of 225 | –")
        .doesNotContain("studies", "postgraduate");
  }

  @Test
  void anOfficeStandsBesideAllAndItsPeers() {
    assertThat(text(offices().office("a", Language.PL)))
        .contains(
            "Odsetek zakończeń zgodnych ze ścieżką: 75,0 %. 150 z 200 uczestnictw."
                + " 95-procentowy przedział ufności: 69,0–81,0 %. Wyżej niż we wszystkich"
                + " ośrodkach razem (60,0 %), o 15,0 punktu procentowego, czyli lepiej: przedział"
                + " ufności nie obejmuje tej wartości. Wyżej niż w grupie porównawczej (62,0 %),"
                + " o 13,0 punktu procentowego, czyli lepiej: przedział ufności nie obejmuje tej"
                + " wartości. Bez wyraźnej zmiany: 74,0 % w 2012 r.")
        .doesNotContain("Ośrodki obok siebie", "MOPS B");
  }

  @Test
  void anOfficeInNoGroupStandsBesideAllAlone() {
    Report report = SmallEvaluation.of("a", "b", "c").values(VALUES).office("b", Language.EN);
    assertThat(text(report)).contains("Lower than all offices together").doesNotContain("peer");
  }

  @Test
  void theOnlyOfficeHasNothingToCompareWith() {
    Report report =
        SmallEvaluation.of("a")
            .values(
                """
                completion_rate country all all total all 0.750 0.690 0.810 150 200
                completion_rate office a all total all 0.750 0.690 0.810 150 200
                """)
            .office("a", Language.EN);
    assertThat(text(report))
        .contains("Only one office has a value, so there is nothing to compare it with.")
        .doesNotContain("better", "No clear difference");
  }

  @ParameterizedTest
  @EnumSource(value = ValueStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "VALUE")
  void whatHasNoValueIsNamedWithTheReason(ValueStatus status) {
    String text = text(offices().all(status).region(Language.EN));
    assertThat(text)
        .contains("Without a value – " + status.label().en() + ": Completion rate; Completers")
        .doesNotContainPattern("\\d\\d?\\.\\d%");
  }

  @Test
  void withoutAnyValueTheChapterSaysSo() {
    assertThat(text(SmallEvaluation.of("a").region(Language.EN)))
        .isEqualTo("No outcome indicator has a value.");
    assertThat(text(SmallEvaluation.of("a").office("a", Language.PL)))
        .isEqualTo("Żaden wskaźnik rezultatu nie ma wartości.");
  }

  @Test
  void offThePaperStandTheOfficesOfWhichThereAreTooMany() {
    String[] codes = IntStream.range(100, 150).mapToObj(i -> "o" + i).toArray(String[]::new);
    String values =
        IntStream.range(100, 150)
            .mapToObj(i -> "completion_rate office o" + i + " all total all 0.9 0.8 0.95 90 100\n")
            .collect(Collectors.joining());
    Report report =
        SmallEvaluation.of(codes)
            .values(values + "completion_rate country all all total all 0.6 0.5 0.7 60 100")
            .region(Language.EN);
    assertThat(text(report))
        .contains("There are too many offices to print")
        .contains("clearly better – 50 offices.")
        .doesNotContain("MOPS O100");
  }

  @Test
  void everyPrintedValueIsAccountedFor() {
    Report report = offices().region(Language.EN);
    new EffectivenessChapter().write(report);
    assertThat(report.cited())
        .extracting(v -> v.indicator() + " " + v.area() + " " + v.period() + " " + v.category())
        .contains(
            "completion_rate all all all",
            "completion_rate all 2012 all",
            "completion_rate a all all",
            "qualification_rate all all vocational_course",
            "qualified_leavers all all vocational_course");
  }

  private static SmallEvaluation offices() {
    return SmallEvaluation.of("a", "b", "c").peers("g", "a", "b").values(VALUES);
  }

  private static String text(Report report) {
    return ChapterText.of(new EffectivenessChapter().write(report));
  }
}
