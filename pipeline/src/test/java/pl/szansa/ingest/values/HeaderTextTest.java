package pl.szansa.ingest.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HeaderTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Expected
          5. PESEL                        | pesel
          (6) wykształcenie               | wyksztalcenie
          6 Wykształcenie uczestnika*     | wyksztalcenie
          wykształcenie (6)               | wyksztalcenie
          [7] Opieka                      | opieka
          IV. Wykształcenie               | wyksztalcenie
          a) płeć                         | plec
          5a. PESEL                       | pesel
          1.2.3. Imię                     | imie
          Lp. 5 PESEL                     | pesel
          kwota [zł]                      | kwota
          Wartość projektu (PLN)          | wartosc projektu
          Kwota w zł                      | kwota
          Wiek (w latach)                 | wiek
          Niepełnosprawność (TAK/NIE/Odmowa) | niepelnosprawnosc
          Data urodzenia [RRRR-MM-DD]     | data urodzenia
          DataRozpoczeciaUdzialu          | data rozpoczecia udzialu
          data_rozpoczecia                | data rozpoczecia
          NrPESEL                         | nr pesel
          PESELUczestnika                 | pesel uczestnika
          dataUrodzenia                   | data urodzenia
          # Edge
          Sytuacja (1)                    | sytuacja 1
          Data (od)                       | data od
          Praca po 3 miesiącach           | praca po 3 miesiacach
          PESEL                           | pesel
          12                              | 12
          """)
  void is_read_as_its_words(String header, String reading) {
    assertThat(HeaderText.readings(header)).contains(reading);
  }

  @ParameterizedTest
  @CsvSource({
    "Data (od), data",
    "Kod uczestnika, kod",
    "Status uczestnika, status",
    "Praca po 3 miesiącach, praca po miesiacach",
    "Nr 5, ''"
  })
  void keeps_what_makes_it_another_field(String header, String reading) {
    assertThat(HeaderText.readings(header)).doesNotContain(reading);
  }

  @ParameterizedTest
  @CsvSource({"'', 0", "'  ', 0", "***, 0", "A, 1"})
  void nothing_is_no_reading(String header, int readings) {
    assertThat(HeaderText.readings(header)).hasSize(readings);
  }
}
