package pl.szansa.charts.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.Locale;
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

  /** Contrast ratio of two colours, from that of each with white. */
  private static double between(String one, String other) {
    return Math.max(contrast(one), contrast(other)) / Math.min(contrast(one), contrast(other));
  }

  @Test
  void wordsAreReadOnEveryArea() {
    for (List<String> scale : List.of(palette.sequential(), palette.stacked())) {
      for (String hex : scale) {
        Color words = palette.wordsOn(Color.decode(hex));
        String text = String.format(Locale.ROOT, "#%06X", words.getRGB() & 0xFFFFFF);
        assertThat(between(hex, text)).as(hex).isGreaterThan(4.5);
      }
    }
  }

  @Test
  void aSequentialScaleDarkensInStepsThatAreSeen() {
    for (int i = 1; i < palette.sequential().size(); i++) {
      String lighter = palette.sequential().get(i - 1);
      String darker = palette.sequential().get(i);
      assertThat(contrast(darker) / contrast(lighter)).as(darker).isGreaterThan(1.25);
    }
  }

  @Test
  void fewClassesAreSpreadOverTheScale() {
    assertThat(palette.sequential(0, 2)).isEqualTo(Color.decode(palette.sequential().get(0)));
    assertThat(palette.sequential(1, 2)).isEqualTo(Color.decode(palette.sequential().get(4)));
    assertThat(palette.sequential(0, 1)).isEqualTo(Color.decode(palette.sequential().get(2)));
  }
}
