package pl.szansa.charts.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import pl.szansa.model.Language;
import pl.szansa.model.Unit;

class NumbersTest {

  private static final Numbers PL = Numbers.of(Language.PL);
  private static final Numbers EN = Numbers.of(Language.EN);

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  @Test
  void moneyIsWrittenAsTheLanguageDoes() {
    assertThat(PL.value(number("6528.54"), Unit.PLN)).isEqualTo("6\u00a0528,54\u00a0zł");
    assertThat(EN.value(number("6528.54"), Unit.PLN)).isEqualTo("PLN\u00a06,528.54");
    assertThat(PL.value(number("13200716.71"), Unit.PLN))
        .isEqualTo("13\u00a0200\u00a0716,71\u00a0zł");
  }

  @Test
  void aProportionIsWrittenInPerCent() {
    assertThat(PL.value(number("0.105"), Unit.PROPORTION)).isEqualTo("10,5\u00a0%");
    assertThat(EN.value(number("0.105"), Unit.PROPORTION)).isEqualTo("10.5%");
    assertThat(PL.value(number("0"), Unit.PROPORTION)).isEqualTo("0,0\u00a0%");
    assertThat(PL.value(number("1"), Unit.PROPORTION)).isEqualTo("100,0\u00a0%");
    assertThat(EN.confidence(number("0.95"))).isEqualTo("95%");
    assertThat(EN.confidence(number("0.998"))).isEqualTo("99.8%");
  }

  @Test
  void halvesAreRoundedUp() {
    assertThat(EN.value(number("0.0625"), Unit.PROPORTION)).isEqualTo("6.3%");
    assertThat(EN.value(number("0.0635"), Unit.PROPORTION)).isEqualTo("6.4%");
    assertThat(EN.value(number("2.005"), Unit.PLN)).isEqualTo("PLN\u00a02.01");
  }

  @Test
  void anIntervalNamesItsUnitOnce() {
    assertThat(PL.interval(number("0.088"), number("0.1261"), Unit.PROPORTION))
        .isEqualTo("8,8–12,6\u00a0%");
    assertThat(PL.interval(number("6201.40"), number("6870.49"), Unit.PLN))
        .isEqualTo("6\u00a0201–6\u00a0870");
  }

  @Test
  void aCountIsGrouped() {
    assertThat(PL.value(number("2022"), Unit.PARTICIPATIONS)).isEqualTo("2\u00a0022");
    assertThat(EN.count(1234567)).isEqualTo("1,234,567");
  }
}
