package pl.szansa.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.szansa.model.Area;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Chart;
import pl.szansa.model.Evaluation;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.IndicatorValues;
import pl.szansa.model.Language;

class OfficeChartsTest {

  private static final Set<String> SUMS =
      Set.of("leavers", "labour_status_transitions", "total_cost", "eu_grant", "own_contribution");

  @Test
  void anOfficeHasAChartOfAllThatIsKnownOfIt() {
    Evaluation rich = rich(Language.EN);
    assertThat(OfficeCharts.of(rich, radom(rich)))
        .extracting(Chart::id)
        .containsExactly(
            "participations-by-year-radom",
            "age-sex-pyramid-radom",
            "labour-status-flow-radom",
            "trends-radom",
            "own-contribution-waterfall-radom",
            "spine-radom");
  }

  @Test
  void whatIsNotKnownIsNotDrawn() {
    Evaluation five = Evaluations.five(Language.EN);
    assertThat(OfficeCharts.of(five, office(five, "glowno")))
        .extracting(Chart::id)
        .containsExactly("spine-glowno");
    Evaluation nothing = Evaluations.withoutValues(Language.EN);
    assertThat(OfficeCharts.of(nothing, radom(nothing))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void eachSaysWhoItIsAbout(Language language) {
    Evaluation rich = rich(language);
    assertThat(OfficeCharts.of(rich, radom(rich)))
        .allSatisfy(
            chart -> {
              assertThat(chart.svg()).contains("MOPS Radom").contains("id=\"" + chart.id() + "\"");
              assertThat(chart.reading()).isNotBlank();
            });
  }

  @Test
  void allOfficesTogetherAreTheLineBehindAnOfficesYears() {
    Evaluation rich = rich(Language.EN);
    Chart trends = chart(rich, "trends-radom");
    assertThat(trends.svg()).contains("All offices").contains("the office");
    assertThat(trends.indicators()).contains("qualification_rate");
  }

  @Test
  void anOfficesOwnNumbersAreDrawn() {
    Evaluation rich = rich(Language.EN);
    IndicatorValue young =
        rich
            .values()
            .categories("participations", AreaLevel.OFFICE, "radom", "all", "sex_by_age")
            .stream()
            .filter(v -> v.category().equals("female:under_25"))
            .findFirst()
            .orElseThrow();
    assertThat(chart(rich, "age-sex-pyramid-radom").svg())
        .contains(">" + young.value().toPlainString() + "<");
  }

  /** Several threads write reports; what they draw must not depend on it. */
  @Test
  void threadsDoNotDisturbEachOther() throws Exception {
    Evaluation rich = rich(Language.PL);
    List<Chart> alone = OfficeCharts.of(rich, radom(rich));
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<Chart>>> tasks = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        Evaluation own = i % 3 == 0 ? rich(Language.EN) : rich;
        tasks.add(() -> OfficeCharts.of(own, radom(own)));
      }
      List<Future<List<Chart>>> drawn = threads.invokeAll(tasks);
      for (int i = 0; i < drawn.size(); i++) {
        if (i % 3 != 0) {
          assertThat(drawn.get(i).get()).isEqualTo(alone);
        } else {
          assertThat(drawn.get(i).get()).hasSameSizeAs(alone);
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static Chart chart(Evaluation evaluation, String id) {
    return OfficeCharts.of(evaluation, radom(evaluation)).stream()
        .filter(c -> c.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Area radom(Evaluation evaluation) {
    return office(evaluation, "radom");
  }

  private static Area office(Evaluation evaluation, String code) {
    return evaluation.areas(AreaLevel.OFFICE).stream()
        .filter(a -> a.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  /** The five offices, Radom with the people and the money of them all. */
  private static Evaluation rich(Language language) {
    Evaluation five = WholeEvaluations.five(language);
    List<IndicatorValue> values = new ArrayList<>(five.values().all());
    five.values().all().stream()
        .filter(v -> v.level() == AreaLevel.COUNTRY)
        .filter(v -> !v.isTotal() || SUMS.contains(v.indicator()))
        .map(OfficeChartsTest::ofRadom)
        .forEach(values::add);
    values.sort(
        Comparator.comparing(IndicatorValue::indicator)
            .thenComparing(IndicatorValue::level)
            .thenComparing(IndicatorValue::area)
            .thenComparing(IndicatorValue::period));
    return new Evaluation(
        five.title(),
        five.notice(),
        five.contact(),
        five.language(),
        five.provenance(),
        five.families(),
        five.indicators(),
        five.areas(),
        five.periods(),
        new IndicatorValues(values),
        five.comparisons(),
        five.reconciliations(),
        five.submissions(),
        five.outlines(),
        five.context(),
        five.changes());
  }

  private static IndicatorValue ofRadom(IndicatorValue v) {
    return new IndicatorValue(
        v.indicator(),
        AreaLevel.OFFICE,
        "radom",
        v.period(),
        v.breakdown(),
        v.category(),
        v.status(),
        v.value(),
        v.lower(),
        v.upper(),
        v.confidence(),
        v.method(),
        v.numerator(),
        v.denominator(),
        v.unit(),
        v.note());
  }
}
