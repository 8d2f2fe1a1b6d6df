package pl.szansa.ingest.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AmountsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Expected: what offices and lists really hold
          13 200 716,71 zł  | 13200716.71
          1. 386 075,37     | 1386075.37
          200626162.00      | 200626162.00
          1.386.075,37      | 1386075.37
          1,386,075.37      | 1386075.37
          1'386'075.37      | 1386075.37
          1 084,79 PLN      | 1084.79
          85,00 zl          | 85.00
          -5,00             | -5.00
          −5,00             | -5.00
          0                 | 0.00
          7                 | 7.00
          12,5              | 12.50
          12.5              | 12.50
          PLN 12,00         | 12.00
          12,00 złotych     | 12.00
          (120,00)          | -120.00
          (120,00 zł)       | -120.00
          (1 120,00) zł     | -1120.00
          # Edge: which mark is which
          1.386             | 1386.00
          1.386.075         | 1386075.00
          1,386,075         | 1386075.00
          -1.386            | -1386.00
          0.500             | 0.50
          0,500             | 0.50
          1234.500          | 1234.50
          1234,500          | 1234.50
          185.1000          | 185.10
          ,50               | 0.50
          9999999999999999,99 | 9999999999999999.99
          """)
  void reads(String text, BigDecimal amount) {
    assertThat(Amounts.parse(text)).isEqualTo(amount);
  }

  @ParameterizedTest
  @ValueSource(chars = {' ', '\u00a0', '\u202f', '\u2009', '\t'})
  void every_kind_of_space_groups(char space) {
    String text = "13" + space + "200" + space + "716,71" + space + "zł";

    assertThat(Amounts.parse(text)).isEqualTo(new BigDecimal("13200716.71"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "brak",
        "-",
        "zł",
        "12,345", // a third decimal
        "1,000", // one in Poland, a thousand elsewhere
        "1234.567",
        "0.125",
        "12,",
        "12.",
        "5,00,00",
        "1,2,3",
        "29.12.2008", // a date
        "2008-12-29",
        "1.38.607",
        "5-",
        "5,00 i 6,00",
        "1e5",
        "35 lat",
        "45%", // a share is no amount
        "45 %",
        "12 tys. zł",
        "12,00 EUR",
        "(120,00",
        "120,00)",
        "(-120,00)",
        "()",
        "10000000000000000", // one digit more than the store holds
        "99999999999999999999999999999999999999999999999999"
      })
  void refuses(String text) {
    assertThat(Amounts.parse(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "7",
        "007",
        "12",
        "12,5",
        "12.5",
        "12,50",
        "12.50",
        "12.500",
        "12,500",
        "1.386",
        "1,386",
        "0.386",
        "0,386",
        "12.",
        "12,",
        ",5",
        ".5",
        "1,2,3",
        "1.2.3",
        "1.234,5",
        "1 234,50",
        "-12",
        "-12,50",
        "(12,50)",
        "12,5 zł",
        "12 zł",
        "1234567890123",
        "12345678901234",
        "123456789012345",
        "1234567890123,45",
        "12345678901,45",
        "123456789012.5",
        "٣",
        "12٫5",
        "",
        " ",
        "12e5",
        "1,234",
        "12345,678"
      })
  void the_usual_spellings_are_read_as_all_others_are(String text) {
    assertThat(Amounts.parse(text)).isEqualTo(Amounts.parseAny(text));
  }
}
