package pl.szansa.charts.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaletteTest {

  private final Palette palette = Palette.load();

  /** Contrast ratio with white, WCAG 2.1: 1.05 over relative luminance plus 0.05. */
  private static double contrast(String hex) {
    Color c = Color.decode(hex);
    double luminance =
        0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    return 1.05 / (luminance + 0.05);
  }

  private static double linear(int channel) {
    double s = channel / 255.0;
    return s <= 0.04045 ? s / 12.92 : Math.pow((s + 0.055) / 1.055, 2.4);
  }

  @Test
  void theContrastFormulaAgreesWithKnownPairs() {
    assertThat(contrast("#000000")).isEqualTo(21.0);
    // the well-known lightest grey that passes 4.5:1
    assertThat(contrast("#767676")).isBetween(4.5, 4.6);
  }

  @Test
  void marksAreSeenOnWhite() {
    assertThat(palette.marks()).isNotEmpty();
    palette.marks().forEach((name, hex) -> assertThat(contrast(hex)).as(name).isGreaterThan(3));
    for (String role : List.of("value", "reference", "whole", "better", "worse", "similar")) {
      assertThat(contrast(palette.roles().get(role))).as(role).isGreaterThan(3);
    }
  }

  @Test
  void wordsAreReadOnWhite() {
    assertThat(contrast(palette.roles().get("text"))).isGreaterThan(4.5);
    assertThat(contrast(palette.roles().get("muted"))).isGreaterThan(4.5);
  }

  @Test
  void aRoleTakesItsColourFromTheMarksOrIsAShadeOfGrey() {
    palette
        .roles()
        .forEach(
            (role, hex) -> {
              Color c = Color.decode(hex);
              boolean grey = c.getRed() == c.getGreen() && c.getGreen() == c.getBlue();
              assertThat(grey || palette.marks().containsValue(hex)).as(role).isTrue();
            });
  }
}
