package pl.szansa.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.indicators.catalogue.CatalogueReader;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Direction;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.IndicatorValues;
import pl.szansa.model.ParetoFront;
import pl.szansa.model.Unit;

class ParetoFrontsTest {

  private static final Indicator COST =
      Made.indicator("cost_per_participant", Unit.PLN, Direction.LOWER_IS_BETTER, "ratio");
  private static final Indicator RESULT =
      Made.indicator("qualification_rate", Unit.PROPORTION, Direction.HIGHER_IS_BETTER, "wilson");

  /** The front of offices a, b, c ... given as cost:result, {@code -} for no value. */
  private static List<ParetoFront> fronts(String offices) {
    List<IndicatorValue> values = new ArrayList<>();
    for (Indicator indicator : List.of(COST, RESULT)) {
      int i = 0;
      for (String office : offices.split(" ")) {
        String value = office.split(":")[indicator == COST ? 0 : 1];
        String area = String.valueOf((char) ('a' + i++));
        values.add(
            Made.total(
                indicator,
                AreaLevel.OFFICE,
                area,
                "all",
                value.equals("-") ? null : value,
                null,
                null,
                null,
                null));
      }
    }
    return ParetoFronts.of(new IndicatorValues(values));
  }

  @ParameterizedTest
  @CsvSource({
    // dearer and worse than somebody is not in the front
    "5000:0.3 6000:0.5 7000:0.4, a b",
    "7000:0.9 6000:0.5 5000:0.3, c b a",
    // as cheap, and worse; as good, and dearer
    "5000:0.3 5000:0.5, b",
    "5000:0.5 6000:0.5, a",
    // alike in both: neither beats the other
    "5000:0.5 5000:0.5 6000:0.6 6000:0.60, a b c d",
    "5000:0.5 5000:0.5 4000:0.5, c",
    // both must be there
    "5000:- 6000:0.5 -:0.9 7000:0.4, b",
  })
  void inTheFrontIsWhomNobodyBeats(String offices, String front) {
    assertThat(fronts(offices))
        .containsExactly(
            new ParetoFront(
                "cost_per_participant",
                "qualification_rate",
                "all",
                Arrays.asList(front.split(" "))));
  }

  @Test
  void ofOneOfficeThereIsNoFront() {
    assertThat(fronts("5000:- -:0.3 5000:0.5")).isEmpty();
  }

  @Test
  void pairsAreOfACostAndAResultOfTheCatalogue() {
    List<Indicator> catalogue = CatalogueReader.read(Map.of(), Optional.empty()).indicators();
    assertThat(ParetoFronts.pairs())
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .allSatisfy(
            pair -> {
              assertThat(direction(pair.cost(), catalogue)).isEqualTo(Direction.LOWER_IS_BETTER);
              assertThat(direction(pair.result(), catalogue)).isEqualTo(Direction.HIGHER_IS_BETTER);
            });
  }

  private static Direction direction(String id, List<Indicator> catalogue) {
    return catalogue.stream()
        .filter(i -> i.id().equals(id))
        .map(Indicator::direction)
        .findFirst()
        .orElseThrow(() -> new AssertionError(id + " is not in the catalogue"));
  }
}
