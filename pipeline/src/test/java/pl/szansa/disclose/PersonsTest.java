package pl.szansa.disclose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.PackedValues;
import pl.szansa.model.Unit;
import pl.szansa.model.ValueCursor;
import pl.szansa.model.ValueStatus;

final class PersonsTest {

  private static long of(BigDecimal number) {
    IndicatorValue value =
        new IndicatorValue(
            "hours",
            AreaLevel.OFFICE,
            "radom",
            "2014",
            "total",
            "all",
            ValueStatus.VALUE,
            null,
            null,
            null,
            null,
            "",
            number,
            null,
            Unit.HOURS,
            "");
    ValueCursor cursor = new ValueCursor(PackedValues.of(List.of(value)));
    assertThat(cursor.next()).isTrue();
    return Persons.of(cursor, ValueCursor.NUMERATOR);
  }

  @ParameterizedTest
  @CsvSource({
    // Expected
    "0, 0",
    "1, 1000000",
    "2.50, 2500000",
    "0.000001, 1",
    "-1.5, -1500000",
    "1E+3, 1000000000",
    // Edge: what is something stays something, what is less than a whole number stays less
    "0.0000001, 1",
    "2.9999999, 2999999",
    "0.0000000000000000001, 1",
    "3.0000001, 3000000",
    "-0.0000001, -1",
    // Erroneous: more than anybody can have
    "999999999999, 999999999999000000",
    "1000000000000, 1000000000000000000",
    "1000000000001, 1000000000000000000",
    "9223372036854775807, 1000000000000000000",
    "-9223372036854775808, -1000000000000000000",
    "123456789012345678901234567890.5, 1000000000000000000",
    "-123456789012345678901234567890.5, -1000000000000000000",
  })
  void millionths(BigDecimal number, long expected) {
    assertThat(of(number)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "5000000, 2000000, 3000000",
    "2000000, 2000000, 0",
    "1000000000000000000, 2000000, 999999999998000000",
    "1000000000000000000, 999999999999000000, 1000000",
    "1000000000000000000, 1000000000000000000, 1000000",
  })
  void what_is_left_of_a_whole_is_never_taken_for_nothing(long whole, long part, long left) {
    assertThat(Persons.left(whole, part)).isEqualTo(left);
  }
}
