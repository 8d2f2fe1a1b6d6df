package pl.szansa.indicators;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import pl.szansa.indicators.catalogue.Breakdown;
import pl.szansa.indicators.catalogue.Catalogue;
import pl.szansa.indicators.catalogue.CatalogueEntry;
import pl.szansa.indicators.counting.AreaKey;
import pl.szansa.indicators.counting.Counts;
import pl.szansa.indicators.counting.FailedExpression;
import pl.szansa.indicators.counting.KeptCounts;
import pl.szansa.indicators.counting.PeriodKey;
import pl.szansa.indicators.counting.Sums;
import pl.szansa.indicators.intervals.Evidence;
import pl.szansa.indicators.intervals.IntervalChoice;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.AreaValues;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Measure;
import pl.szansa.model.PackedValues;
import pl.szansa.model.PeerGroups;

/** Computes every indicator for every area, period and category from one scan per table. */
public final class ComputeIndicators {

  private final SparkSession spark;
  private final Catalogue catalogue;
  private final IntervalChoice intervals;
  private final int firstYear;
  private final int lastYear;
  private final KeptCounts kept;

  /**
   * @param intervals which intervals are computed
   * @param firstYear first year that counts
   * @param lastYear last year that counts
   * @param kept what was counted before
   */
  public ComputeIndicators(
      SparkSession spark,
      Catalogue catalogue,
      IntervalChoice intervals,
      int firstYear,
      int lastYear,
      KeptCounts kept) {
    this.intervals = intervals;
    this.spark = spark;
    this.catalogue = catalogue;
    this.firstYear = firstYear;
    this.lastYear = lastYear;
    this.kept = kept;
  }

  /**
   * All values: by indicator in the catalogue's order, area, period, breakdown and category.
   *
   * @param peers groups of offices that are published like areas
   * @throws pl.szansa.model.UserError if an expression fails on the data, or a sum is too large
   */
  public PackedValues compute(PeerGroups peers) {
    Counts counts = Counts.count(spark, catalogue, firstYear, lastYear, peers, kept);
    try {
      return new Values(counts).all();
    } catch (ArithmeticException e) {
      throw FailedExpression.of(e, catalogue);
    }
  }

  /**
   * The values of an area.
   *
   * @param starts where those of each entry begin, and where all end
   */
  private record Made(AreaValues values, int[] starts) {}

  /** The values being made, by area, so that every area is looked at once. */
  private final class Values {

    private final Counts counts;
    private final Valuation valuation;
    private final AcrossOffices acrossOffices = new AcrossOffices(catalogue);
    private final PackedValues.Builder values = new PackedValues.Builder();

    Values(Counts counts) {
      this.counts = counts;
      this.valuation = new Valuation(intervals, this::byProject);
    }

    private Evidence.Ratio byProject(CatalogueEntry entry, Spot spot) {
      return counts.byProject(
          spot.area(),
          spot.period(),
          counts.matched(entry.collected()),
          entry.indicator().numerator(),
          entry.indicator().denominator().orElseThrow());
    }

    PackedValues all() {
      // the areas have nothing to do with each other, but statistics over offices with these
      Map<AreaKey, Made> areas = new ConcurrentHashMap<>();
      Map<Boolean, List<AreaKey>> keys =
          counts.areas().stream()
              .sorted(Comparator.comparing(area -> -counts.size(area)))
              .collect(Collectors.partitioningBy(Values::isOffice));
      InTurns.each(keys.get(true), area -> areas.put(area, made(area)));
      InTurns.each(keys.get(false), area -> areas.put(area, made(area)));
      for (int i = 0; i < catalogue.entries().size(); i++) {
        String indicator = catalogue.entries().get(i).indicator().id();
        for (AreaKey key : counts.areas()) {
          Made area = areas.get(key);
          values.append(indicator, area.values(), area.starts()[i], area.starts()[i + 1]);
        }
      }
      return values.build();
    }

