package pl.szansa.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AsOfTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Expected
          uczestnicy_2014-06-30.csv               | 2014-06-30
          uczestnicy_20140630.csv                 | 2014-06-30
          uczestnicy 2014.06.30.csv               | 2014-06-30
          stan na 30.06.2014.xlsx                 | 2014-06-30
          30-06-2014_lista.csv                    | 2014-06-30
          raport-2014-06.csv                      | 2014-06-30
          raport_2012_02.csv                      | 2012-02-29
          lezajsk_uczestnicy_2008.csv             | 2008-12-31
          # Edge: several dates, of which the latest most exact one counts
          od 2014-01-01 do 2014-06-30.csv         | 2014-06-30
          projekt 2008-2014.csv                   | 2014-12-31
          lista_2012_2013.csv                     | 2013-12-31
          uczestnicy_2013_stan_2012-06-30.csv     | 2012-06-30
          2014-13.csv                             | 2014-12-31
          2014-02-31.csv                          | 2014-02-28
          wersja2014.csv                          | 2014-12-31
          # Erroneous: no date at all
          uczestnicy.csv                          |
          lista_1850.csv                          |
          lista_12014.csv                         |
          93111698132.csv                         |
          lista 3.csv                             |
          """)
  void is_told_from_the_name(String name, LocalDate date) {
    assertThat(AsOf.fromName(name)).isEqualTo(Optional.ofNullable(date));
  }
}
