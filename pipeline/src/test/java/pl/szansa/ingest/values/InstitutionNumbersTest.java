package pl.szansa.ingest.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are published examples, and made-up ones with computed check digits. */
final class InstitutionNumbersTest {

  @ParameterizedTest
  @ValueSource(strings = {"1220781342", "122-078-13-42", "PL 122 078 13 42", "pl1220781342"})
  void is_a_NIP(String text) {
    assertThat(InstitutionNumbers.nip(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1220781343", // check digit
        "122078134", // too short
        "12207813420",
        "0000000000",
        "1000000160", // the weighted sum is 10 modulo 11, which Hibernate takes for 0
        "1000001030",
        "DE1220781342",
        "numer"
      })
  void is_no_NIP(String text) {
    assertThat(InstitutionNumbers.nip(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"730295378", "730-295-378", "73029537800013"})
  void is_a_REGON(String text) {
    assertThat(InstitutionNumbers.regon(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "730295379", // check digit
        "73029537800014",
        "73029537900019", // the fourteenth digit is right, the ninth is not
        "7302953780001",
        "000000000",
        "00000000000000",
        "regon"
      })
  void is_no_REGON(String text) {
    assertThat(InstitutionNumbers.regon(text)).isFalse();
  }
}
