package pl.szansa.validate.checks;

import java.time.LocalDate;
import java.util.List;
import pl.szansa.ingest.CanonicalRow;
import pl.szansa.ingest.values.Identifiers;
import pl.szansa.ingest.values.Pesel;

/**
 * A stated sex, birth date or age is the one that a valid PESEL holds. What the PESEL holds is not
 * reported.
 *
 * @param entry position of the entry date, at which an age is compared
 * @param tolerance years by which a stated age may differ
 */
record PeselAgreesCheck(int person, int stated, int entry, int tolerance) implements Check {

  @Override
  public void check(CanonicalRow row, Finding finding) {
    Object value = row.value(stated);
    boolean comparable =
        value instanceof String || value instanceof LocalDate || value instanceof Integer;
    if (!comparable || row.text(person) == null) {
      return;
    }
    String digits = Identifiers.normalise(row.text(person));
    if (Pesel.looksLikeOne(digits)
        && Pesel.valid(digits)
        && !agrees(value, digits, row.value(entry))) {
      finding.report(stated, "");
    }
  }

  private boolean agrees(Object value, String digits, Object day) {
    if (value instanceof String sex) {
      return sex.equals(Pesel.sex(digits));
    }
    List<LocalDate> births = Pesel.birthDates(digits);
    if (value instanceof LocalDate birth) {
      return births.contains(birth);
    }
    return !(day instanceof LocalDate on)
        || births.stream()
            .anyMatch(b -> Math.abs(Ages.between(b, on) - (Integer) value) <= tolerance);
  }
}
