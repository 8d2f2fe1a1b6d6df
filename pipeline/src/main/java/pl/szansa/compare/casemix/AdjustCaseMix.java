package pl.szansa.compare.casemix;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.spark.sql.SparkSession;
import pl.szansa.compare.CaseMixResults;
import pl.szansa.indicators.catalogue.Catalogue;
import pl.szansa.indicators.catalogue.CatalogueEntry;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.CaseMix;
import pl.szansa.model.CaseMixModel;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.IndicatorValues;
import pl.szansa.model.Measure;
import pl.szansa.model.Measure.Aggregate;
import pl.szansa.model.Measure.Relation;
import pl.szansa.model.ValueStatus;

/**
 * Puts beside each office's result of all years the one that its participants' characteristics at
 * entry let expect: had each of them fared as people like them fared in all offices together.
 */
public final class AdjustCaseMix {

  private static final int FEWEST_OFFICES = 2;
  private static final String ALL = "all";

  private final SparkSession spark;
  private final List<Indicator> indicators;
  private final PatternCode code;
  private final double confidence;
  private final int firstYear;
  private final int lastYear;

  /**
   * @param catalogue of the run; what it does not publish is not adjusted
   * @param confidence two-sided, of the ratios' intervals
   * @param firstYear first year that counts
   * @param lastYear last year that counts
   */
  public AdjustCaseMix(
      SparkSession spark, Catalogue catalogue, BigDecimal confidence, int firstYear, int lastYear) {
    CaseMixList list = CaseMixList.shipped();
    this.spark = spark;
    this.code = new PatternCode(list.covariates());
    this.indicators =
        list.indicators().stream()
            .filter(id -> !catalogue.hidden().contains(id))
            .flatMap(id -> catalogue.entry(id).stream())
            .filter(CatalogueEntry::counted)
            .map(CatalogueEntry::indicator)
            .filter(AdjustCaseMix::share)
            .toList();
    this.confidence = confidence.doubleValue();
    this.firstYear = firstYear;
    this.lastYear = lastYear;
  }

  /** A workspace may have put another indicator in the place of a shipped one. */
  private static boolean share(Indicator indicator) {
    return people(indicator.numerator())
        && indicator.denominator().filter(AdjustCaseMix::people).isPresent();
  }

  private static boolean people(Measure measure) {
    return measure.relation() == Relation.PARTICIPATIONS
        && measure.aggregate() == Aggregate.COUNT
        && !measure.period().lasting();
  }

  /**
   * @param published the publishable values: what is not shown of an office is not adjusted either
   */
  public CaseMixResults adjust(IndicatorValues published) {
    List<Indicator> shown =
        indicators.stream().filter(i -> offices(i, published).size() >= FEWEST_OFFICES).toList();
    if (shown.isEmpty()) {
      return CaseMixResults.NONE;
    }
    Map<String, Map<Integer, int[]>> byOffice =
        new CountPatterns(code, shown, firstYear, lastYear).count(spark);
    // each outcome is fitted by itself, so the cores share them
    List<Optional<Outcome>> outcomes =
        IntStream.range(0, shown.size())
            .parallel()
            .mapToObj(i -> Outcome.of(shown.get(i).id(), code, all(byOffice, i)))
            .toList();
    List<CaseMix> adjusted = new ArrayList<>();
    List<CaseMixModel> models = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      if (outcomes.get(i).isPresent()) {
        models.add(outcomes.get(i).get().model());
        adjusted.addAll(offices(shown.get(i), i, outcomes.get(i).get(), byOffice, published));
      }
    }
    return new CaseMixResults(adjusted, models);
  }

  private static List<IndicatorValue> offices(Indicator indicator, IndicatorValues published) {
    return published.totals(indicator.id(), AreaLevel.OFFICE, ALL).stream()
        .filter(v -> v.status() == ValueStatus.VALUE)
        .toList();
  }

  /** People and events of an outcome in all offices together, by pattern. */
  private static TreeMap<Integer, int[]> all(
      Map<String, Map<Integer, int[]>> byOffice, int outcome) {
    TreeMap<Integer, int[]> all = new TreeMap<>();
    for (Map<Integer, int[]> patterns : byOffice.values()) {
      patterns.forEach(
          (pattern, counts) -> {
            if (counts[2 * outcome] > 0) {
              int[] sum = all.computeIfAbsent(pattern, p -> new int[2]);
              sum[0] += counts[2 * outcome];
              sum[1] += counts[2 * outcome + 1];
            }
          });
    }
    return all;
  }

  private List<CaseMix> offices(
      Indicator indicator,
      int place,
      Outcome outcome,
      Map<String, Map<Integer, int[]>> byOffice,
      IndicatorValues published) {
    double country = (double) outcome.model().events() / outcome.model().people();
    List<CaseMix> adjusted = new ArrayList<>();
    for (IndicatorValue value : offices(indicator, published)) {
      long observed = 0;
      double expected = 0;
      for (var entry : byOffice.getOrDefault(value.area(), Map.of()).entrySet()) {
        int people = entry.getValue()[2 * place];
        if (people > 0) {
          observed += entry.getValue()[2 * place + 1];
          expected += people * outcome.probabilities().get(entry.getKey());
        }
      }
      if (expected > 0) {
        adjusted.add(
            ObservedExpected.of(
                value, indicator.direction(), observed, expected, country, confidence));
      }
    }
    return adjusted;
  }
}
