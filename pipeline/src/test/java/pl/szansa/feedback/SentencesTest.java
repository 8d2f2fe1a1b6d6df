package pl.szansa.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.model.Language;
import pl.szansa.model.Submission;

final class SentencesTest {

  private static List<String> of(Language language, Submission... files) {
    Heading heading = new Heading("MOPS", "", "", language, Language.PL);
    return new Sentences(new OfficeFeedback(heading, List.of(files), List.of(), List.of()))
        .lines().stream().map(s -> s.replace('\u00a0', ' ')).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PL | 1    | 0  | 0 | Wszystko w porządku: przyjęto 1 wiersz, niczego nie trzeba poprawiać.
          PL | 22   | 0  | 0 | Wszystko w porządku: przyjęto 22 wiersze, niczego nie trzeba poprawiać.
          EN | 1    | 0  | 0 | All is well: 1 row accepted, nothing to correct.
          PL | 5    | 0  | 1 | Przyjęto wszystko: 5 wierszy.
          PL | 0    | 1  | 0 | Z 1 wiersza przyjęto 0; odłożono 1: popraw go i wyślij plik jeszcze raz pod tą samą nazwą.
          PL | 1200 | 34 | 0 | Z 1 234 wierszy przyjęto 1 200; odłożono 34: popraw je i wyślij plik jeszcze raz pod tą samą nazwą.
          EN | 1200 | 34 | 0 | Of 1,234 rows, 1,200 were accepted and 34 were put aside: correct them and send the file again under the same name.
          EN | 1    | 1  | 0 | Of 2 rows, 1 was accepted and 1 was put aside: correct it and send the file again under the same name.
          """)
  void say_what_became_of_the_rows(
      Language language, long accepted, long quarantined, long warned, String sentence) {
    assertThat(of(language, Files.accepted("a.csv", accepted, quarantined, warned)))
        .first()
        .isEqualTo(sentence);
  }

  @Test
  void warnings_and_files_that_are_of_no_use_are_told_of() {
    assertThat(
            of(
                Language.PL,
                Files.accepted("a.csv", 3, 0, 2),
                Files.rejected("b.pdf", "NOT_A_TABLE", "To nie jest tabela.")))
        .containsExactly(
            "Przyjęto wszystko: 3 wiersze.",
            "Ostrzeżenia dotyczą 2 wierszy: policzono je, ale warto je sprawdzić.",
            "Nie można było wykorzystać 1 pliku: w ostatniej kolumnie stoi, dlaczego i co zrobić.");
  }
}
