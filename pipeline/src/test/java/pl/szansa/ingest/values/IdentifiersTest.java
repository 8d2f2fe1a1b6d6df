package pl.szansa.ingest.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class IdentifiersTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # Expected
          93111698132,    93111698132
          931116 98132,   93111698132
          931116-98132,   93111698132
          mops/12/2009,   MOPS122009
          # Edge: zeros that a spreadsheet dropped, 02070803628 and 00220812341
          2070803628,     02070803628
          220812341,      220812341
          2070803629,     2070803629
          12,             12
          """)
  void spells_an_identifier_in_one_way(String text, String normal) {
    assertThat(Identifiers.normalise(text)).isEqualTo(normal);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "brak", "nie posiada", "?", "x"})
  void words_that_many_people_share_are_none(String text) {
    assertThat(Identifiers.normalise(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9,31117E+10 | true",
        "9.31117E+10 | true",
        "9,3e10      | true",
        "93111698132 | false",
        "E10/2009    | false"
      })
  void tells_numbers_that_a_spreadsheet_cut_down(String text, boolean cut) {
    assertThat(Identifiers.cutDown(text)).isEqualTo(cut);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "44051401359",
        "2070803628",
        "02070803628",
        "0",
        "123",
        "٣٤",
        "44051401359 ",
        "440514-01359",
        "",
        "a1",
        "999999999",
        "12345678901234567890"
      })
  void numbers_are_read_as_all_others_are(String text) {
    assertThat(Identifiers.normalise(text)).isEqualTo(Identifiers.normaliseAny(text));
  }
}