    /** The values of an area, made from its sums alone, or from what was noted of its offices. */
    private Made made(AreaKey area) {
      AreaSums sums = new AreaSums(counts, area);
      AreaValues made = values.area(area.level(), area.code());
      int[] starts = new int[catalogue.entries().size() + 1];
      for (int i = 0; i + 1 < starts.length; i++) {
        CatalogueEntry entry = catalogue.entries().get(i);
        if (entry.overOffices().isPresent()) {
          acrossOffices(entry, area, sums).forEach(made::add);
        } else if (counts(entry, area)) {
          EntryInArea valued = valuation.of(entry, sums.ever()::of);
          spots(entry, area, sums.of(entry)).forEach(spot -> made.add(valued.value(spot)));
        }
        if (isOffice(area) && acrossOffices.wants(entry)) {
          note(entry, area, sums);
        }
        starts[i + 1] = made.size();
      }
      return new Made(made, starts);
    }

    private static boolean isOffice(AreaKey area) {
      return area.level() == AreaLevel.OFFICE;
    }

    /** What statistics over offices are made of counts whether or not offices are published. */
    private void note(CatalogueEntry entry, AreaKey office, AreaSums sums) {
      EntryInArea valued = valuation.of(entry, sums.ever()::of);
      sums.of(entry)
          .forEach(
              (period, sum) -> acrossOffices.note(valued.value(Spot.total(office, period, sum))));
    }

    private List<IndicatorValue> acrossOffices(CatalogueEntry entry, AreaKey area, AreaSums sums) {
      if (isOffice(area) || area.level() == AreaLevel.PROJECT) {
        return List.of();
      }
      Set<String> offices = counts.offices(area);
      return sums.all().entrySet().stream()
          .filter(sum -> catalogue.total().covers(area.level(), sum.getKey().kind()))
          .map(sum -> Spot.total(area, sum.getKey(), sum.getValue()))
          .map(spot -> acrossOffices.value(entry, spot, offices))
          .toList();
    }
  }

  /** Whether values of an entry are counted in an area. */
  private static boolean counts(CatalogueEntry entry, AreaKey area) {
    return entry.counted() && !(area.level() == AreaLevel.PEER_GROUP && ofPersons(entry));
  }

  /**
   * Who was in several offices is one person in their voivodeship; that is settled before the peer
   * groups are known, so persons are not counted in these.
   */
  private static boolean ofPersons(CatalogueEntry entry) {
    return Stream.concat(
            Stream.of(entry.indicator().numerator()), entry.indicator().denominator().stream())
        .anyMatch(m -> m.aggregate() == Measure.Aggregate.COUNT_PERSONS);
  }

  private List<Spot> spots(CatalogueEntry entry, AreaKey area, NavigableMap<PeriodKey, Sums> sums) {
    List<Spot> spots = new ArrayList<>();
    Sums ever = sums.get(PeriodKey.ALL);
    List<Breakdown> breakdowns = breakdowns(entry);
    Map<String, List<String>> categories = new HashMap<>();
    sums.forEach(
        (period, sum) -> {
          if (catalogue.total().covers(area.level(), period.kind())) {
            spots.add(Spot.total(area, period, sum));
          }
          for (Breakdown breakdown : breakdowns) {
            if (breakdown.detail().covers(area.level(), period.kind())) {
              categories
                  .computeIfAbsent(breakdown.id(), b -> categories(entry, breakdown, ever))
                  .forEach(c -> spots.add(Spot.category(area, period, breakdown.id(), c, sum)));
            }
          }
        });
    return spots;
  }

  private List<Breakdown> breakdowns(CatalogueEntry entry) {
    return entry.indicator().breakdowns().stream()
        .flatMap(id -> catalogue.breakdown(id).stream())
        .toList();
  }

  /** The categories in which the area ever had anything to count for the entry. */
  private static List<String> categories(CatalogueEntry entry, Breakdown breakdown, Sums ever) {
    List<Measure> counted =
        Stream.of(
                Optional.of(entry.indicator().numerator()),
                entry.indicator().denominator(),
                entry.censored())
            .flatMap(Optional::stream)
            .toList();
    return ever.categories(breakdown.over(), breakdown.id()).stream()
        .filter(c -> isCounted(counted, ever.of(breakdown.id(), c)))
        .toList();
  }

  private static boolean isCounted(List<Measure> measures, ToLongFunction<Measure> sums) {
    return measures.stream().anyMatch(m -> sums.applyAsLong(m) != 0);
  }
}
