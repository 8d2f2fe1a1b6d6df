package pl.szansa.resolve.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.model.Dictionary;

final class PlacesTest {

  private static final ColumnPlaces COLUMNS =
      ResolvedRow.columns(Dictionary.shipped().table("participations"));

  private static final Places PLACES =
      new Places(
          References.of(
              """
              radom,MOPS Radom,1463011,welfare_centre,,,
              old,OPS Stary,1020021,welfare_centre,,2012-12-31,new
              new,CUS Nowy,1061011,welfare_centre,2013-01-01,,
              plain,Fundacja,,other,,,
              """,
              "SYN/1,radom,Szansa,PO KL 7.1.1,2012-01-01,2014-12-31\n"));

  private static Map<String, Object> row(String office, String project, String day) {
    ResolvedRow row = new ResolvedRow(COLUMNS);
    PLACES.add(office, project, day == null ? null : LocalDate.parse(day), row);
    return ResolvedRows.byName(row, COLUMNS);
  }

  @ParameterizedTest(name = "{0} on {1}: {2} {3} {4} {5} {6}")
  @CsvSource({
    // Expected: NUTS as of the day
    "radom, 2012-04-01, radom, 1463, PL128, PL12, 14",
    "radom, 2019-04-01, radom, 1463, PL921, PL92, 14",
    // Expected: the office until its end, then its successor and that one's areas
    "old, 2012-04-01, old, 1020, PL114, PL11, 10",
    "old, 2013-04-01, new, 1061, PL113, PL11, 10",
    // Edge: its last day, the next, and no day at all
    "old, 2012-12-31, old, 1020, PL114, PL11, 10",
    "old, 2013-01-01, new, 1061, PL113, PL11, 10",
    "old, , new, 1061, PL711, PL71, 10",
    // Erroneous: an office without a code, an office that no register has
    "plain, 2012-04-01, plain, '', '', '', ''",
    "nowhere, 2012-04-01, nowhere, '', '', '', ''",
  })
  void an_office_lies_where_it_lay_on_the_day(
      String office,
      String day,
      String counted,
      String powiat,
      String nuts3,
      String nuts2,
      String voivodeship) {
    assertThat(row(office, "P1", day))
        .containsEntry("office", counted)
        .containsEntry("powiat", powiat)
        .containsEntry("nuts3", nuts3)
        .containsEntry("nuts2", nuts2)
        .containsEntry("voivodeship", voivodeship);
  }

  @ParameterizedTest(name = "{0} on {1}: {2} of {3}")
  @CsvSource({
    // Expected: the number tells
    "POKL.07.01.01-14-001/13, 2013-04-01, POKL, 2007-2013",
    "RPMA.09.01.00-14-0001/16, 2017-04-01, RPMA, 2014-2020",
    // Edge: the programme goes before the day; the register tells what the number does not
    "POKL.07.01.01-14-001/13, 2015-04-01, POKL, 2007-2013",
    "SYN/1, 2015-04-01, POKL, 2007-2013",
    "POKL.07.01.01-14-001/13, , POKL, 2007-2013",
    // Erroneous: nothing but the day tells, or not even that
    "P1, 2013-04-01, '', 2007-2013",
    "P1, 2015-04-01, '', 2014-2020",
    "P1, 2023-04-01, '', 2021-2027",
    "P1, , '', ''",
  })
  void a_project_belongs_to_a_programme_and_its_period(
      String project, String day, String programme, String period) {
    assertThat(row("radom", project, day))
        .containsEntry("project", project)
        .containsEntry("programme", programme)
        .containsEntry("programming_period", period);
  }

  @Test
  void amounts_without_a_year_have_no_constant_prices() {
    BigDecimal amount = new BigDecimal("100.00");
    assertThat(PLACES.constantPrices(amount, LocalDate.of(2008, 5, 1)))
        .isGreaterThan(amount)
        .hasScaleOf(2);
    assertThat(PLACES.constantPrices(amount, LocalDate.of(1890, 5, 1))).isNull();
    assertThat(PLACES.constantPrices(amount, null)).isNull();
    assertThat(PLACES.constantPrices(null, LocalDate.of(2008, 5, 1))).isNull();
  }

  @Test
  void the_register_tells_the_kind_of_an_office_before_its_name_does() {
    assertThat(PLACES.kind("radom", "other")).isEqualTo("welfare_centre");
    assertThat(PLACES.kind("nowhere", "welfare_centre")).isEqualTo("welfare_centre");
  }
}
