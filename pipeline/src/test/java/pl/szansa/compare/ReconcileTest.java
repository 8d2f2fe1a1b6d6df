package pl.szansa.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.indicators.catalogue.CatalogueReader;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.IndicatorValues;
import pl.szansa.model.PublishedFigure;
import pl.szansa.model.Reconciliation;
import pl.szansa.model.Reconciliation.Verdict;
import pl.szansa.model.Unit;
import pl.szansa.model.ValueStatus;

class ReconcileTest {

  private static final List<Indicator> CATALOGUE =
      CatalogueReader.read(Map.of(), Optional.empty()).indicators();

  private static IndicatorValue value(String indicator, String period, String value) {
    return value(indicator, period, ValueStatus.VALUE, value);
  }

  private static IndicatorValue value(
      String indicator, String period, ValueStatus status, String value) {
    return new IndicatorValue(
        indicator,
        AreaLevel.OFFICE,
        "radom",
        period,
        "total",
        "all",
        status,
        value == null ? null : new BigDecimal(value),
        null,
        null,
        null,
        "",
        null,
        null,
        Unit.PLN,
        "");
  }

  private static final IndicatorValues VALUES =
      new IndicatorValues(
          List.of(
              value("participations", "2013", "336"),
              value("participations", "2014", "286"),
              value("participations", "all", "622"),
              value("total_cost", "2013", "10.10"),
              value("total_cost", "2014", "20.20"),
              value("total_cost", "all", "30.30"),
              value("social_contracts", "2014", ValueStatus.NOT_COLLECTED, null),
              value("social_contracts", "all", ValueStatus.NOT_COLLECTED, null)));

  private static Reconciliation reconcile(String measure, String from, String to, String value) {
    PublishedFigure figure =
        new PublishedFigure("radom", "", from, to, measure, "", new BigDecimal(value), "");
    return new Reconcile(CATALOGUE, VALUES).reconcile(List.of(figure)).get(0);
  }

  @ParameterizedTest
  @CsvSource({
    // Expected
    "participants, 2014-01, 2014-12, 286, participations, 2014, AGREES, 0",
    "participations, 2014, 2014, 286, participations, 2014, AGREES, 0",
    "participants, 2013-06, 2014, 622, participations, all, AGREES, 0",
    "total_value, 2013-01-01, 2014-12-31, 30.3, total_cost, all, AGREES, 0.00",
    "participants, 2014-01, 2014-12, 290, participations, 2014, DIFFERS, -4",
    "total_value, 2013, 2014, 30.29, total_cost, all, DIFFERS, 0.01",
    // Edge: the figure covers more than the registers do
    "participants, 2010, 2016, 622, participations, all, AGREES, 0",
  })
  void aFigureStandsBesideTheComputedOne(
      String measure,
      String from,
      String to,
      String value,
      String indicator,
      String period,
      Verdict verdict,
      BigDecimal difference) {
    Reconciliation r = reconcile(measure, from, to, value);
    assertThat(r.verdict()).isEqualTo(verdict);
    assertThat(r.indicator()).isEqualTo(indicator);
    assertThat(r.period()).isEqualTo(period);
    assertThat(r.difference()).isEqualByComparingTo(difference);
  }

  @ParameterizedTest
  @CsvSource({
    // no indicator counts this
    "community_events, 2014, 2014, ''",
    // no year of this office
    "participants, 2011, 2011, participations",
    // no form asked for it
    "social_contracts, 2014, 2014, social_contracts",
  })
  void whatNobodyCountsIsNotComputed(String measure, String from, String to, String indicator) {
    Reconciliation r = reconcile(measure, from, to, "4");
    assertThat(r.verdict()).isEqualTo(Verdict.NOT_COMPUTED);
    assertThat(r.indicator()).isEqualTo(indicator);
    assertThat(r.computed()).isNull();
    assertThat(r.difference()).isNull();
  }

  /** Over some of the years nothing is computed; over all years it would be another figure. */
  @Test
  void aFigureOfSomeYearsIsNotHeldAgainstAllYears() {
    IndicatorValues three =
        new IndicatorValues(
            List.of(
                value("participations", "2012", "10"),
                value("participations", "2013", "20"),
                value("participations", "2014", "30"),
                value("participations", "all", "60")));
    PublishedFigure figure =
        new PublishedFigure(
            "radom", "", "2012", "2013", "participants", "", new BigDecimal("30"), "");
    assertThat(new Reconcile(CATALOGUE, three).reconcile(List.of(figure)))
        .extracting(Reconciliation::verdict)
        .containsExactly(Verdict.NOT_COMPUTED);
  }

  @Test
  void anotherOfficesFigureIsNotThisOnes() {
    PublishedFigure figure =
        new PublishedFigure(
            "glowno", "", "2014", "2014", "participants", "", new BigDecimal("286"), "");
    assertThat(new Reconcile(CATALOGUE, VALUES).reconcile(List.of(figure)))
        .extracting(Reconciliation::verdict)
        .containsExactly(Verdict.NOT_COMPUTED);
  }
}
