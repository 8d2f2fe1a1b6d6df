package pl.szansa.ingest.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are published examples and made-up ones, not anybody's. */
final class PeselTest {

  @ParameterizedTest
  @ValueSource(strings = {"93111698132", "82632984655", "02070803628"})
  void valid(String digits) {
    assertThat(Pesel.valid(digits)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "87061302072", // the published examples of wrong numbers
        "11302845081",
        "33112211222",
        "93111698133", // check digit one too high
        "93139698132", // month 13
        "00000000000"
      })
  void invalid(String digits) {
    assertThat(Pesel.looksLikeOne(digits)).isTrue();
    assertThat(Pesel.valid(digits)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "93111600000, 1993-11-16",
    "02270800000, 2002-07-08",
    "02470800000, 2102-07-08",
    "02670800000, 2202-07-08",
    "02870800000, 1802-07-08",
    "00222900000, 2000-02-29",
  })
  void the_century_stands_in_the_month(String digits, LocalDate birth) {
    assertThat(Pesel.birthDate(digits)).isEqualTo(birth);
  }

  @ParameterizedTest
  @ValueSource(strings = {"00023000000", "93003100000", "93113100000", "93200100000"})
  void an_impossible_day_is_no_birth_date(String digits) {
    assertThat(Pesel.birthDate(digits)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "9311169813", "931116981320", "9311169813a", "٩٣١١١٦٩٨١٣٢"})
  void looks_like_none(String text) {
    assertThat(Pesel.looksLikeOne(text)).isFalse();
  }
}
