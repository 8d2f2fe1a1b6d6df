package pl.szansa.ingest.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Expected
          2008-12-29              | 2008-12-29
          29.12.2008              | 2008-12-29
          29-12-2008              | 2008-12-29
          29/12/2008              | 2008-12-29
          01 kwietnia 2012 r.     | 2012-04-01
          1 kwietnia 2012r.       | 2012-04-01
          13 PAŹDZIERNIKA 2011    | 2011-10-13
          2 września 2009 roku    | 2009-09-02
          # Edge
          2008/12/29              | 2008-12-29
          2008.12.29              | 2008-12-29
          9.1.2010                | 2010-01-09
          29.12.2008 r.           | 2008-12-29
          29.12.2008r.            | 2008-12-29
          2008-12-29T00:00:00     | 2008-12-29
          2008-12-29T10:15:30.123Z | 2008-12-29
          2008-12-29 10:15        | 2008-12-29
          29.12.2008 0:00:00      | 2008-12-29
          29.02.2012              | 2012-02-29
          01\u00a0kwietnia\u00a02012\u00a0r. | 2012-04-01
          1925-05-05              | 1925-05-05
          12-gru-2008             | 2008-12-12
          12 sty 2009             | 2009-01-12
          12 sty. 2009 r.         | 2009-01-12
          12-Dec-2008             | 2008-12-12
          1 Sept 2009             | 2009-09-01
          3 December 2008         | 2008-12-03
          3 XII 2008              | 2008-12-03
          3.IV.2008 r.            | 2008-04-03
          1 kwiecień 2012         | 2012-04-01
          29 grudnia 2008 roku    | 2008-12-29
          12 gru 2008 10:15       | 2008-12-12
          # Edge: two digits of a year
          29.12.08                | 2008-12-29
          29.12.08 r.             | 2008-12-29
          08.12.09                | 2009-12-08
          05.05.65                | 1965-05-05
          31.12.30                | 2030-12-31
          01.01.31                | 1931-01-01
          12-gru-08               | 2008-12-12
          """)
  void reads(String text, LocalDate date) {
    assertThat(Dates.parse(text)).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "brak",
        "31.02.2010",
        "2010-02-31",
        "29.02.2011",
        "00.01.2010",
        "13.13.2010",
        "2010-00-10",
        "1 abc 2012",
        "3 XIII 2008",
        "3 IIII 2008",
        "grudzień 2008",
        "31 lut 2012",
        "08-12-29", // begins with the year, or the day
        "12/29/08", // begins with the month
        "29/12/08",
        "29.12.8",
        "2008",
        "39811",
        "12.05.0208", // a slip of the hand
        "0208-05-12",
        "01.01.9999",
        "29.12.2008 - 31.12.2008", // a period
        "2008-12-29 2009-01-02",
        "29.12.2008 i później"
      })
  void refuses(String text) {
    assertThat(Dates.parse(text)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    // Expected
    "39811, 0, 2008-12-29",
    "' 39811 ', 0, 2008-12-29",
    "39811.75, 0, 2008-12-29",
    "38349, 1462, 2008-12-29",
    // Edge
    "2200, 0, 1906-01-08",
    "109574, 0, 2199-12-31",
    // Erroneous: years, ages, months, other numbers
    "2199, 0,",
    "2010, 0,",
    "12, 0,",
    "109575, 0,",
    "201401, 0,",
    "20140101, 0,",
    "-39811, 0,",
    "3.9811E4, 0,",
    "'', 0,",
    "39 811, 0,",
  })
  void the_number_of_a_day_in_a_spreadsheet(String text, int shift, LocalDate date) {
    assertThat(Dates.ofDay(text, shift)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource({
    "39811, 2008-12-29",
    "20000, 1954-10-03",
    "60000, 2064-04-08",
    "19999,",
    "60001,",
    "039811,",
    "39811.5,",
    "398.1,",
    "'398,1',",
    "20140101,",
    "2014,",
  })
  void the_number_of_a_day_in_delimited_text(String text, LocalDate date) {
    assertThat(Dates.ofDelimitedDay(text)).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2008-12-29",
        "29.12.2008",
        "29-12-2008",
        "29/12/2008",
        "29.12/2008",
        "29,12.2008",
        "31.02.2010",
        "29.02.2008",
        "00.12.2008",
        "29.13.2008",
        "29.12.1849",
        "31.12.2199",
        "01.01.2200",
        "2008.12.29",
        "2008-13-01",
        "12-29-2008",
        " 9.12.2008",
        "9.12.2008 ",
        "1.12.2008r",
        "01.12.08 r",
        "٢٩.12.2008",
        "29.12.200x",
        "12 XI 2008",
        "..........",
        "29.12.20089"
      })
  void the_usual_spellings_are_read_as_all_others_are(String text) {
    assertThat(Dates.parse(text)).isEqualTo(Dates.parseAny(text));
  }
}
