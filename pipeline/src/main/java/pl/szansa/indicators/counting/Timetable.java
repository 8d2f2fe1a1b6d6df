package pl.szansa.indicators.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import pl.szansa.model.Measure.PeriodRule;
import pl.szansa.model.PeriodKind;

/**
 * In which periods rows of the same dates count, and what. Rows of the same half-years are many, so
 * that it is worked out once for all of them.
 *
 * @param projects by year, the totals
 * @param offices by half-year, the totals and the breakdowns that have half-years
 * @param years by year, the other breakdowns
 */
record Timetable(List<Due> projects, List<Due> offices, List<Due> years) {

  /**
   * What counts in one period.
   *
   * @param half its half-year, the first of a year, or {@link Halves#NONE}
   * @param lanes as bits
   * @param slots to be added to
   * @param totals whether it counts in the totals too
   * @param breakdowns whether they have any of it
   */
  record Due(int half, long[] lanes, int[] slots, boolean totals, boolean[] breakdowns) {

    boolean wanted(int breakdown) {
      return breakdowns[breakdown];
    }

    private boolean isNothing() {
      return !totals && IntStream.range(0, breakdowns.length).noneMatch(this::wanted);
    }
  }

  private static final int KINDS = PeriodKind.values().length;

  /** What is due, as bits of rules and kinds, by half-year. */
  private static final class Draft {
    private final Map<Integer, Integer> projects = new TreeMap<>();
    private final Map<Integer, Integer> offices = new TreeMap<>();
    private final Map<Integer, Integer> years = new TreeMap<>();

    private void add(int half, int bit) {
      int year = half == Halves.NONE ? half : Halves.ofYear(Halves.year(half));
      projects.merge(year, bit, (a, b) -> a | b);
      offices.merge(half, bit, (a, b) -> a | b);
      years.merge(year, bit, (a, b) -> a | b);
    }
  }

  /** Makes timetables of one table. */
  static final class Maker {
    private final CountPlan plan;
    private final List<PeriodRule> rules;
    private final int firstYear;
    private final int lastYear;

    /**
     * @param firstYear rows of earlier years are left out
     * @param lastYear rows of later years are left out
     */
    Maker(CountPlan plan, int firstYear, int lastYear) {
      this.plan = plan;
      this.rules = plan.relation().periodRules();
      this.firstYear = firstYear;
      this.lastYear = lastYear;
    }

    /**
     * @param halves by rule, that of its date; then the last that the register describes, for
     *     participations that go on
     */
    Timetable of(int[] halves) {
      Draft draft = new Draft();
      int observed = halves[rules.size()];
      for (int r = 0; r < rules.size(); r++) {
        if (rules.get(r).lasting()) {
          addLasting(draft, r, Lasting.of(halves[0], halves[1], observed));
        } else {
          addDated(draft, r, halves[r]);
        }
      }
      return new Timetable(
          due(draft.projects, true, new int[0]),
          due(draft.offices, true, plan.breakdowns(false)),
          due(draft.years, false, plan.breakdowns(true)));
    }

    private static int bit(int rule, PeriodKind kind) {
      return 1 << rule * KINDS + kind.ordinal();
    }

    private void addDated(Draft draft, int rule, int half) {
      int year = Halves.year(half);
      if (half == Halves.NONE || year >= firstYear && year <= lastYear) {
        draft.add(half, bit(rule, PeriodKind.ALL));
      }
    }

    private void addLasting(Draft draft, int r, Lasting halves) {
      PeriodRule rule = rules.get(r);
      int first = Halves.ofYear(firstYear);
      if (halves.within(rule, firstYear, lastYear)) {
        int both = bit(r, PeriodKind.ALL) | bit(r, PeriodKind.PROGRAMMING_PERIOD);
        draft.add(Math.max(halves.first(), first), both);
      }
      Lasting years = halves.years();
      int lastOfAll = Math.min(years.to(rule), lastYear);
      for (int year = Math.max(years.from(rule), firstYear); year <= lastOfAll; year++) {
        draft.add(Halves.ofYear(year), bit(r, PeriodKind.YEAR));
      }
      int lastHalf = Math.min(halves.to(rule), Halves.ofYear(lastYear) + 1);
      for (int half = Math.max(halves.from(rule), first); half <= lastHalf; half++) {
        draft.offices.merge(half, bit(r, PeriodKind.HALF_YEAR), (a, b) -> a | b);
      }
    }

    private List<Due> due(Map<Integer, Integer> bits, boolean totals, int[] breakdowns) {
      List<Due> due = new ArrayList<>();
      bits.forEach((half, which) -> due.add(due(half, which, totals, breakdowns)));
      due.removeIf(Due::isNothing);
      return due;
    }

    private Due due(int half, int which, boolean totals, int[] breakdowns) {
      long[] lanes = new long[plan.layout().words()];
      List<Integer> slots = new ArrayList<>();
      for (int rule = 0; rule < rules.size(); rule++) {
        for (PeriodKind kind : PeriodKind.values()) {
          if ((which & bit(rule, kind)) != 0) {
            Layout.add(lanes, plan.layout().due(rules.get(rule), kind));
            slots.addAll(plan.layout().dueSlots(rules.get(rule), kind));
          }
        }
      }
      int[] all = slots.stream().mapToInt(i -> i).toArray();
      boolean[] some = new boolean[plan.breakdowns().size()];
      for (int breakdown : breakdowns) {
        some[breakdown] = plan.shape(breakdown).wants(lanes, all);
      }
      return new Due(half, lanes, all, totals, some);
    }
  }
}
