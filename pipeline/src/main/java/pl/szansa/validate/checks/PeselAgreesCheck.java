package pl.szansa.validate.checks;

import java.time.LocalDate;
import java.util.List;
import pl.szansa.ingest.CanonicalRow;
import pl.szansa.ingest.values.Pesel;

/**
 * A stated sex, birth date or age is the one that a valid PESEL holds. What the PESEL holds is not
 * reported.
 *
 * @param entry position of the entry date, at which an age is compared
 * @param tolerance years by which a stated age may differ
 */
record PeselAgreesCheck(int person, int stated, int entry, int tolerance, ValidPesel pesel)
    implements Check {

  @Override
  public void check(CanonicalRow row, Finding finding) {
    Object value = row.value(stated);
    boolean comparable =
        value instanceof String || value instanceof LocalDate || value instanceof Integer;
    if (!comparable || row.text(person) == null) {
      return;
    }
    String digits = pesel.digits(row.text(person));
    if (digits != null && !agrees(row, value, digits)) {
      finding.report(stated, "");
    }
  }

  private boolean agrees(CanonicalRow row, Object value, String digits) {
    if (value instanceof String sex) {
      return sex.equals(Pesel.sex(digits));
    }
    List<LocalDate> births = pesel.births(row.text(person));
    if (value instanceof LocalDate birth) {
      return births.contains(birth);
    }
    return !(row.value(entry) instanceof LocalDate on) || agrees((Integer) value, births, on);
  }

  private boolean agrees(int age, List<LocalDate> births, LocalDate day) {
    for (LocalDate birth : births) {
      if (Math.abs(Ages.between(birth, day) - age) <= tolerance) {
        return true;
      }
    }
    return false;
  }
}
