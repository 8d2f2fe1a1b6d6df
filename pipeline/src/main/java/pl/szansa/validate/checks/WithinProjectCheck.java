package pl.szansa.validate.checks;

import java.time.LocalDate;
import java.util.Optional;
import pl.szansa.ingest.CanonicalRow;
import pl.szansa.ingest.registers.ProjectRegister;

/** A date lies within the period of its project, as far as the register states one. */
record WithinProjectCheck(int date, int project, ProjectRegister projects) implements Check {

  @Override
  public void check(CanonicalRow row, Finding finding) {
    if (!(row.value(date) instanceof LocalDate day)
        || !(row.value(project) instanceof String number)) {
      return;
    }
    Optional<ProjectRegister.Project> known = projects.find(number);
    boolean outside =
        known.filter(p -> p.start() != null && day.isBefore(p.start())).isPresent()
            || known.filter(p -> p.end() != null && day.isAfter(p.end())).isPresent();
    if (outside) {
      finding.report(date, day(known.get().start()) + " – " + day(known.get().end()));
    }
  }

  private static String day(LocalDate day) {
    return day == null ? "…" : day.toString();
  }
}
