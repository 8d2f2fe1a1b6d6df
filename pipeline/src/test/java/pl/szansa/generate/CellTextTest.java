package pl.szansa.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DOT|1386.37|1386.37",
        "COMMA|1386.37|1386,37",
        "SPACED_ZL|13200716.71|13 200 716,71 zł",
        "SPACED_ZL|999.00|999,00 zł",
        "NBSP|13200.50|13\u00a0200,50",
        "STRAY_DOT|1386.37|1. 386,37",
        "STRAY_DOT|1386075.37|1. 386 075,37",
        "STRAY_DOT|0.00|0,00",
      })
  void amounts(Style.AmountForm form, BigDecimal amount, String text) {
    assertThat(CellText.of(amount, form)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "DOTTED, 2008-12-29, 29.12.2008",
    "DASHED, 2008-12-29, 29-12-2008",
    "ISO, 2008-02-09, 2008-02-09",
    "LONG, 2012-04-01, 01 kwietnia 2012 r.",
  })
  void dates(Style.DateForm form, LocalDate date, String text) {
    assertThat(CellText.of(date, form)).isEqualTo(text);
  }
}
