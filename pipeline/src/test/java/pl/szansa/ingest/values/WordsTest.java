package pl.szansa.ingest.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Zażółć GĘŚLĄ jaźń            | zazolc gesla jazn
          ŁÓDŹ                         | lodz
          Wartość projektu [zł]        | wartosc projektu zl
          '  PESEL -- uczestnika. '    | pesel uczestnika
          GMINA MIASTA RADOMIA / MOPS  | gmina miasta radomia mops
          '„Nowe Szanse w MOPS II”'    | nowe szanse w mops ii
          ISCED 5-8                    | isced 5 8
          unemployed_long_term         | unemployed long term
          ''                           | ''
          '---'                        | ''
          """)
  void are_compared_without_case_marks_and_punctuation(String text, String words) {
    assertThat(Words.normalise(text)).isEqualTo(words);
  }

  @Test
  void letters_and_their_marks_may_be_apart() {
    String apart = Normalizer.normalize("Źródło wkładu własnego", Normalizer.Form.NFD);

    assertThat(Words.normalise(apart)).isEqualTo("zrodlo wkladu wlasnego");
  }

  @Test
  void line_breaks_and_hard_spaces_are_gaps() {
    assertThat(Words.normalise("Status osoby\r\nna\u00a0rynku pracy"))
        .isEqualTo("status osoby na rynku pracy");
  }

  @Test
  void do_not_depend_on_the_machine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(new Locale("tr", "TR"));

      assertThat(Words.normalise("IMIĘ I NAZWISKO")).isEqualTo("imie i nazwisko");
      assertThat(Words.slug("MOPS w Głownie")).isEqualTo("mops-w-glownie");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void the_usual_letters_are_read_as_all_others_are() {
    for (char c = 0; c < 0x400; c++) {
      String text = "A" + c + " ż" + c;
      assertThat(Words.normalise(text)).isEqualTo(Words.normaliseAny(text));
    }
  }

  @Test
  void so_are_texts_of_any_letters() {
    String letters = "aZ łŁóÓ09.-_ßŉİıĲ\u0301\u00a0\u202f\t–„ǅﬁ";
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(8); n > 0; n--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      assertThat(Words.normalise(text.toString())).isEqualTo(Words.normaliseAny(text.toString()));
    }
  }
}
