package pl.szansa.ingest.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MaskingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PESEL 93111698132.             | PESEL [•••].
          931116 98132                   | [•••]
          931116-98132                   | [•••]
          x93111698132y                  | x[•••]y
          jan.kowalski@example.org       | [•••]
          e-mail: jan@example.org, dom   | e-mail: [•••] dom
          tel. 600 123 456               | tel. [•••]
          600-123-456                    | [•••]
          600123456                      | [•••]
          +48 600 123 456                | [•••]
          +48600123456                   | [•••]
          (12) 345 67 89                 | [•••]
          12 345-67-89                   | [•••]
          12 3456789                     | [•••]
          nr 9311 1698 132               | nr [•••]
          93 11 16 98132, dom            | [•••], dom
          zero lost: 2211160127          | zero lost: 2211160127
          """)
  void takes_out_what_leads_to_a_person(String text, String masked) {
    assertThat(Masking.mask(text)).isEqualTo(masked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "13 200 716,71 zł",
        "200626162.00",
        "200 626 162,00",
        "200 626 162 zł",
        "2008-12-29",
        "29.12.2008 10:15:30",
        "POKL.07.01.01-14-001/08",
        "1463011",
        "931116981321", // twelve digits
        "kurs spawacza, 120 godzin"
      })
  void leaves_the_rest(String text) {
    assertThat(Masking.mask(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "93111698132, true",
    "PESEL 93111698132., true",
    "931116 98132, true",
    "jan@example.org, true",
    "93111698133, true", // a PESEL with a wrong check digit
    "projekt 93111698133, false",
    "93991698133, false", // no month has that number
    "9311 1698 132, true",
    "2631116988, false",
    "123456789, false",
    "POKL.07.01.01-14-001/08, false"
  })
  void tells_what_no_number_of_a_project_has(String text, boolean person) {
    assertThat(Masking.names(text)).isEqualTo(person);
  }

  @Test
  void shortens_only_after_hiding() {
    String text = "x".repeat(195) + " 93111698132";

    assertThat(Masking.mask(text)).hasSize(201).doesNotContain("9311");
    assertThat(Masking.hide("x".repeat(500))).hasSize(500);
  }
}
