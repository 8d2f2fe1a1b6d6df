package pl.szansa.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PluralsTest {

  @ParameterizedTest
  @CsvSource({
    "0, plików, files",
    "1, plik, file",
    "2, pliki, files",
    "4, pliki, files",
    "5, plików, files",
    "12, plików, files",
    "14, plików, files",
    "21, plików, files",
    "22, pliki, files",
    "102, pliki, files",
    "112, plików, files",
    "1001, plików, files"
  })
  void aNounAgreesWithItsNumber(long number, String pl, String en) {
    assertThat(Plurals.form(number, Plurals.FILES, Language.PL)).isEqualTo(pl);
    assertThat(Plurals.form(number, Plurals.FILES, Language.EN)).isEqualTo(en);
  }

  @ParameterizedTest
  @CsvSource({"1, 1 uczestnictwa", "2, 2 uczestnictw", "1968, 1 968 uczestnictw"})
  void afterZTheNounIsInTheGenitive(long number, String pl) {
    assertThat(Plurals.counted(number, Plurals.OF_PARTICIPATIONS, Language.PL))
        .isEqualTo(pl.replace(' ', '\u00a0'));
  }

  @ParameterizedTest
  @EnumSource(Unit.class)
  void everyUnitThatCountsHasANounWithAllItsForms(Unit unit) {
    if (unit == Unit.PROPORTION || unit == Unit.PLN) {
      assertThatThrownBy(() -> Plurals.noun(unit)).hasMessageContaining(unit.code());
    } else {
      assertThat(Plurals.noun(unit).pl().split("\\|")).hasSize(3);
      assertThat(Plurals.noun(unit).en().split("\\|")).hasSize(2);
    }
  }
}
