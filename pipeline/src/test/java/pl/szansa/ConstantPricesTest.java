package pl.szansa;

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
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.PackedValues;
import pl.szansa.model.Unit;
import pl.szansa.model.ValueStatus;

class ConstantPricesTest {

  private static IndicatorValue value(String indicator, ValueStatus status, String note) {
    return new IndicatorValue(
        indicator,
        AreaLevel.OFFICE,
        "radom",
        "all",
        "total",
        "all",
        status,
        BigDecimal.ONE,
        null,
        null,
        null,
        "",
        BigDecimal.ONE,
        null,
        Unit.PLN,
        note);
  }

  @ParameterizedTest
  @CsvSource({
    "total_cost_constant, VALUE, '', prices of 2014",
    "cost_per_participant_constant, VALUE, a caveat, a caveat; prices of 2014",
    "total_cost, VALUE, '', ''",
    "total_cost_constant, NOT_COLLECTED, '', ''",
  })
  void the_year_of_the_prices_is_told_where_they_are(
      String indicator, ValueStatus status, String before, String after) {
    PackedValues values = PackedValues.of(List.of(value(indicator, status, before)));
    assertThat(
            new ConstantPrices(CatalogueReader.read(Map.of(), Optional.empty()), 2014).note(values))
        .containsExactly(value(indicator, status, after));
  }

  @Test
  void nothing_else_changes() {
    IndicatorValue value = value("total_cost_constant", ValueStatus.VALUE, "");
    assertThat(value.withNote("x").value()).isEqualTo(value.value());
  }
}
