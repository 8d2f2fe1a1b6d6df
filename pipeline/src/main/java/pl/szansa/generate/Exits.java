package pl.szansa.generate;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Decides who leaves when, and who completes the path. */
final class Exits {

  private static final int SHORTEST_STAY = 90;
  private static final int LONGEST_STAY = 240;
  private static final int WEEK = 7;
  private static final Map<String, Double> REASONS = reasons();

  private final OfficePlan office;
  private final Draw draw;

  Exits(OfficePlan office, Draw draw) {
    this.office = office;
    this.draw = draw;
  }

  void decide(List<Participation> group) {
    OfficePlan.Intake intake = office.intake();
    decide(group, intake.stayOver(), intake.unfinished());
  }

  /** People who come back leave within the year. */
  void decideOfReturners(List<Participation> group) {
    decide(group, 0, 0);
  }

  private void decide(List<Participation> group, int stayOver, int unfinished) {
    int lastYear = office.intake().participants().lastKey();
    List<Participation> order = draw.shuffled(group);
    Set<Participation> staying = pick(order, unfinished, p -> p.entry().getYear() == lastYear);
    Set<Participation> over = pick(order, stayOver, p -> p.entry().getYear() < lastYear);
    List<Participation> leavers = order.stream().filter(p -> !staying.contains(p)).toList();
    long completers = Math.round(office.outcomes().completion() * leavers.size());
    for (int i = 0; i < leavers.size(); i++) {
      Participation leaver = leavers.get(i);
      LocalDate exit = over.contains(leaver) ? nextYear(leaver) : thisYear(leaver);
      leave(leaver.row(), exit, i < completers || over.contains(leaver));
    }
  }

  private static Set<Participation> pick(
      List<Participation> order, int size, Predicate<Participation> who) {
    return new HashSet<>(order.stream().filter(who).limit(size).toList());
  }

  private LocalDate thisYear(Participation leaver) {
    LocalDate entry = leaver.entry();
    LocalDate latest = LocalDate.of(entry.getYear(), 12, 31).minusDays(draw.between(0, 14));
    LocalDate exit = entry.plusDays(draw.between(SHORTEST_STAY, LONGEST_STAY));
    LocalDate within = exit.isAfter(latest) ? latest : exit;
    return within.isBefore(entry.plusDays(WEEK)) ? entry.plusDays(WEEK) : within;
  }

  private LocalDate nextYear(Participation leaver) {
    LocalDate first = LocalDate.of(leaver.entry().getYear() + 1, 1, 10);
    return draw.between(first, first.plusDays(LONGEST_STAY / 4));
  }

  private void leave(Row row, LocalDate exit, boolean completes) {
    LocalDate entry = row.date("entry_date");
    row.set("completed_path", Participation.yesNo(completes));
    if (completes) {
      row.set("exit_date", exit);
    } else {
      row.set("exit_date", draw.between(entry.plusDays(1), exit.minusDays(1)));
      row.set("exit_reason", draw.weighted(REASONS));
    }
  }

  private static Map<String, Double> reasons() {
    Map<String, Double> weights = new LinkedHashMap<>();
    weights.put("employment", 35.0);
    weights.put("health", 20.0);
    weights.put("family", 20.0);
    weights.put("education", 5.0);
    weights.put("other", 20.0);
    return weights;
  }
}
