package pl.szansa.compare.casemix;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
  public CaseMixResults adjust(IndicatorValues published) throws Exception {
    List<Indicator> shown =
        indicators.stream().filter(i -> offices(i, published).size() >= FEWEST_OFFICES).toList();
    if (shown.isEmpty()) {
      return CaseMixResults.NONE;
    }
    CountedPatterns counted =
        new CountPatterns(spark, code, shown, firstYear, lastYear).count(spark);
    List<TreeMap<Integer, int[]>> all = counted.all();
    // each outcome is fitted by itself, so the cores share them
    List<Optional<Outcome>> outcomes =
        IntStream.range(0, shown.size())
            .parallel()
            .mapToObj(i -> Outcome.of(shown.get(i).id(), code, all.get(i)))
            .toList();
    List<CaseMix> adjusted = new ArrayList<>();
    List<CaseMixModel> models = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      if (outcomes.get(i).isPresent()) {
        models.add(outcomes.get(i).get().model());
        adjusted.addAll(offices(shown.get(i), i, outcomes.get(i).get(), counted, published));
      }
    }
    return new CaseMixResults(adjusted, models);
  }

  private static List<IndicatorValue> offices(Indicator indicator, IndicatorValues published) {
    return published.totals(indicator.id(), AreaLevel.OFFICE, ALL).stream()
        .filter(v -> v.status() == ValueStatus.VALUE)
        .toList();
  }

  private List<CaseMix> offices(
      Indicator indicator,
      int place,
      Outcome outcome,
      CountedPatterns counted,
      IndicatorValues published) {
    double country = (double) outcome.model().events() / outcome.model().people();
    double[] probabilities = new double[code.size()];
    outcome.probabilities().forEach((pattern, p) -> probabilities[pattern] = p);
    List<CaseMix> adjusted = new ArrayList<>();
    for (IndicatorValue value : offices(indicator, published)) {
      long observed = counted.observed(value.area(), place);
      double expected = counted.expected(value.area(), place, probabilities);
      if (expected > 0) {
        adjusted.add(
            ObservedExpected.of(
                value, indicator.direction(), observed, expected, country, confidence));
      }
    }
    return adjusted;
  }
}
