package pl.szansa.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.SparkSession;
import pl.szansa.indicators.Valuation.Place;
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
    Sums sums = new Sums(plan.slots().size());
    for (Relation relation : Relation.values()) {
      CountRelation counting = new CountRelation(relation, catalogue, plan, firstYear, lastYear);
      try {
        counting.count(spark).forEach(sums::add);
      } catch (Exception e) {
        throw FailedExpression.of(e, catalogue);
      }
    }
    Valuation valuation = new Valuation(plan);
    List<IndicatorValue> values = new ArrayList<>();
    for (CatalogueEntry entry : catalogue.entries()) {
      for (Sums.AreaKey area : sums.areas()) {
        addArea(entry, area, sums, valuation, values);
      }
    }
    return values;
  }

  private void addArea(
      CatalogueEntry entry,
      Sums.AreaKey area,
      Sums sums,
      Valuation valuation,
      List<IndicatorValue> values) {
    long[] ever = sums.of(area, Sums.ALL, "total", "all");
    for (String period : sums.periods(area)) {
      for (Place place : places(entry, area, period, sums)) {
        long[] counts = sums.of(area, period, place.breakdown(), place.category());
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
