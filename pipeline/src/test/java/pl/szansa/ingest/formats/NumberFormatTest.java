package pl.szansa.ingest.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumberFormatTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Expected
          General                          | 39811     | 39811
          mm-dd-yy                         | 39811     | 2008-12-29
          dd.mm.yyyy "r."                  | 39811     | 2008-12-29
          d/m/yyyy\\ h:mm                   | 39811.75  | 2008-12-29
          [$-415]d mmmm yyyy;@             | 39811     | 2008-12-29
          #,##0.00                         | 1386075.37 | 1386075.37
          h:mm                             | 0.75      | 18:00
          h:mm:ss                          | 0.7500116 | 18:00:01
          [h]:mm                           | 1.5       | 36:00
          # Edge
          ''                               | 1         | 1
          yyyy-mm-dd                       | 1         | 1900-01-01
          yyyy-mm-dd                       | 59        | 1900-02-28
          yyyy-mm-dd                       | 60        | 60
          yyyy-mm-dd                       | 61        | 1900-03-01
          yyyy-mm-dd                       | 2958465   | 9999-12-31
          h:mm                             | 39811.75  | 2008-12-29
          h:mm                             | 0.9999999 | 24:00
          h:mm                             | 1.5       | 36:00
          h:mm                             | 0         | 00:00
          #,##0.00 "zł, dnia"[Red]         | 5         | 5
          0.00_d                           | 5         | 5
          0\\d                             | 5         | 5
          Standard                         | 5         | 5
          General                          | 1.386     | 1.3860
          # Erroneous
          yyyy-mm-dd                       | 0         | 0
          yyyy-mm-dd                       | -1        | -1
          yyyy-mm-dd                       | 2958466   | 2958466
          [h]:mm                           | -1        | -1
          """)
  void a_number_by_its_format(String code, String number, String text) {
    assertThat(NumberFormat.of(code).text(new BigDecimal(number), false)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"0.5, 0.5", "1, 1904-01-02", "38349, 2008-12-29"})
  void days_since_1904(String number, String text) {
    assertThat(NumberFormat.DATE.text(new BigDecimal(number), true)).isEqualTo(text);
  }
}
