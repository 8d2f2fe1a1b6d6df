package pl.szansa.indicators.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import pl.szansa.model.Measure.PeriodRule;
import pl.szansa.model.Measure.Relation;
import pl.szansa.model.PeriodKind;
import pl.szansa.store.scan.Batch;
import pl.szansa.store.scan.Derived;
import scala.Tuple2;

/**
 * Adds batches of rows to the sums of their places: per project and year without breakdowns, per
 * office and half-year, or year, with them.
 */
final class Tally {

  private final Batch batch;
  private final int firstYear;
  private final int lastYear;
  private final PeriodRule[] rules;
  private final Adder[] totals;
  private final Adder[][] broken;
  private final int[][] finer;
  private final int[][] yearly;
  private final int[] widths;
  private final Categories[] categories;
  private final Evaluation[] conditions;
  private final int[] starts;
  private final Evaluation[] amounts;
  private final Derived[] dates;
  private final List<Derived> derived = new ArrayList<>();
  private final Derived observed;
  private final Derived firsts;
  private final Sites sites;
  private final Adder.Counted counted;
  private int row;

  /**
   * @param firstYear rows of earlier years are left out
   * @param lastYear rows of later years are left out
   */
  Tally(CountPlan plan, Formulas formulas, int firstYear, int lastYear) {
    ScanColumns columns = new ScanColumns(plan, formulas);
    List<CountPlan.Broken> breakdowns = plan.breakdowns();
    this.batch = new Batch(columns.names());
    this.firstYear = firstYear;
    this.lastYear = lastYear;
    this.rules = plan.relation().periodRules().toArray(PeriodRule[]::new);
    this.totals = adders(plan, formulas, plan.totals());
    this.broken =
        breakdowns.stream().map(b -> adders(plan, formulas, b.layout())).toArray(Adder[][]::new);
    this.finer = counted(breakdowns, false);
    this.yearly = counted(breakdowns, true);
    this.widths = breakdowns.stream().mapToInt(b -> b.layout().width()).toArray();
    this.categories =
        breakdowns.stream()
            .map(b -> columns.categories(b.breakdown(), batch))
            .toArray(Categories[]::new);
    this.conditions = evaluations(formulas.conditions());
    this.starts = formulas.conditions().stream().mapToInt(Formulas.Group::first).toArray();
    this.amounts = evaluations(formulas.amounts());
    this.dates =
        Arrays.stream(rules).map(rule -> halves(ScanColumns.date(rule))).toArray(Derived[]::new);
    boolean people = plan.relation() == Relation.PARTICIPATIONS;
    this.observed = people ? halves(ScanColumns.OBSERVED) : null;
    this.firsts =
        people ? derived(ScanColumns.FIRSTS, bits -> bits == null ? 0 : (Integer) bits) : null;
    this.sites =
        new Sites(batch, Halves.ofYear(firstYear), plan.totals().width(), breakdowns.size());
    this.counted = new Adder.Counted(formulas);
  }

  private Adder[] adders(CountPlan plan, Formulas formulas, Layout layout) {
    return Arrays.stream(rules)
        .map(rule -> new Adder(plan, formulas, layout, rule))
        .toArray(Adder[]::new);
  }

  /** By rule, the breakdowns that have something to count. */
  private int[][] counted(List<CountPlan.Broken> breakdowns, boolean years) {
    return IntStream.range(0, rules.length)
        .mapToObj(
            rule ->
                IntStream.range(0, broken.length)
                    .filter(b -> breakdowns.get(b).yearly() == years && !broken[b][rule].isEmpty())
                    .toArray())
        .toArray(int[][]::new);
  }

  private Evaluation[] evaluations(List<Formulas.Group> groups) {
    return groups.stream().map(group -> group.evaluation(batch)).toArray(Evaluation[]::new);
  }

  private Derived halves(String date) {
    return derived(date, day -> day == null ? Halves.NONE : Halves.of((Integer) day));
  }

  private Derived derived(String column, java.util.function.ToIntFunction<Object> of) {
    Derived one = new Derived(batch.column(column), of);
    derived.add(one);
    return one;
  }

  /** What rows are to be set in. */
  Batch batch() {
    return batch;
  }

