package pl.szansa.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SafeTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=cmd|' /C calc'!A0",
        "+48 600",
        "-1+2",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "-",
        "--5",
        "=1"
      })
  void what_begins_like_a_formula_gets_an_apostrophe(String text) {
    assertThat(SafeText.csv(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-5", "+5", "-12.34", "-12,34", "0.5", "a=b", " =1", "2014-06-30", "'=1"})
  void numbers_and_other_texts_stay_as_they_are(String text) {
    assertThat(SafeText.csv(text)).isEqualTo(text);
  }

  @Test
  void a_cell_has_no_characters_that_XML_forbids() {
    assertThat(SafeText.cell("a\u0000b\u0008c\u001fd\ufffee\ud800f\u0085g")).isEqualTo("abcdefg");
    assertThat(SafeText.cell("zażółć\tgęślą\njaźń \ud83d\ude42"))
        .isEqualTo("zażółć\tgęślą\njaźń \ud83d\ude42");
  }

  @Test
  void a_cell_is_no_longer_than_Excel_allows() {
    assertThat(SafeText.cell("x".repeat(32_767))).hasSize(32_767);
    assertThat(SafeText.cell("x".repeat(32_768))).hasSize(32_767).endsWith("x…");
    assertThat(SafeText.cell("x".repeat(32_765) + "\ud83d\ude42y")).endsWith("x…");
  }

  /** A spreadsheet would show {@code A} for {@code _x0041_}. */
  @ParameterizedTest
  @CsvSource({
    "_x0041_, _x005F_x0041_",
    "a_x00e9_b, a_x005F_x00e9_b",
    "_x0041_x0042_, _x005F_x0041_x005F_x0042_",
    "_x41_, _x41_",
    "tax_xyzw_, tax_xyzw_",
    "max_x0041, max_x0041"
  })
  void a_text_like_the_number_of_a_character_stays_that_text(String text, String cell) {
    assertThat(SafeText.cell(text)).isEqualTo(cell);
  }
}
