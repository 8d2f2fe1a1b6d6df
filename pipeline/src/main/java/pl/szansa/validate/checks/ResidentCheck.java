package pl.szansa.validate.checks;

import java.util.Optional;
import pl.szansa.ingest.CanonicalRow;
import pl.szansa.ingest.registers.OfficeRegister;
import pl.szansa.model.Office;

/**
 * A person lives where the office works, by the first digits of two TERYT codes: the seventh, the
 * kind of commune, changes over time. Says nothing where the register gives the office no code.
 */
final class ResidentCheck implements Check {

  private final int municipality;
  private final int office;
  private final int digits;
  private final OfficeRegister offices;

  /** The office of the last row, and its code: most rows of a sheet are of one office. */
  private String last = "";

  private Optional<String> area = Optional.empty();

  ResidentCheck(int municipality, int office, int digits, OfficeRegister offices) {
    this.municipality = municipality;
    this.office = office;
    this.digits = digits;
    this.offices = offices;
  }

  @Override
  public void check(CanonicalRow row, Finding finding) {
    if (!(row.value(municipality) instanceof String home)
        || !teryt(home)
        || !(row.value(office) instanceof String id)) {
      return;
    }
    if (!id.equals(last)) {
      last = id;
      area = offices.find(id).map(Office::teryt).filter(code -> code.length() >= digits);
    }
    if (area.isPresent() && !area.get().regionMatches(0, home, 0, digits)) {
      finding.report(municipality, area.get());
    }
  }

  private static boolean teryt(String text) {
    boolean digits = text.length() == 6 || text.length() == 7;
    for (int i = 0; digits && i < text.length(); i++) {
      digits = text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    return digits;
  }
}