  /** Adds the rows of the batch. */
  void add() {
    derived.forEach(Derived::prepare);
    Arrays.stream(conditions).forEach(Evaluation::prepare);
    Arrays.stream(amounts).forEach(Evaluation::prepare);
    Arrays.stream(categories).forEach(Categories::prepare);
    sites.prepare();
    for (row = 0; row < batch.rows(); row++) {
      read();
      Sites.Three site = sites.of(row);
      for (int rule = 0; rule < rules.length; rule++) {
        if (rules[rule].lasting()) {
          addLasting(rule, site);
        } else {
          addDated(rule, site);
        }
      }
    }
  }

  private void read() {
    Arrays.fill(counted.bits, 0);
    for (int i = 0; i < conditions.length; i++) {
      counted.bits[starts[i] >> 6] |= conditions[i].at(row) << starts[i];
    }
    for (int i = 0; i < amounts.length; i++) {
      counted.amounts[i] = amounts[i].at(row);
    }
    counted.firsts = firsts == null ? 0 : firsts.at(row);
  }

  private void addDated(int rule, Sites.Three site) {
    int half = dates[rule].at(row);
    int year = Halves.year(half);
    if (half == Halves.NONE) {
      addProject(site, rule, Halves.NONE, 0);
      addOffice(site, rule, Halves.NONE, 0);
      addYears(site, rule, Halves.NONE, 0);
    } else if (year >= firstYear && year <= lastYear) {
      addProject(site, rule, Halves.ofYear(year), 0);
      addOffice(site, rule, half, 0);
      addYears(site, rule, Halves.ofYear(year), 0);
    }
  }

  private void addLasting(int rule, Sites.Three site) {
    Lasting halves = lasting();
    PeriodRule by = rules[rule];
    int first = Halves.ofYear(firstYear);
    if (halves.within(by, firstYear, lastYear)) {
      int from = Math.max(halves.first(), first);
      for (PeriodKind kind : new PeriodKind[] {PeriodKind.ALL, PeriodKind.PROGRAMMING_PERIOD}) {
        addProject(site, rule, Halves.ofYear(Halves.year(from)), kind.ordinal());
        addOffice(site, rule, from, kind.ordinal());
        addYears(site, rule, Halves.ofYear(Halves.year(from)), kind.ordinal());
      }
    }
    Lasting years = halves.years();
    int lastOfAll = Math.min(years.to(by), lastYear);
    for (int year = Math.max(years.from(by), firstYear); year <= lastOfAll; year++) {
      addProject(site, rule, Halves.ofYear(year), PeriodKind.YEAR.ordinal());
      addOffice(site, rule, Halves.ofYear(year), PeriodKind.YEAR.ordinal());
      addYears(site, rule, Halves.ofYear(year), PeriodKind.YEAR.ordinal());
    }
    int lastHalf = Math.min(halves.to(by), Halves.ofYear(lastYear) + 1);
    for (int half = Math.max(halves.from(by), first); half <= lastHalf; half++) {
      addOffice(site, rule, half, PeriodKind.HALF_YEAR.ordinal());
    }
  }

  private Lasting lasting() {
    int entry = dates[0].at(row);
    int exit = dates[1].at(row);
    if (exit != Halves.NONE) {
      return new Lasting(entry, Math.max(entry, exit), false);
    }
    return new Lasting(entry, Math.max(entry, observed.at(row)), true);
  }

  private void addProject(Sites.Three site, int rule, int half, int offset) {
    totals[rule].add(site.project().at(half).totals, counted, offset);
  }

  private void addOffice(Sites.Three site, int rule, int half, int offset) {
    Site.Half sums = site.office().at(half);
    totals[rule].add(sums.totals, counted, offset);
    addCategories(sums, finer[rule], rule, offset);
  }

  private void addYears(Sites.Three site, int rule, int half, int offset) {
    if (yearly[rule].length > 0) {
      addCategories(site.years().at(half), yearly[rule], rule, offset);
    }
  }

  private void addCategories(Site.Half sums, int[] breakdowns, int rule, int offset) {
    for (int b : breakdowns) {
      for (int category : categories[b].of(row)) {
        broken[b][rule].add(sums.category(b, category, widths[b]), counted, offset);
      }
    }
  }

  /** The sums of every place and period that has rows. */
  Iterator<Tuple2<BlockKey, Block>> blocks() {
    return sites.blocks(categories).iterator();
  }
}
