package pl.szansa.generate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives people their forms of support: those with a fixed number first, then the usual ones. */
final class SupportPlanner {

  private static final int HOURS_PER_DAY = 6;
  private static final int LATEST_START = 60;

  private final OfficePlan office;
  private final Draw draw;

  SupportPlanner(OfficePlan office, Draw draw) {
    this.office = office;
    this.draw = draw;
  }

  void plan(List<Participation> group) {
    office.supports().exact().forEach((form, quota) -> give(group, form, quota));
    OfficePlan.Late late = office.intake().late();
    if (late != null) {
      group.stream()
          .filter(p -> !p.entry().isBefore(late.from()) && !p.attends(late.form()))
          .forEach(p -> add(p, late.form(), true));
    }
    fillUp(group);
  }

  /** Gives only the usual forms. */
  void fillUp(List<Participation> group) {
    for (Participation participation : group) {
      int wanted = draw.between(office.supports().least(), office.supports().most());
      Map<String, Double> left = new LinkedHashMap<>(office.supports().usual());
      participation.supports().forEach(s -> left.remove(s.text("form")));
      while (participation.supports().size() < wanted && !left.isEmpty()) {
        String form = draw.weighted(left);
        left.remove(form);
        add(participation, form, draw.chance(participation.completed() ? 0.95 : 0.3));
      }
      participation.supports().sort(Comparator.comparing(s -> s.date("start_date")));
    }
  }

  private void give(List<Participation> group, String form, OfficePlan.Quota quota) {
    List<Participation> chosen =
        draw.shuffled(group).stream()
            .filter(p -> p.supports().size() < office.supports().most())
            .filter(p -> quota.oldest() == null || p.row().number("age_at_entry") <= quota.oldest())
            .limit(quota.persons())
            .sorted(Comparator.comparing((Participation p) -> !p.completed()))
            .toList();
    if (chosen.size() < quota.persons()) {
      throw new IllegalArgumentException(
          office.id() + " has no " + quota.persons() + " persons for " + form);
    }
    for (int i = 0; i < chosen.size(); i++) {
      add(chosen.get(i), form, i < quota.completed());
    }
  }

  private void add(Participation participation, String form, boolean completed) {
    Form kind = Form.ALL.get(form);
    Row person = participation.row();
    LocalDate last = participation.left() ? participation.exit() : office.project().end();
    int hours = draw.between(kind.hours().get(0), kind.hours().get(1));
    LocalDate from = start(participation.entry(), last, hours);
    LocalDate until = draw.between(from.plusDays(daysOf(hours)), last);
    LocalDate end = until.isAfter(last) ? last : until;
    Row row = new Row(Table.SUPPORTS);
    for (String field : List.of("person", "project", "office", "given_name", "family_name")) {
      row.set(field, person.value(field));
    }
    row.set("sphere", kind.sphere())
        .set("form", form)
        .set("name", draw.of(office.supports().names().getOrDefault(form, kind.names())))
        .set("start_date", from)
        .set("end_date", end)
        .set(
            "hours",
            Math.min(hours, HOURS_PER_DAY * (int) (ChronoUnit.DAYS.between(from, end) + 1)))
        .set("completed", Participation.yesNo(completed))
        .set("certificate", Participation.yesNo(completed && kind.certificate()))
        .set("qualification", Participation.NO);
    participation.supports().add(row);
  }

  /** Within two months of entry, but so early that the hours fit into the days left, if any do. */
  private LocalDate start(LocalDate entry, LocalDate last, int hours) {
    LocalDate start = draw.between(entry, entry.plusDays(LATEST_START));
    LocalDate latest = last.minusDays(daysOf(hours));
    LocalDate fitting = start.isAfter(latest) ? latest : start;
    return fitting.isBefore(entry) ? entry : fitting;
  }

  private static int daysOf(int hours) {
    return hours / HOURS_PER_DAY + 1;
  }
}
