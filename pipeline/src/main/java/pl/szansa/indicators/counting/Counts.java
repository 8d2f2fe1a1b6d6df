package pl.szansa.indicators.counting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.sql.SparkSession;
import pl.szansa.indicators.catalogue.Catalogue;
import pl.szansa.indicators.counting.BlockKey.Grain;
import pl.szansa.indicators.intervals.Evidence;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Measure;
import pl.szansa.model.Measure.Relation;
import pl.szansa.model.PeerGroup;
import pl.szansa.model.PeerGroups;
import pl.szansa.model.PeriodKind;

/** What was counted, by area; sums of an area are made when asked for, and not kept. */
public final class Counts {

  /**
   * Some of the offices.
   *
   * @param ids their office_ids
   */
  public record Offices(Set<String> ids) {}

  private static final AreaKey COUNTRY = new AreaKey(AreaLevel.COUNTRY, "all");

  /**
   * A block.
   *
   * @param periods in which it counts
   */
  private record Counted(Relation relation, BlockKey key, Block block, List<PeriodKey> periods) {}

  private final PeerGroups peers;
  private final Map<Relation, CountPlan> plans = new EnumMap<>(Relation.class);
  private final NavigableMap<AreaKey, List<Counted>> areas = new TreeMap<>();
  private final Map<AreaKey, List<Counted>> projects = new HashMap<>();
  private final Set<String> matched;
  private final Map<Measure, Set<String>> asked = new ConcurrentHashMap<>();

  Counts(Catalogue catalogue, Map<Relation, Map<BlockKey, Block>> blocks, PeerGroups peers) {
    this.peers = peers;
    for (Relation relation : Relation.values()) {
      plans.put(relation, new CountPlan(relation, catalogue));
    }
    blocks.forEach((relation, counted) -> counted.forEach((k, b) -> place(relation, k, b)));
    this.matched = matched(blocks);
  }

  /**
   * Counts every measure of a catalogue in one scan per resolved table.
   *
   * @param firstYear first year that counts
   * @param lastYear last year that counts
   * @param peers groups of offices, counted like areas
   * @throws pl.szansa.model.UserError if an expression fails on the data
   */
  public static Counts count(
      SparkSession spark, Catalogue catalogue, int firstYear, int lastYear, PeerGroups peers) {
    Map<Relation, Map<BlockKey, Block>> blocks = new EnumMap<>(Relation.class);
    for (Relation relation : Relation.values()) {
      CountPlan plan = new CountPlan(relation, catalogue);
      try {
        blocks.put(relation, new CountRelation(plan, firstYear, lastYear).count(spark));
      } catch (Exception e) {
        throw FailedExpression.of(e, catalogue);
      }
    }
    return new Counts(catalogue, blocks, peers);
  }

  private void place(Relation relation, BlockKey key, Block block) {
    Counted counted = new Counted(relation, key, block, periods(key));
    for (AreaLevel level : AreaLevel.values()) {
      String code = area(key.place(), level);
      if (code.isEmpty()) {
        continue;
      }
      AreaKey area = new AreaKey(level, code);
      if (key.grain() == Grain.PROJECT) {
        projects.computeIfAbsent(area, a -> new ArrayList<>()).add(counted);
      }
      if ((level == AreaLevel.PROJECT) == (key.grain() == Grain.PROJECT)) {
        areas.computeIfAbsent(area, a -> new ArrayList<>()).add(counted);
      }
    }
  }

  /** Code of a place's area, empty if unknown. */
  private String area(Place place, AreaLevel level) {
    return level == AreaLevel.PEER_GROUP
        ? peers.of(place.office()).map(PeerGroup::id).orElse("")
        : place.area(level);
  }

  /**
   * Offices that have rows in every register: what one office spent is not to be divided by whom
   * another supported.
   */
  private static Set<String> matched(Map<Relation, Map<BlockKey, Block>> blocks) {
    Set<String> offices = null;
    for (Map<BlockKey, Block> counted : blocks.values()) {
      Set<String> present = new HashSet<>();
      counted.keySet().forEach(key -> present.add(key.place().office()));
      if (offices == null) {
        offices = present;
      } else {
        offices.retainAll(present);
      }
    }
    return offices;
  }

  /** Areas from the widest, by code. */
  public Set<AreaKey> areas() {
    return areas.keySet();
  }

