package pl.szansa.ingest.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TerytTest {

  @ParameterizedTest
  @CsvSource({
    // Expected
    "1463011, 1463011, true",
    "146301, 146301, true",
    "0216013, 0216013, true",
    "' 1463011 ', 1463011, true",
    "14 63 011, 1463011, true",
    "1463011.0, 1463011, true",
    // the zero that spreadsheets take
    "216013, 0216013, true",
    "21601, 021601, true",
    "462011, 0462011, true",
    // Edge: 20 is a voivodeship, and 02 could have lost its zero: both are possible
    "201201, 201201, true",
    // Erroneous
    "1563011, 1563011, false",
    "3463011, 3463011, false",
    "14630, 14630, false",
    "14630111, 14630111, false",
    "1463017, 1463017, false",
    "Radom, Radom, false",
    "'', '', false"
  })
  void gets_its_zero_back(String text, String code, boolean sound) {
    assertThat(Teryt.restored(text)).isEqualTo(code);
    assertThat(Teryt.sound(Teryt.restored(text))).isEqualTo(sound);
  }
}
