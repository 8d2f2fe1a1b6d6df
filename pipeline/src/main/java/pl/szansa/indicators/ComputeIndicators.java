package pl.szansa.indicators;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import pl.szansa.indicators.Valuation.Place;
import pl.szansa.indicators.catalogue.Catalogue;
import pl.szansa.indicators.catalogue.CatalogueEntry;
import pl.szansa.indicators.counting.Cell;
import pl.szansa.indicators.counting.CountRelation;
import pl.szansa.indicators.counting.FailedExpression;
import pl.szansa.indicators.counting.MeasurePlan;
import pl.szansa.indicators.counting.Sums;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Measure.Relation;

/** Computes every indicator for every area, period and category from one scan per table. */
public final class ComputeIndicators {

  private final SparkSession spark;
  private final Catalogue catalogue;
  private final int firstYear;
  private final int lastYear;

  /**
   * @param firstYear first year that counts
   * @param lastYear last year that counts
   */
  public ComputeIndicators(SparkSession spark, Catalogue catalogue, int firstYear, int lastYear) {
    this.spark = spark;
    this.catalogue = catalogue;
    this.firstYear = firstYear;
    this.lastYear = lastYear;
  }

  /** All values: by indicator in the catalogue's order, area, period, breakdown and category. */
  public List<IndicatorValue> compute() {
    MeasurePlan plan = new MeasurePlan(catalogue);
    Map<Relation, Map<Cell, long[]>> counts = new EnumMap<>(Relation.class);
    for (Relation relation : Relation.values()) {
      counts.put(relation, count(relation, plan));
    }
    Sums all = new Sums(plan.slots().size());
    counts.values().forEach(cells -> cells.forEach(all::add));
    Sums matched = matched(counts, plan.slots().size());
    Valuation valuation = new Valuation(plan);
    List<IndicatorValue> values = new ArrayList<>();
    for (CatalogueEntry entry : catalogue.entries()) {
      for (Sums.AreaKey area : all.areas()) {
        addArea(entry, area, all, entry.acrossRelations() ? matched : all, valuation, values);
      }
    }
    return values;
  }

  private Map<Cell, long[]> count(Relation relation, MeasurePlan plan) {
    try {
      return new CountRelation(relation, catalogue, plan, firstYear, lastYear).count(spark);
    } catch (Exception e) {
      throw FailedExpression.of(e, catalogue);
    }
  }

  /**
   * The sums of the offices that have rows in every relation: what one office spent is not to be
   * divided by whom another supported.
   */
  private static Sums matched(Map<Relation, Map<Cell, long[]>> counts, int width) {
    Set<String> offices = null;
    for (Map<Cell, long[]> cells : counts.values()) {
      Set<String> present = cells.keySet().stream().map(Cell::office).collect(Collectors.toSet());
      if (offices == null) {
        offices = present;
      } else {
        offices.retainAll(present);
      }
    }
    Sums matched = new Sums(width);
    for (Map<Cell, long[]> cells : counts.values()) {
      for (Map.Entry<Cell, long[]> cell : cells.entrySet()) {
        if (offices.contains(cell.getKey().office())) {
          matched.add(cell.getKey(), cell.getValue());
        }
      }
    }
    return matched;
  }

  private void addArea(
      CatalogueEntry entry,
      Sums.AreaKey area,
      Sums all,
      Sums counted,
      Valuation valuation,
      List<IndicatorValue> values) {
    long[] ever = all.of(area, Sums.ALL, "total", "all");
    for (String period : all.periods(area)) {
      for (Place place : places(entry, area, period, all)) {
        long[] counts = counted.of(area, period, place.breakdown(), place.category());
        values.add(valuation.value(entry, place, counts, ever));
      }
    }
  }

  private static List<Place> places(
      CatalogueEntry entry, Sums.AreaKey area, String period, Sums sums) {
    List<Place> places = new ArrayList<>();
    places.add(new Place(area, period, "total", "all"));
    for (String breakdown : entry.indicator().breakdowns()) {
      Set<String> categories = sums.categories(area, breakdown);
      categories.forEach(c -> places.add(new Place(area, period, breakdown, c)));
    }
    return places;
  }
}
