package pl.szansa.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.indicators.catalogue.CatalogueReader;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Direction;
import pl.szansa.model.Funnel;
import pl.szansa.model.Funnel.Shape;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Unit;

/** Which funnel is around what; the spread of means against R's: {@code compare/spread.R}. */
class FunnelsTest {

  private record Case(double center, List<IndicatorValue> offices, double spread) {}

  private static IndicatorValue country(Indicator indicator, String value) {
    return Made.total(indicator, AreaLevel.COUNTRY, "all", "all", value, null, null, null, "1000");
  }

  private static List<IndicatorValue> offices(Indicator indicator, int count) {
    List<IndicatorValue> offices = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      offices.add(Made.office(indicator, "office" + i, "0." + (1 + i), "40"));
    }
    return offices;
  }

  @ParameterizedTest
  @CsvSource({
    "qualification_rate, PROPORTION",
    "women_share, PROPORTION",
    "dropout_rate, PROPORTION",
    "certificates_per_participant, RATE",
    "cost_per_participant, MEAN",
    "cost_per_hour, MEAN",
    "mean_days_in_project, MEAN",
    // a count, a sum, a share of money, an estimate from a sample
    "participations,",
    "total_cost,",
    "own_contribution_share,",
    "employment_rate_6m_sampled,",
  })
  void theIntervalOfAnIndicatorDecidesItsShape(String id, Shape shape) {
    Indicator indicator =
        CatalogueReader.read(Map.of(), Optional.empty()).indicators().stream()
            .filter(i -> i.id().equals(id))
            .findFirst()
            .orElseThrow();
    assertThat(Funnels.shape(indicator)).isEqualTo(Optional.ofNullable(shape));
  }

  @Test
  void theFunnelIsAroundTheReference() {
    Indicator share = Made.share(Direction.NEITHER);
    assertThat(Funnels.around(share, country(share, "0.3"), offices(share, 1)))
        .contains(new Funnel("rate", AreaLevel.COUNTRY, "all", "all", Shape.PROPORTION, 0.3, 0));
  }

  @Test
  void aShareAboveOneHasNoFunnel() {
    Indicator share = Made.share(Direction.HIGHER_IS_BETTER);
    assertThat(Funnels.around(share, country(share, "1.2"), offices(share, 8))).isEmpty();
  }

  @Test
  void ofFewOfficesNobodyKnowsHowFarMeansSpread() {
    Indicator cost = Made.cost();
    assertThat(Funnels.around(cost, country(cost, "0.3"), offices(cost, 4))).isEmpty();
    assertThat(Funnels.around(cost, country(cost, "0.3"), offices(cost, 5))).isPresent();
  }

  @Test
  void withoutOfficesThereIsNoFunnel() {
    Indicator share = Made.share(Direction.HIGHER_IS_BETTER);
    List<IndicatorValue> empty = List.of(Made.office(share, "radom", null, "3"));
    assertThat(Funnels.around(share, country(share, "0.3"), empty)).isEmpty();
  }

  @Test
  void theSpreadAgreesWithR() throws IOException {
    Map<String, Case> cases = cases();
    assertThat(cases).hasSize(5);
    cases
        .values()
        .forEach(
            c ->
                assertThat(Spread.around(c.center(), c.offices()).orElseThrow())
                    .isCloseTo(c.spread(), within(1e-9 * c.spread())));
  }

  @Test
  void oneSpoiltRegisterAmongManyHardlyOpensTheFunnel() {
    Indicator cost = Made.indicator("cost", Unit.PLN, Direction.LOWER_IS_BETTER, "ratio");
    List<IndicatorValue> offices = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      offices.add(Made.office(cost, "office" + i, String.valueOf(6000 + 50 * i), "100"));
    }
    double clean = Spread.around(6975, offices).orElseThrow();
    offices.set(39, Made.office(cost, "office39", "900000", "100"));
    assertThat(Spread.around(6975, offices).orElseThrow()).isBetween(clean, 1.01 * clean);
  }

  private static Map<String, Case> cases() throws IOException {
    Map<String, Case> cases = new LinkedHashMap<>();
    try (InputStream in = FunnelsTest.class.getResourceAsStream("/compare/spread.csv")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(","))
          .forEach(
              cells ->
                  cases
                      .computeIfAbsent(
                          cells[0],
                          name ->
                              new Case(
                                  Double.parseDouble(cells[1]),
                                  new ArrayList<>(),
                                  Double.parseDouble(cells[4])))
                      .offices()
                      .add(Made.office(Made.cost(), "office", cells[3], cells[2])));
    }
    return cases;
  }
}
