package pl.szansa.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.szansa.model.UserError;

class SizeTest {

  @ParameterizedTest
  @CsvSource({
    "500, 500, 5",
    "35k, 35000, 5",
    "350K, 350000, 50",
    "3500k, 3500000, 500",
    "35m, 35000000, 500"
  })
  void isReadAsItIsWritten(String text, int participations, int offices) {
    assertThat(Size.of(text).participations()).isEqualTo(participations);
    assertThat(Size.of(text).offices()).isEqualTo(offices);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "many", "3.5m", "35g", "-1k", "4", "101m", "999999m"})
  void whatIsNoneIsToldSo(String text) {
    assertThatThrownBy(() -> Size.of(text)).isInstanceOf(UserError.class);
  }
}
