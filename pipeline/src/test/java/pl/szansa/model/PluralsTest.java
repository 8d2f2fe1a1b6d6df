package pl.szansa.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PluralsTest {

  private static final Set<Unit> UNCOUNTED =
      EnumSet.of(
          Unit.PROPORTION, Unit.PLN, Unit.DAYS_EACH, Unit.HOURS_EACH, Unit.PER_PARTICIPATION);

  @ParameterizedTest
  @CsvSource({
    "1, CERTIFICATES, certyfikat",
    "2, CERTIFICATES, certyfikaty",
    "5, CERTIFICATES, certyfikatów",
    "22, CERTIFICATES, certyfikaty",
    "1, ENTERPRISES, przedsiębiorstwo",
    "3, SUPPORTS, formy wsparcia",
    "12, HOURS, godzin",
    "1, DAYS, dzień",
    "2, DAYS, dni",
    "7, OFFICES, ośrodków"
  })
  void theNounOfAUnitAgreesWithItsNumber(long number, Unit unit, String pl) {
    assertThat(Plurals.form(number, Plurals.noun(unit), Language.PL)).isEqualTo(pl);
  }

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
    if (UNCOUNTED.contains(unit)) {
      assertThatThrownBy(() -> Plurals.noun(unit)).hasMessageContaining(unit.code());
    } else {
      assertThat(Plurals.noun(unit).pl().split("\\|")).hasSize(3);
      assertThat(Plurals.noun(unit).en().split("\\|")).hasSize(2);
    }
  }
}
