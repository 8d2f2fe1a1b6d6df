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

  /** Some of the offices; there is one for the same ones, so that nobody compares them by name. */
  public static final class Offices {

    private final Set<String> ids;

    private Offices(Set<String> ids) {
      this.ids = ids;
    }

    /** Their office_ids. */
    Set<String> ids() {
      return ids;
    }
  }

  private static final AreaKey COUNTRY = new AreaKey(AreaLevel.COUNTRY, "all");

  /**
   * A packed block.
   *
   * @param block what was counted there
   */
  private record Packed(Relation relation, BlockKey key, long[] block) {

    /** What is added up by project: one that several offices share is one of each. */
    String byProject() {
      return key.place().project() + "\n" + office();
    }

    boolean isOfSameProject(Packed other) {
      return key.place().project().equals(other.key.place().project())
          && office().equals(other.office());
    }

    String office() {
      return key.place().office();
    }
  }

  /** Blocks that count in the same periods, and are added up before these are. */
  private record Span(Relation relation, Grain grain, String programmingPeriod, int half) {

    static Span of(Relation relation, BlockKey key) {
      return new Span(relation, key.grain(), key.place().programmingPeriod(), key.half());
    }

    /** Only offices are counted by half-year. */
    List<PeriodKey> periods() {
      List<PeriodKey> periods = new ArrayList<>(List.of(PeriodKey.ALL));
      if (!programmingPeriod.isEmpty()) {
        periods.add(new PeriodKey(PeriodKind.PROGRAMMING_PERIOD, programmingPeriod));
      }
      if (half != Halves.NONE) {
        periods.add(period(PeriodKind.YEAR));
        if (grain == Grain.OFFICE) {
          periods.add(period(PeriodKind.HALF_YEAR));
        }
      }
      return periods;
    }

    private PeriodKey period(PeriodKind kind) {
      return new PeriodKey(kind, Halves.period(half, kind));
    }
  }

  private final PeerGroups peers;
  private final Map<Relation, Counted> counted;
  private final Map<Relation, int[][]> numbers = new EnumMap<>(Relation.class);
  private final NavigableMap<AreaKey, List<Packed>> areas = new TreeMap<>();

  /** By area and period, what is of the same project side by side. */
  private final Map<AreaKey, Map<PeriodKey, List<Packed>>> projects = new HashMap<>();

  private final Offices matched;
  private final Map<Measure, Offices> asked = new ConcurrentHashMap<>();
  private final Map<Set<String>, Offices> offices = new ConcurrentHashMap<>();

  Counts(Map<Relation, Counted> counted, PeerGroups peers) {
    this.counted = counted;
    this.peers = peers;
    counted.forEach((relation, of) -> numbers.put(relation, of.numbers()));
    NavigableMap<String, List<Packed>> byProject = new TreeMap<>();
    counted.forEach(
        (relation, of) ->
            of.blocks()
                .forEach(
                    (key, block) -> {
                      Packed packed = new Packed(relation, key, block);
                      place(packed);
                      if (key.grain() == Grain.PROJECT) {
                        byProject
                            .computeIfAbsent(packed.byProject(), p -> new ArrayList<>())
                            .add(packed);
                      }
                    }));
    Map<Span, List<PeriodKey>> periods = new HashMap<>();
    for (List<Packed> project : byProject.values()) {
      for (Packed packed : project) {
        Span span = Span.of(packed.relation(), packed.key());
        placeProject(packed, periods.computeIfAbsent(span, Span::periods));
      }
    }
    this.matched = offices(matched(counted));
  }

  /**
   * Counts every measure of a catalogue in one scan per resolved table, of which nothing but what
   * has changed is read where counts are kept.
   *
   * @param firstYear first year that counts
   * @param lastYear last year that counts
   * @param peers groups of offices, counted like areas
   * @param kept what was counted before
   * @throws pl.szansa.model.UserError if an expression fails on the data
   */
  public static Counts count(
      SparkSession spark,
      Catalogue catalogue,
      int firstYear,
      int lastYear,
      PeerGroups peers,
      KeptCounts kept) {
    Map<Relation, Counted> counted = new EnumMap<>(Relation.class);
    for (Relation relation : Relation.values()) {
      CountPlan plan = new CountPlan(relation, catalogue);
      try {
        counted.put(relation, new CountRelation(plan, firstYear, lastYear, spark, kept).count());
      } catch (Exception e) {
        throw FailedExpression.of(e, catalogue);
      }
    }
    return new Counts(counted, peers);
  }

  private void place(Packed packed) {
    BlockKey key = packed.key();
    for (AreaLevel level : AreaLevel.values()) {
      String code = area(key.place(), level);
      if (code.isEmpty()) {
        continue;
      }
      if ((level == AreaLevel.PROJECT) == (key.grain() == Grain.PROJECT)) {
        areas.computeIfAbsent(new AreaKey(level, code), a -> new ArrayList<>()).add(packed);
      }
    }
  }

  private void placeProject(Packed packed, List<PeriodKey> periods) {
    for (AreaLevel level : AreaLevel.values()) {
      String code = area(packed.key().place(), level);
      if (!code.isEmpty()) {
        Map<PeriodKey, List<Packed>> in =
            projects.computeIfAbsent(new AreaKey(level, code), a -> new HashMap<>());
        periods.forEach(p -> in.computeIfAbsent(p, any -> new ArrayList<>()).add(packed));
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
  private static Set<String> matched(Map<Relation, Counted> all) {
    Set<String> offices = null;
    for (Counted counted : all.values()) {
      Set<String> present = new HashSet<>();
      counted.blocks().keySet().forEach(key -> present.add(key.place().office()));
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

  /** How much was counted in an area, as a measure of the time that its values take. */
  public int size(AreaKey area) {
    return areas.get(area).size();
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
    return collected.map(measure -> asked.computeIfAbsent(measure, this::asked)).orElse(matched);
  }

  private Offices offices(Set<String> ids) {
    return offices.computeIfAbsent(ids, Offices::new);
  }

  private Offices asked(Measure collected) {
    Set<String> offices = new HashSet<>();
    for (Packed packed : areas.getOrDefault(COUNTRY, List.of())) {
      if (packed.key().grain() == Grain.OFFICE
          && total(packed, collected, AreaLevel.COUNTRY, PeriodKind.ALL) > 0) {
        offices.add(packed.office());
      }
    }
    offices.retainAll(matched.ids());
    return offices(offices);
  }

  private NavigableMap<PeriodKey, Sums> summed(AreaKey area, Set<String> offices) {
    Map<Span, Block> spans = new HashMap<>();
    for (Packed packed : areas.getOrDefault(area, List.of())) {
      Relation relation = packed.relation();
      Block block =
          spans.computeIfAbsent(
              Span.of(relation, packed.key()), span -> new Block(counted.get(relation).plan()));
      if (offices == null || offices.contains(packed.office())) {
        block.add(packed.block(), numbers.get(relation));
      }
    }
    NavigableMap<PeriodKey, Sums> sums = new TreeMap<>();
    spans.forEach(
        (span, block) -> {
          for (PeriodKey period : span.periods()) {
            sums.computeIfAbsent(period, p -> new Sums(counted, area.level(), p.kind()))
                .add(span.relation(), block);
          }
        });
    return sums;
  }

  /**
   * Two measures by project over some offices; projects that have neither are left out. They are
   * not counted by half-year: then there is nothing.
   */
  public Evidence.Ratio byProject(
      AreaKey area, PeriodKey period, Offices offices, Measure numerator, Measure denominator) {
    List<long[]> pairs = new ArrayList<>();
    Packed last = null;
    long[] pair = null;
    for (Packed packed : projects.getOrDefault(area, Map.of()).getOrDefault(period, List.of())) {
      if (last == null || !packed.isOfSameProject(last)) {
        last = packed;
        pair = offices.ids().contains(packed.office()) ? new long[2] : null;
        if (pair != null) {
          pairs.add(pair);
        }
      }
      if (pair != null) {
        pair[0] += total(packed, numerator, area.level(), period.kind());
        pair[1] += total(packed, denominator, area.level(), period.kind());
      }
    }
    pairs.removeIf(both -> both[0] == 0 && both[1] == 0);
    return new Evidence.Ratio(
        pairs.stream().mapToDouble(both -> amount(both[0], numerator)).toArray(),
        pairs.stream().mapToDouble(both -> amount(both[1], denominator)).toArray());
  }

  private static double amount(long sum, Measure measure) {
    return measure.aggregate() == Measure.Aggregate.SUM ? sum / 100.0 : sum;
  }

  private long total(Packed packed, Measure measure, AreaLevel level, PeriodKind kind) {
    return packed.relation() == measure.relation()
        ? Block.total(counted.get(packed.relation()).plan(), packed.block(), measure, level, kind)
        : 0;
  }

  /** The offices that lie in an area, by code. */
  public Set<String> offices(AreaKey area) {
    Set<String> offices = new TreeSet<>();
    areas.get(area).forEach(packed -> offices.add(packed.office()));
    return offices;
  }
}
