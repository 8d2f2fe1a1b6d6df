package pl.szansa.validate.checks;

import java.time.LocalDate;
import pl.szansa.ingest.CanonicalRow;

/**
 * Completed years on the day of entry, from a row's age, birth date and entry date.
 *
 * @param age position of the stated age
 * @param birth position of the birth date
 * @param entry position of the entry date
 */
record Ages(int age, int birth, int entry) {

  static final int UNKNOWN = Integer.MIN_VALUE;

  /** Negative for whoever was not born yet. */
  static int between(LocalDate birth, LocalDate day) {
    if (birth.isAfter(day)) {
      return -1;
    }
    int months = day.getMonthValue() - birth.getMonthValue();
    boolean before = months < 0 || months == 0 && day.getDayOfMonth() < birth.getDayOfMonth();
    return day.getYear() - birth.getYear() - (before ? 1 : 0);
  }

  /** From the birth date, or {@link #UNKNOWN}; negative for whoever was not born yet. */
  int computed(CanonicalRow row) {
    return row.value(birth) instanceof LocalDate born && row.value(entry) instanceof LocalDate day
        ? between(born, day)
        : UNKNOWN;
  }

  /** As stated, or {@link #UNKNOWN}. */
  int stated(CanonicalRow row) {
    return row.value(age) instanceof Integer years ? years : UNKNOWN;
  }
}
