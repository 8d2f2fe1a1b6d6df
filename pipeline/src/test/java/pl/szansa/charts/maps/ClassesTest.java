package pl.szansa.charts.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassesTest {

  private static final BigDecimal PERCENT = new BigDecimal("0.01");

  private static Classes of(String values) {
    return Classes.of(Arrays.stream(values.split(" ")).map(BigDecimal::new).toList(), PERCENT);
  }

  @ParameterizedTest
  @CsvSource({
    // values, lower limit of the first, width, number
    "0.163 0.409 0.312,  0.1,   0.1,   4",
    "0.181 0.211,        0.18,  0.01,  4",
    "0.05 0.14,          0.05,  0.025, 4",
    "0.25,               0.25,  0.01,  1",
    "0 1,                0,     0.25,  5",
    "0.1996 0.24,        0.20,  0.01,  5",
  })
  void limitsAreRoundAndHoldAllValues(String values, String from, String width, int count) {
    Classes classes = of(values);
    assertThat(classes.from()).isEqualByComparingTo(from);
    assertThat(classes.width()).isEqualByComparingTo(width);
    assertThat(classes.count()).isEqualTo(count);
    for (String value : values.split(" ")) {
      assertThat(classes.index(new BigDecimal(value))).isBetween(0, classes.count() - 1);
    }
  }

  @Test
  void aValueOnALimitBelongsToTheClassAboveAndSoDoesOneThatIsWrittenSo() {
    Classes classes = of("0.181 0.211");
    assertThat(classes.index(new BigDecimal("0.20"))).isEqualTo(2);
    assertThat(classes.index(new BigDecimal("0.1996"))).as("written 20.0 %").isEqualTo(2);
    assertThat(classes.index(new BigDecimal("0.1994"))).as("written 19.9 %").isEqualTo(1);
  }

  @Test
  void higherIsDarker() {
    Classes classes = of("0 1");
    List<Integer> light =
        IntStream.range(0, classes.count())
            .mapToObj(classes::color)
            .map(c -> c.getRed() + c.getGreen() + c.getBlue())
            .toList();
    for (int i = 1; i < light.size(); i++) {
      assertThat(light.get(i)).isLessThan(light.get(i - 1));
    }
    assertThat(classes.color(new BigDecimal("0.3"))).isEqualTo(classes.color(1));
    assertThat(classes.color(0)).isNotEqualTo(Color.WHITE);
  }
}
