package pl.szansa.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Decides with what people leave; whoever has not left has no results. */
final class OutcomeDraw {

  private static final List<String> LEVELS =
      List.of("isced_0", "isced_1", "isced_2", "isced_3", "isced_4", "isced_5_8");
  private static final double LATE = 0.06;
  private static final int IN_TIME = 28;
  private static final int LATEST = 80;
  private static final String AWARDING_BODY = "Komisja Egzaminacyjna (syntetyczna)";

  private final OfficePlan.Outcomes shares;
  private final Draw draw;

  OutcomeDraw(OfficePlan.Outcomes shares, Draw draw) {
    this.shares = shares;
    this.draw = draw;
  }

  void decide(List<Participation> group) {
    List<Participation> leavers =
        draw.shuffled(group.stream().filter(Participation::left).toList());
    mark(leavers, "result_qualification", shares.qualification(), p -> passed(p).isPresent());
    mark(leavers, "result_education", shares.education(), p -> true);
    leavers.stream()
        .filter(p -> p.row().has("result_qualification", Participation.YES))
        .forEach(this::award);
    employment(leavers);
    mark(leavers, "result_job_search", shares.jobSearch(), p -> !works(p, "result_employment"));
    education(leavers);
    leavers.forEach(this::established);
  }

  /** When the results were established, and what only shows later. */
  private void established(Participation leaver) {
    int days = draw.chance(LATE) ? draw.between(IN_TIME + 1, LATEST) : draw.between(0, IN_TIME);
    leaver.row().set("result_date", leaver.exit().plusDays(days));
    boolean progress = draw.chance(leaver.completed() ? 0.6 : 0.2);
    leaver.row().set("social_progress", Participation.yesNo(progress));
    if (worked(leaver)) {
      leaver.row().set("improved_situation_6m", Participation.yesNo(draw.chance(0.3)));
    }
  }

  /** Says yes for the first who can, until the share of all is reached, and no for the others. */
  private static void mark(
      List<Participation> leavers, String field, double share, Predicate<Participation> can) {
    long left = Math.round(share * leavers.size());
    for (Participation leaver : leavers) {
      boolean yes = left > 0 && can.test(leaver);
      left -= yes ? 1 : 0;
      leaver.row().set(field, Participation.yesNo(yes));
    }
  }

  private static Optional<Row> passed(Participation participation) {
    return participation.supports().stream()
        .filter(s -> s.has("completed", Participation.YES))
        .filter(s -> Form.ALL.get(s.text("form")).qualifies())
        .findFirst();
  }

  private void award(Participation participation) {
    passed(participation)
        .orElseThrow()
        .set("qualification", Participation.YES)
        .set("awarding_body", AWARDING_BODY);
  }

  private void employment(List<Participation> leavers) {
    List<Participation> order = new ArrayList<>(leavers);
    order.sort(Comparator.comparing(p -> !p.row().has("exit_reason", "employment")));
    mark(order, "result_employment", shares.employment(), p -> !worked(p));
    for (Participation leaver : order) {
      boolean works = works(leaver, "result_employment");
      boolean after3 = draw.chance(works ? 0.85 : 0.08);
      leaver.row().set("employment_3m", Participation.yesNo(after3));
      leaver.row().set("employment_6m", Participation.yesNo(draw.chance(after3 ? 0.85 : 0.06)));
    }
  }

  private static boolean worked(Participation participation) {
    return List.of("employed", "self_employed", "farmer")
        .contains(String.valueOf(participation.row().value("labour_status")));
  }

  private static boolean works(Participation participation, String field) {
    return participation.row().has(field, Participation.YES);
  }

  private void education(List<Participation> leavers) {
    long left = Math.round(shares.educationGain() * leavers.size());
    for (Participation leaver : draw.shuffled(leavers)) {
      int level = LEVELS.indexOf(leaver.row().text("education"));
      boolean rises = left > 0 && level >= 0 && level + 1 < LEVELS.size();
      left -= rises ? 1 : 0;
      Object entry = leaver.row().value("education");
      leaver.row().set("education_at_exit", rises ? LEVELS.get(level + 1) : entry);
    }
  }
}
