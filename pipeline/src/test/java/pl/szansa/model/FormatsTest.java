package pl.szansa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

  /** A tilde stands for the space that does not break. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "6528.54; PLN; 6~528,54~zł; PLN~6,528.54",
        "13200716.71; PLN; 13~200~716,71~zł; PLN~13,200,716.71",
        "-1234.5; PLN; −1~234,50~zł; PLN~−1,234.50",
        "-0.004; PLN; 0,00~zł; PLN~0.00",
        "999.995; PLN; 1~000,00~zł; PLN~1,000.00",
        "0.105; PROPORTION; 10,5~%; 10.5%",
        "0.1045; PROPORTION; 10,5~%; 10.5%",
        "0.104449; PROPORTION; 10,4~%; 10.4%",
        "1; PROPORTION; 100,0~%; 100.0%",
        "2022; PERSONS; 2~022; 2,022",
        "1234567; PARTICIPATIONS; 1~234~567; 1,234,567",
        "0; FAMILIES; 0; 0",
        "1234.50; HOURS; 1~235~godz.; 1,235~h",
        "12.25; HOURS_EACH; 12,3~godz.; 12.3~h",
        "1; DAYS_EACH; 1,0~dnia; 1.0~days",
        "0.4167; PER_PARTICIPATION; 0,42; 0.42"
      })
  void aQuantityLooksAsTheLanguageWritesIt(BigDecimal quantity, Unit unit, String pl, String en) {
    assertThat(Formats.quantity(quantity, unit, Language.PL)).isEqualTo(pl.replace('~', '\u00a0'));
    assertThat(Formats.quantity(quantity, unit, Language.EN)).isEqualTo(en.replace('~', '\u00a0'));
  }

  @Test
  void anAbsentValueIsAWordAndNeverAZero() {
    IndicatorValue value = rate(ValueStatus.TOO_FEW, null, null, null);
    assertThat(Formats.value(value, Language.PL)).isEqualTo("zbyt mała podstawa");
    assertThat(Formats.value(value, Language.EN)).isEqualTo("base too small");
    assertThat(Formats.interval(value, Language.PL)).isEmpty();
  }

  @Test
  void anIntervalNamesItsUnitOnce() {
    IndicatorValue value = rate(ValueStatus.VALUE, "0.105", "0.0912", "0.12");
    assertThat(Formats.interval(value, Language.PL)).isEqualTo("9,1\u201312,0\u00a0%");
    assertThat(Formats.interval(value, Language.EN)).isEqualTo("9.1\u201312.0%");
  }

  @Test
  void datesAndPeriods() {
    LocalDate date = LocalDate.of(2014, 12, 31);
    assertThat(Formats.date(date, Language.PL)).isEqualTo("31 grudnia 2014");
    assertThat(Formats.date(date, Language.EN)).isEqualTo("31 December 2014");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "all; 2008–2009; 2008–2009",
        "2009; 2009; 2009",
        "2007-2013; okres programowania 2007–2013; programming period 2007–2013",
        "2012-H1; 2012, I półrocze; first half of 2012",
        "2012-H2; 2012, II półrocze; second half of 2012"
      })
  void aPeriodHasAName(String period, String pl, String en) {
    List<String> periods = List.of("all", "2007-2013", "2008", "2009", "2008-H1", "2009-H2");
    assertThat(Formats.period(period, periods)).isEqualTo(new Text(pl, en));
  }

  @Test
  void allYearsAreNamedByThoseThatThereAre() {
    assertThat(Formats.period("all", List.of("all", "2008"), Language.PL)).isEqualTo("2008");
    assertThat(Formats.period("all", List.of("all"), Language.EN)).isEqualTo("all years");
  }

  private static IndicatorValue rate(ValueStatus status, String value, String lower, String upper) {
    return new IndicatorValue(
        "x",
        AreaLevel.COUNTRY,
        "all",
        "all",
        "total",
        "all",
        status,
        decimal(value),
        decimal(lower),
        decimal(upper),
        null,
        "",
        null,
        null,
        Unit.PROPORTION,
        "");
  }

  private static BigDecimal decimal(String number) {
    return number == null ? null : new BigDecimal(number);
  }
}
