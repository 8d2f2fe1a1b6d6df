package pl.szansa.ingest.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuantitiesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Expected
          40           | hours | 40.00
          40h          | hours | 40.00
          40 godz.     | hours | 40.00
          1,5 godz     | hours | 1.50
          1,5          | hours | 1.50
          2 godziny    | hours | 2.00
          1 godzina    | hours | 1.00
          120 GODZIN   | hours | 120.00
          8 hours      | hours | 8.00
          34 lata      | years | 34.00
          34 l.        | years | 34.00
          34 lat       | years | 34.00
          34 years     | years | 34.00
          # Edge
          1 040 h      | hours | 1040.00
          12,00        | years | 12.00
          12,00 zł     | PLN   | 12.00
          """)
  void reads(String text, String unit, BigDecimal number) {
    assertThat(Quantities.parse(text, unit)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Erroneous
          h                 | hours
          40 godz. lekc.    | hours
          40 minut          | hours
          34 lata           | hours
          40h               | years
          34 lata           | PLN
          34 lata i pół     | years
          2 x 20 h          | hours
          """)
  void refuses(String text, String unit) {
    assertThat(Quantities.parse(text, unit)).isNull();
  }
}
