package pl.szansa.indicators.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import pl.szansa.model.Measure;
import pl.szansa.model.Measure.Aggregate;
import pl.szansa.model.Measure.Relation;
import pl.szansa.model.PeriodKind;
import pl.szansa.store.scan.Batch;
import pl.szansa.store.scan.Derived;

/**
 * Counts batches of rows in the blocks of their places: per project and year without breakdowns,
 * per office and half-year, or year, with them.
 */
final class Tally {

  /** A measure that is summed, and the amount that it sums. */
  private record Sum(int slot, int amount, boolean squared) {}

  private final CountPlan plan;
  private final Batch batch;
  private final List<Codes> codes;
  private final Categories[] categories;
  private final List<Evaluation> conditions;
  private final List<Evaluation> amounts;
  private final long[][] lanes;
  private final long[][] amount;
  private final List<Sum> sums = new ArrayList<>();
  private final int[] persons;
  private final List<Derived> derived = new ArrayList<>();
  private final Derived[] dates;
  private final Derived observed;
  private final Derived firsts;
  private final Timetable.Maker timetables;
  private final Map<List<Integer>, Timetable> known = new HashMap<>();
  private final Sites sites;
  private final Row[] rows = new Row[Batch.SIZE];
  private final Agenda agenda;
  private final int[] halves;
  private Timetable last;

  /**
   * @param firstYear rows of earlier years are left out
   * @param lastYear rows of later years are left out
   */
  Tally(CountPlan plan, Formulas formulas, int firstYear, int lastYear) {
    ScanColumns columns = new ScanColumns(plan, formulas);
    this.plan = plan;
    this.batch = new Batch(columns.names());
    this.codes = plan.breakdowns().stream().map(b -> new Codes()).toList();
    this.categories = new Categories[codes.size()];
    Arrays.setAll(
        categories,
        b -> columns.categories(plan.breakdowns().get(b).breakdown(), batch, codes.get(b)));
    this.conditions =
        formulas.conditions().stream().map(g -> g.ofConditions(batch, lanes(plan))).toList();
    this.amounts = formulas.amounts().stream().map(g -> g.ofAmount(batch)).toList();
    this.lanes = new long[plan.layout().words()][Batch.SIZE];
    this.amount = new long[amounts.size()][Batch.SIZE];
    plan.layout().summed().forEach(this::addSum);
    this.persons = plan.layout().persons();
    this.dates =
        plan.relation().periodRules().stream()
            .map(rule -> halves(ScanColumns.date(rule)))
            .toArray(Derived[]::new);
    boolean people = plan.relation() == Relation.PARTICIPATIONS;
    this.observed = people ? halves(ScanColumns.OBSERVED) : null;
    this.firsts =
        people ? derived(ScanColumns.FIRSTS, bits -> bits == null ? 0 : (Integer) bits) : null;
    this.timetables = new Timetable.Maker(plan, firstYear, lastYear);
    this.sites = new Sites(batch, plan, Halves.ofYear(firstYear));
    Arrays.setAll(rows, i -> new Row(plan.layout()));
    this.agenda = new Agenda(categories, rows);
    this.halves = new int[dates.length + 1];
  }

  /** The lanes of all measures that count the rows of a condition. */
  private static long[][] lanes(CountPlan plan) {
    long[][] lanes = new long[plan.conditions()][plan.layout().words()];
    plan.layout().counted().forEach(m -> Layout.add(lanes[plan.column(m)], plan.layout().lanes(m)));
    return lanes;
  }

  private void addSum(Measure measure) {
    Arrays.stream(PeriodKind.values())
        .map(kind -> plan.layout().place(measure, null, kind))
        .distinct()
        .forEach(
            slot ->
                sums.add(
                    new Sum(
                        slot,
                        plan.column(measure),
                        measure.aggregate() == Aggregate.SUM_OF_SQUARES)));
  }

  private Derived halves(String date) {
    return derived(date, day -> day == null ? Halves.NONE : Halves.of((Integer) day));
  }

  private Derived derived(String column, ToIntFunction<Object> of) {
    Derived one = new Derived(batch.column(column), of);
    derived.add(one);
    return one;
  }

  /** What rows are to be set in. */
  Batch batch() {
    return batch;
  }

  /** Counts the rows of the batch. */
  void add() {
    derived.forEach(Derived::prepare);
    Arrays.stream(categories).forEach(Categories::prepare);
    sites.prepare();
    evaluate(conditions, lanes);
    evaluate(amounts, amount);
    for (int at = 0; at < batch.rows(); at++) {
      read(at, rows[at]);
      put(sites.of(at), timetable(at), at);
    }
    agenda.count();
  }

  private void evaluate(List<Evaluation> evaluations, long[][] sets) {
    for (long[] set : sets) {
      Arrays.fill(set, 0);
    }
    evaluations.forEach(evaluation -> evaluation.evaluate(batch.rows(), sets));
  }

  private void read(int at, Row row) {
    for (int word = 0; word < lanes.length; word++) {
      row.lanes[word] = lanes[word][at];
    }
    for (int person : persons) {
      // all lanes of a person are set or none
      long absent = (~firsts.at(at) & 0xFFFF_FFFFL) << person;
      row.lanes[person / Long.SIZE] &= ~absent;
    }
    for (Sum sum : sums) {
      long one = amount[sum.amount()][at];
      row.amounts[sum.slot()] = sum.squared() ? square(one, sum.slot()) : one;
    }
  }

  private long square(long amount, int slot) {
    try {
      return Math.multiplyExact(amount, amount);
    } catch (ArithmeticException e) {
      throw new SumTooLarge(plan.layout().summed(slot));
    }
  }

  /** That of the row before, if its dates lie in the same half-years. */
  private Timetable timetable(int at) {
    boolean same = last != null;
    for (int date = 0; date < dates.length; date++) {
      int half = dates[date].at(at);
      same &= halves[date] == half;
      halves[date] = half;
    }
    int until = observed == null ? Halves.NONE : observed.at(at);
    same &= halves[dates.length] == until;
    halves[dates.length] = until;
    if (!same) {
      List<Integer> key = Arrays.stream(halves).boxed().toList();
      last = known.computeIfAbsent(key, k -> timetables.of(halves));
    }
    return last;
  }

  private void put(Sites.Three site, Timetable when, int at) {
    put(site.project(), when.projects(), at);
    put(site.office(), when.offices(), at);
    put(site.years(), when.years(), at);
  }

  private void put(Site site, List<Timetable.Due> dues, int at) {
    for (Timetable.Due due : dues) {
      agenda.add(site.at(due.half()), at, due);
    }
  }

  /** What was counted so far. */
  Counted counted() {
    return new Counted(plan, codes, sites.packed());
  }
}