  /** The sums of every period of an area, in published order. */
  public NavigableMap<PeriodKey, Sums> sums(AreaKey area) {
    return summed(area, null);
  }

  /** The same over some offices only; periods in which only others have rows are there, empty. */
  public NavigableMap<PeriodKey, Sums> sums(AreaKey area, Offices offices) {
    return summed(area, offices.ids());
  }

  /**
   * The offices that have rows in every register and, where forms differ in what they ask, rows of
   * a form that asked.
   *
   * @param collected rows whose form asked; empty where every form does
   */
  public Offices matched(Optional<Measure> collected) {
    return new Offices(
        collected.map(measure -> asked.computeIfAbsent(measure, this::asked)).orElse(matched));
  }

  private Set<String> asked(Measure collected) {
    int place =
        plans
            .get(collected.relation())
            .totals()
            .place(collected, AreaLevel.COUNTRY, PeriodKind.ALL);
    Set<String> offices = new HashSet<>();
    for (Counted counted : areas.getOrDefault(COUNTRY, List.of())) {
      if (counted.relation() == collected.relation()
          && counted.key().grain() == Grain.OFFICE
          && counted.block().totals()[place] > 0) {
        offices.add(counted.key().place().office());
      }
    }
    offices.retainAll(matched);
    return offices;
  }

  private NavigableMap<PeriodKey, Sums> summed(AreaKey area, Set<String> offices) {
    NavigableMap<PeriodKey, Sums> sums = new TreeMap<>();
    for (Counted counted : areas.getOrDefault(area, List.of())) {
      for (PeriodKey period : counted.periods()) {
        Sums sum = sums.computeIfAbsent(period, p -> new Sums(plans, area.level(), p.kind()));
        if (offices == null || offices.contains(counted.key().place().office())) {
          sum.add(counted.relation(), counted.block());
        }
      }
    }
    return sums;
  }

  /**
   * Two measures by project over some offices; projects that have neither are left out. They are
   * not counted by half-year: then there is nothing.
   */
  public Evidence.Ratio byProject(
      AreaKey area, PeriodKey period, Offices offices, Measure numerator, Measure denominator) {
    Map<String, double[]> pairs = new TreeMap<>();
    for (Counted counted : projects.getOrDefault(area, List.of())) {
      Place place = counted.key().place();
      if (offices.ids().contains(place.office()) && counted.periods().contains(period)) {
        double[] pair =
            pairs.computeIfAbsent(place.project() + "\n" + place.office(), p -> new double[2]);
        pair[0] += amount(counted, numerator, area.level(), period.kind());
        pair[1] += amount(counted, denominator, area.level(), period.kind());
      }
    }
    List<double[]> some =
        pairs.values().stream().filter(pair -> pair[0] != 0 || pair[1] != 0).toList();
    return new Evidence.Ratio(
        some.stream().mapToDouble(pair -> pair[0]).toArray(),
        some.stream().mapToDouble(pair -> pair[1]).toArray());
  }

  private double amount(Counted counted, Measure measure, AreaLevel level, PeriodKind kind) {
    if (counted.relation() != measure.relation()) {
      return 0;
    }
    int place = plans.get(measure.relation()).totals().place(measure, level, kind);
    double sum = counted.block().totals()[place];
    return measure.aggregate() == Measure.Aggregate.SUM ? sum / 100 : sum;
  }

  /** The offices that lie in an area, by code. */
  public Set<String> offices(AreaKey area) {
    Set<String> offices = new TreeSet<>();
    areas.get(area).forEach(counted -> offices.add(counted.key().place().office()));
    return offices;
  }

  /** Projects are not counted by half-year. */
  private static List<PeriodKey> periods(BlockKey key) {
    List<PeriodKey> periods = new ArrayList<>(List.of(PeriodKey.ALL));
    String programming = key.place().programmingPeriod();
    if (!programming.isEmpty()) {
      periods.add(new PeriodKey(PeriodKind.PROGRAMMING_PERIOD, programming));
    }
    if (key.half() != Halves.NONE) {
      periods.add(period(PeriodKind.YEAR, key));
      if (key.grain() == Grain.OFFICE) {
        periods.add(period(PeriodKind.HALF_YEAR, key));
      }
    }
    return periods;
  }

  private static PeriodKey period(PeriodKind kind, BlockKey key) {
    return new PeriodKey(kind, Halves.period(key.half(), kind));
  }
}
