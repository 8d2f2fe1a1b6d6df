package pl.szansa.indicators.counting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.unsafe.types.UTF8String;
import pl.szansa.model.Measure.PeriodRule;
import pl.szansa.model.PeriodKind;
import scala.Tuple2;

/**
 * Adds the rows of one partition to the sums of their places: per project and year without
 * breakdowns, per office and half-year with them.
 */
final class Tally {

  private final ScanColumns columns;
  private final CountPlan plan;
  private final int firstYear;
  private final int lastYear;
  private final List<PeriodRule> rules;
  private final Adder[] totals;
  private final Adder[][] broken;
  private final int[] widths;
  private final Categories[] categories;
  private final long[] values;
  private final Map<List<UTF8String>, Site> projects = new HashMap<>();
  private final Map<Place, Site> offices = new HashMap<>();
  private final Map<Site, Site> officeOf = new HashMap<>();
  private int firsts;

  /**
   * @param firstYear rows of earlier years are left out
   * @param lastYear rows of later years are left out
   */
  Tally(CountPlan plan, int firstYear, int lastYear) {
    this.columns = new ScanColumns(plan);
    this.plan = plan;
    this.firstYear = firstYear;
    this.lastYear = lastYear;
    this.rules = plan.relation().periodRules();
    this.totals = adders(plan.totals());
    this.broken = plan.breakdowns().stream().map(b -> adders(b.layout())).toArray(Adder[][]::new);
    this.widths = plan.breakdowns().stream().mapToInt(b -> b.layout().width()).toArray();
    this.categories =
        plan.breakdowns().stream()
            .map(CountPlan.Broken::breakdown)
            .map(b -> new Categories(columns.columns(b), columns.isList(b)))
            .toArray(Categories[]::new);
    this.values = new long[plan.columns().size()];
  }

  private Adder[] adders(Layout layout) {
    return rules.stream().map(rule -> new Adder(plan, layout, rule)).toArray(Adder[]::new);
  }

  void add(InternalRow row) {
    read(row);
    Site project = project(row);
    Site office = officeOf.get(project);
    for (int rule = 0; rule < rules.size(); rule++) {
      if (rules.get(rule).lasting()) {
        addLasting(row, rule, project, office);
      } else {
        addDated(row, rule, project, office);
      }
    }
  }

  private void read(InternalRow row) {
    firsts = row.getInt(columns.firsts());
    int first = columns.values();
    for (int i = 0; i < plan.conditions(); i++) {
      values[i] = row.getBoolean(first + i) ? 1 : 0;
    }
    for (int i = plan.conditions(); i < values.length; i++) {
      values[i] = row.getLong(first + i);
    }
    for (Categories category : categories) {
      category.read(row);
    }
  }

  private void addDated(InternalRow row, int rule, Site project, Site office) {
    int date = columns.date(rules.get(rule));
    if (row.isNullAt(date)) {
      add(project.at(Halves.NONE), rule, 0);
      add(office.at(Halves.NONE), rule, 0);
      return;
    }
    int half = Halves.of(row.getInt(date));
    int year = Halves.year(half);
    if (year >= firstYear && year <= lastYear) {
      add(project.at(Halves.ofYear(year)), rule, 0);
      add(office.at(half), rule, 0);
    }
  }

  private void addLasting(InternalRow row, int rule, Site project, Site office) {
    Lasting halves = lasting(row);
    PeriodRule by = rules.get(rule);
    int first = Halves.ofYear(firstYear);
    if (halves.within(by, firstYear, lastYear)) {
      int from = Math.max(halves.first(), first);
      for (PeriodKind kind : List.of(PeriodKind.ALL, PeriodKind.PROGRAMMING_PERIOD)) {
        add(project.at(Halves.ofYear(Halves.year(from))), rule, kind.ordinal());
        add(office.at(from), rule, kind.ordinal());
      }
    }
    Lasting years = halves.years();
    int lastOfAll = Math.min(years.to(by), lastYear);
    for (int year = Math.max(years.from(by), firstYear); year <= lastOfAll; year++) {
      add(project.at(Halves.ofYear(year)), rule, PeriodKind.YEAR.ordinal());
      add(office.at(Halves.ofYear(year)), rule, PeriodKind.YEAR.ordinal());
    }
    int lastHalf = Math.min(halves.to(by), Halves.ofYear(lastYear) + 1);
    for (int half = Math.max(halves.from(by), first); half <= lastHalf; half++) {
      add(office.at(half), rule, PeriodKind.HALF_YEAR.ordinal());
    }
  }

  private Lasting lasting(InternalRow row) {
    int entry = Halves.of(row.getInt(columns.date(PeriodRule.ENTRY)));
    int exit = columns.date(PeriodRule.EXIT);
    if (!row.isNullAt(exit)) {
      return new Lasting(entry, Math.max(entry, Halves.of(row.getInt(exit))), false);
    }
    int observed = columns.date(ScanColumns.OBSERVED);
    int last = row.isNullAt(observed) ? entry : Halves.of(row.getInt(observed));
    return new Lasting(entry, Math.max(entry, last), true);
  }

  private void add(Site.Half half, int rule, int offset) {
    totals[rule].add(half.totals, values, firsts, offset);
    for (int b = 0; b < half.breakdowns(); b++) {
      Adder adder = broken[b][rule];
      for (int i = 0; !adder.isEmpty() && i < categories[b].count(); i++) {
        adder.add(half.category(b, categories[b].number(i), widths[b]), values, firsts, offset);
      }
    }
  }

  private Site project(InternalRow row) {
    List<UTF8String> key = new ArrayList<>(Place.COLUMNS.size());
    for (int i = 0; i < Place.COLUMNS.size(); i++) {
      key.add(row.isNullAt(i) ? UTF8String.EMPTY_UTF8 : row.getUTF8String(i));
    }
    Site known = projects.get(key);
    return known == null ? newProject(key) : known;
  }

  private Site newProject(List<UTF8String> key) {
    String[] texts = key.stream().map(UTF8String::toString).toArray(String[]::new);
    Place place = new Place(texts[0], texts[1], texts[2], texts[3], texts[4], texts[5], texts[6]);
    Site project = site(place, 0);
    projects.put(key.stream().map(UTF8String::clone).toList(), project);
    officeOf.put(
        project,
        offices.computeIfAbsent(place.withoutProject(), p -> site(p, plan.breakdowns().size())));
    return project;
  }

  private Site site(Place place, int breakdowns) {
    return new Site(place, Halves.ofYear(firstYear), plan.totals().width(), breakdowns);
  }

  /** The sums of every place and period that has rows. */
  Iterator<Tuple2<BlockKey, Block>> blocks() {
    List<Tuple2<BlockKey, Block>> blocks = new ArrayList<>();
    projects.values().forEach(site -> collect(BlockKey.Grain.PROJECT, site, blocks));
    offices.values().forEach(site -> collect(BlockKey.Grain.OFFICE, site, blocks));
    return blocks.iterator();
  }

  private void collect(BlockKey.Grain grain, Site site, List<Tuple2<BlockKey, Block>> blocks) {
    site.blocks(
        categories,
        (block, half) -> blocks.add(new Tuple2<>(new BlockKey(grain, site.place(), half), block)));
  }
}
