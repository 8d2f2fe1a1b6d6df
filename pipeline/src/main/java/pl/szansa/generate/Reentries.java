package pl.szansa.generate;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** Lets people who left without a job come back to the same project in a later year. */
final class Reentries {

  private final OfficePlan office;
  private final Draw draw;

  Reentries(OfficePlan office, Draw draw) {
    this.office = office;
    this.draw = draw;
  }

  /** Further rows; what the person was qualified for before is kept in the last result. */
  List<Participation> of(List<Participation> complete) {
    int lastYear = office.intake().participants().lastKey();
    List<Participation> first =
        draw.shuffled(complete.stream().filter(p -> mayReturn(p, lastYear)).toList()).stream()
            .limit(office.intake().reentries())
            .toList();
    List<Participation> again = first.stream().map(p -> comeBack(p.row(), lastYear)).toList();
    new Exits(office, draw).decideOfReturners(again);
    new SupportPlanner(office, draw).fillUp(again);
    new OutcomeDraw(office.outcomes(), draw).decide(again);
    for (int i = 0; i < again.size(); i++) {
      if (first.get(i).row().has("result_qualification", Participation.YES)) {
        again.get(i).row().set("result_qualification", Participation.YES);
      }
    }
    return new ArrayList<>(again);
  }

  private static boolean mayReturn(Participation participation, int lastYear) {
    return participation.left()
        && participation.exit().getYear() < lastYear
        && participation.row().has("result_employment", Participation.NO)
        && participation.row().number("age_at_entry") + lastYear - participation.entry().getYear()
            < People.oldest(participation.row());
  }

  private Participation comeBack(Row first, int lastYear) {
    int year = draw.between(first.date("exit_date").getYear() + 1, lastYear);
    LocalDate start = LocalDate.of(year, office.intake().firstMonth(), 1);
    LocalDate entry = draw.between(start, start.plusMonths(5));
    Row row = first.copy();
    for (String field : List.of("exit_date", "exit_reason", "completed_path", "result_date")) {
      row.set(field, null);
    }
    row.set("entry_date", entry)
        .set("age_at_entry", Period.between(row.date("birth_date"), entry).getYears())
        .set("education", first.value("education_at_exit"));
    return new Participation(row);
  }
}
