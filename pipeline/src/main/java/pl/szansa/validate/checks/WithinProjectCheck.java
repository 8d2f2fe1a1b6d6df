package pl.szansa.validate.checks;

import java.time.LocalDate;
import java.util.Optional;
import pl.szansa.ingest.CanonicalRow;
import pl.szansa.ingest.registers.ProjectRegister;

/** A date lies within the period of its project, as far as the register states one. */
final class WithinProjectCheck implements Check {

  private final int date;
  private final int project;
  private final ProjectRegister projects;

  /** The project of the last row, and its period: most rows have that of the row before. */
  private String last = "";

  private LocalDate start;
  private LocalDate end;

  WithinProjectCheck(int date, int project, ProjectRegister projects) {
    this.date = date;
    this.project = project;
    this.projects = projects;
  }

  @Override
  public void check(CanonicalRow row, Finding finding) {
    if (!(row.value(date) instanceof LocalDate day)
        || !(row.value(project) instanceof String number)) {
      return;
    }
    if (!number.equals(last)) {
      last = number;
      Optional<ProjectRegister.Project> known = projects.find(number);
      start = known.map(ProjectRegister.Project::start).orElse(null);
      end = known.map(ProjectRegister.Project::end).orElse(null);
    }
    if (start != null && day.isBefore(start) || end != null && day.isAfter(end)) {
      finding.report(date, day(start) + " – " + day(end));
    }
  }

  private static String day(LocalDate day) {
    return day == null ? "…" : day.toString();
  }
}
