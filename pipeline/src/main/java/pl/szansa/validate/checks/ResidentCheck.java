package pl.szansa.validate.checks;

import java.util.Optional;
import java.util.regex.Pattern;
import pl.szansa.ingest.CanonicalRow;
import pl.szansa.ingest.registers.OfficeRegister;
import pl.szansa.model.Office;

/**
 * A person lives where the office works, by the first digits of two TERYT codes: the seventh, the
 * kind of commune, changes over time. Says nothing where the register gives the office no code.
 */
record ResidentCheck(int municipality, int office, int digits, OfficeRegister offices)
    implements Check {

  private static final Pattern TERYT = Pattern.compile("\\d{6,7}");

  @Override
  public void check(CanonicalRow row, Finding finding) {
    if (!(row.value(municipality) instanceof String home)
        || !TERYT.matcher(home).matches()
        || !(row.value(office) instanceof String id)) {
      return;
    }
    Optional<String> area =
        offices.find(id).map(Office::teryt).filter(code -> code.length() >= digits);
    if (area.isPresent() && !area.get().regionMatches(0, home, 0, digits)) {
      finding.report(municipality, area.get());
    }
  }
}
