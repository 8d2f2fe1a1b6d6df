package pl.szansa.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.szansa.indicators.Sums.AreaKey;
import pl.szansa.model.AreaLevel;

class SumsTest {

  private static final AreaKey COUNTRY = new AreaKey(AreaLevel.COUNTRY, "all");
  private static final AreaKey MAZOWIECKIE = new AreaKey(AreaLevel.VOIVODESHIP, "14");
  private static final AreaKey RADOM = new AreaKey(AreaLevel.OFFICE, "radom");

  private final Sums sums = new Sums(2);

  private void add(String office, int year, String category, long... counts) {
    boolean known = !office.equals("elsewhere");
    String breakdown = category.equals("all") ? "total" : "sex";
    sums.add(
        new Cell(
            office,
            office + "/1",
            known ? "1463" : "",
            known ? "14" : "",
            year,
            breakdown,
            category),
        counts);
  }

  @BeforeEach
  void count() {
    add("radom", 2013, "all", 10, 1);
    add("radom", 2014, "all", 20, 2);
    add("radom", 2014, "female", 15, 2);
    add("pionki", 2014, "all", 5, 0);
    add("elsewhere", 2012, "all", 100, 0);
    add("elsewhere", Cell.NO_YEAR, "all", 1000, 0);
  }

  @Test
  void cellsRollUpToEveryAreaAndPeriod() {
    assertThat(sums.of(RADOM, "2014", "total", "all")).containsExactly(20, 2);
    assertThat(sums.of(RADOM, "all", "total", "all")).containsExactly(30, 3);
    assertThat(sums.of(MAZOWIECKIE, "2014", "total", "all")).containsExactly(25, 2);
    assertThat(sums.of(COUNTRY, "2014", "total", "all")).containsExactly(25, 2);
  }

  @Test
  void whatHasNoYearCountsOverAllYearsOnly() {
    assertThat(sums.of(COUNTRY, "all", "total", "all")).containsExactly(1135, 3);
    assertThat(sums.of(COUNTRY, "2012", "total", "all")).containsExactly(100, 0);
    assertThat(sums.periods(new AreaKey(AreaLevel.OFFICE, "elsewhere")))
        .containsExactly("2012", "all");
  }

  @Test
  void anUnknownPlaceCountsInTheCountryAndInNoVoivodeship() {
    assertThat(sums.areas())
        .containsExactly(
            COUNTRY,
            MAZOWIECKIE,
            new AreaKey(AreaLevel.POWIAT, "1463"),
            new AreaKey(AreaLevel.OFFICE, "elsewhere"),
            new AreaKey(AreaLevel.OFFICE, "pionki"),
            RADOM,
            new AreaKey(AreaLevel.PROJECT, "elsewhere/1"),
            new AreaKey(AreaLevel.PROJECT, "pionki/1"),
            new AreaKey(AreaLevel.PROJECT, "radom/1"));
  }

  @Test
  void whatWasNeverCountedIsZeros() {
    assertThat(sums.of(RADOM, "2013", "sex", "female")).containsExactly(0, 0);
    assertThat(sums.categories(RADOM, "sex")).containsExactly("female");
    assertThat(sums.categories(RADOM, "age")).isEmpty();
    assertThat(sums.periods(COUNTRY)).containsExactly("2012", "2013", "2014", "all");
  }
}
