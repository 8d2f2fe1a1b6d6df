package pl.szansa.ingest.values;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.constraints.pl.PESEL;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are published examples and made-up ones, not anybody's. */
final class PeselTest {

  @ParameterizedTest
  @ValueSource(strings = {"93111698132", "82632984655", "02070803628"})
  void valid(String digits) {
    assertThat(Pesel.valid(digits)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "87061302072", // the published examples of wrong numbers
        "11302845081",
        "33112211222",
        "93111698133", // check digit one too high
        "93139698132", // month 13
        "00000000000"
      })
  void invalid(String digits) {
    assertThat(Pesel.looksLikeOne(digits)).isTrue();
    assertThat(Pesel.valid(digits)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "93111600000, 1993-11-16",
    "02270800000, 2002-07-08",
    "02470800000, 2102-07-08",
    "02670800000, 2202-07-08",
    "02870800000, 1802-07-08",
    "00222900000, 2000-02-29",
  })
  void the_century_stands_in_the_month(String digits, LocalDate birth) {
    assertThat(Pesel.birthDate(digits)).isEqualTo(birth);
  }

  @ParameterizedTest
  @ValueSource(strings = {"00023000000", "93003100000", "93113100000", "93200100000"})
  void an_impossible_day_is_no_birth_date(String digits) {
    assertThat(Pesel.birthDate(digits)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "9311169813", "931116981320", "9311169813a", "٩٣١١١٦٩٨١٣٢"})
  void looks_like_none(String text) {
    assertThat(Pesel.looksLikeOne(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"93111698132, male", "02070803628, female", "82632984655, male"})
  void the_tenth_digit_is_the_sex(String digits, String sex) {
    assertThat(Pesel.sex(digits)).isEqualTo(sex);
  }

  @Test
  void a_synthetic_number_stands_for_a_birth_of_earlier_centuries_too() {
    assertThat(Pesel.birthDates("93111698132")).containsExactly(LocalDate.of(1993, 11, 16));
    assertThat(Pesel.birthDates("82632984655"))
        .containsExactly(
            LocalDate.of(2282, 3, 29), LocalDate.of(1982, 3, 29), LocalDate.of(2082, 3, 29));
  }

  private record Person(@PESEL String pesel) {}

  /** Random numbers, most of them wrong, and right ones with each digit in turn replaced. */
  @Test
  void agrees_with_Hibernate_Validator() {
    try (var factory =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      Random random = new Random(20082014);
      Validator validator = factory.getValidator();
      int right = 0;
      for (int i = 0; i < 20_000; i++) {
        String digits = String.format(Locale.ROOT, "%011d", random.nextLong(100_000_000_000L));
        right += compared(validator, digits);
        String dated =
            String.format(
                Locale.ROOT,
                "%02d%02d%02d%05d",
                random.nextInt(100),
                random.nextInt(13) + 20 * random.nextInt(5),
                random.nextInt(32),
                random.nextInt(100_000));
        right += compared(validator, dated);
      }
      for (int place = 0; place < 11; place++) {
        for (char digit = '0'; digit <= '9'; digit++) {
          StringBuilder changed = new StringBuilder("93111698132");
          changed.setCharAt(place, digit);
          right += compared(validator, changed.toString());
        }
      }
      assertThat(right).isBetween(1_000, 4_000);
    }
  }

  private static int compared(Validator validator, String digits) {
    boolean valid = validator.validateValue(Person.class, "pesel", digits).isEmpty();
    assertThat(Pesel.valid(digits)).as(digits).isEqualTo(valid);
    return valid ? 1 : 0;
  }
}
