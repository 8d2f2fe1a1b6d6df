package pl.szansa.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class IndicatorValuesTest {

  private static final IndicatorValue ALL = value("a", AreaLevel.OFFICE, "x", "all", "total");
  private static final IndicatorValue WOMEN = value("a", AreaLevel.OFFICE, "x", "all", "sex");
  private static final IndicatorValue HALF = value("a", AreaLevel.OFFICE, "x", "2012-H1", "total");
  private static final IndicatorValue OTHER = value("a", AreaLevel.OFFICE, "y", "all", "total");
  private static final IndicatorValue COUNTRY = value("a", AreaLevel.COUNTRY, "x", "all", "total");
  private static final IndicatorValues VALUES =
      new IndicatorValues(List.of(COUNTRY, ALL, WOMEN, HALF, OTHER));

  private static IndicatorValue value(
      String indicator, AreaLevel level, String area, String period, String breakdown) {
    return new IndicatorValue(
        indicator,
        level,
        area,
        period,
        breakdown,
        breakdown.equals("total") ? "all" : "female",
        ValueStatus.NOT_APPLICABLE,
        null,
        null,
        null,
        null,
        "",
        null,
        null,
        Unit.PERSONS,
        "");
  }

  // Expected

  @Test
  void aTotalIsFoundByItsPlace() {
    assertThat(VALUES.total("a", AreaLevel.OFFICE, "x", "all")).contains(ALL);
    assertThat(VALUES.total("a", AreaLevel.OFFICE, "x", "2012-H1")).contains(HALF);
  }

  @Test
  void theTotalsOfALevelStandInPublishedOrder() {
    assertThat(VALUES.totals("a", AreaLevel.OFFICE, "all")).containsExactly(ALL, OTHER);
  }

  @Test
  void categoriesAreThoseOfOnePlaceAndBreakdown() {
    assertThat(VALUES.categories("a", AreaLevel.OFFICE, "x", "all", "sex")).containsExactly(WOMEN);
  }

  @Test
  void periodsStandFromTheWidest() {
    assertThat(
            new IndicatorValues(
                    List.of(
                        HALF,
                        value("b", AreaLevel.OFFICE, "x", "2012", "total"),
                        value("b", AreaLevel.OFFICE, "x", "2014-2020", "total"),
                        value("b", AreaLevel.OFFICE, "x", "2007-2013", "total"),
                        value("b", AreaLevel.OFFICE, "x", "all", "total")))
                .periods())
        .containsExactly("all", "2007-2013", "2014-2020", "2012", "2012-H1");
  }

  // Edge

  @Test
  void whatIsNotThereIsNotFound() {
    assertThat(VALUES.total("b", AreaLevel.OFFICE, "x", "all")).isEmpty();
    assertThat(VALUES.totals("a", AreaLevel.POWIAT, "all")).isEmpty();
    assertThat(VALUES.categories("a", AreaLevel.OFFICE, "y", "all", "sex")).isEmpty();
    assertThat(new IndicatorValues(List.of()).periods()).isEmpty();
  }

  // Erroneous

  @Test
  void aPlaceThatIsTornApartIsABug() {
    assertThatThrownBy(() -> new IndicatorValues(List.of(ALL, HALF, WOMEN)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("do not stand together");
  }
}
