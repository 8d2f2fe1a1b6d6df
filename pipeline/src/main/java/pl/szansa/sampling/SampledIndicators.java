package pl.szansa.sampling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import pl.szansa.indicators.catalogue.Catalogue;
import pl.szansa.indicators.catalogue.CatalogueEntry;
import pl.szansa.indicators.intervals.IntervalMethod;
import pl.szansa.indicators.intervals.Limits;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.PackedValues;
import pl.szansa.model.ValueStatus;

/**
 * The values that are estimated from drawn samples: one per sampled entry of the catalogue and area
 * that was drawn for. Several samples of an area are of different leavers; their strata stand side
 * by side.
 */
public final class SampledIndicators {

  private record Area(AreaLevel level, String code) implements Comparable<Area> {
    @Override
    public int compareTo(Area other) {
      int byLevel = level.compareTo(other.level);
      return byLevel == 0 ? code.compareTo(other.code) : byLevel;
    }
  }

  private final SparkSession spark;
  private final Catalogue catalogue;
  private final BigDecimal confidence;

  public SampledIndicators(SparkSession spark, Catalogue catalogue, BigDecimal confidence) {
    this.spark = spark;
    this.catalogue = catalogue;
    this.confidence = confidence;
  }

  /**
   * Adds what the samples say to what was counted.
   *
   * @param counted in the catalogue's order
   * @return in the catalogue's order, then by area; what was counted if no sample was drawn
   */
  public PackedValues with(PackedValues counted, List<Sample> samples) {
    if (samples.isEmpty()) {
      return counted;
    }
    Map<String, Integer> order = new HashMap<>();
    catalogue.indicators().forEach(i -> order.put(i.id(), order.size()));
    return counted.with(compute(samples), Comparator.comparing(order::get));
  }

  private List<IndicatorValue> compute(List<Sample> samples) {
    List<CatalogueEntry> entries =
        catalogue.entries().stream().filter(e -> e.sampled().isPresent()).toList();
    Results results = Results.read(spark, entries, samples);
    Map<Area, List<Sample>> areas = new TreeMap<>();
    for (Sample sample : samples) {
      sample
          .areas()
          .forEach(
              code ->
                  areas
                      .computeIfAbsent(
                          new Area(sample.design().level(), code), a -> new ArrayList<>())
                      .add(sample));
    }
    List<IndicatorValue> values = new ArrayList<>();
    for (CatalogueEntry entry : entries) {
      areas.forEach(
          (area, of) -> {
            List<Answers> strata =
                of.stream()
                    .flatMap(sample -> results.answers(entry, sample, area.code()).stream())
                    .toList();
            values.add(value(entry.indicator(), area, of, strata));
          });
    }
    return values;
  }

  private IndicatorValue value(
      Indicator indicator, Area area, List<Sample> samples, List<Answers> strata) {
    long answered = strata.stream().mapToLong(Answers::answered).sum();
    long base = strata.stream().mapToLong(Answers::base).sum();
    long positive = strata.stream().mapToLong(Answers::positive).sum();
    String note = note(area, samples, answered);
    if (answered == 0) {
      return of(indicator, area, ValueStatus.CENSORED, null, null, null, null, note);
    }
    Optional<StratifiedEstimate> estimate = StratifiedEstimate.of(strata);
    if (estimate.isEmpty()) {
      return of(indicator, area, ValueStatus.NOT_APPLICABLE, null, null, 0L, 0L, note);
    }
    if (base < indicator.smallestBase()) {
      String few = "base below " + indicator.smallestBase() + "; " + note;
      return of(indicator, area, ValueStatus.TOO_FEW, null, null, null, base, few);
    }
    double value = estimate.get().value();
    Limits limits = estimate.get().limits(confidence.doubleValue()).orElse(null);
    return of(indicator, area, ValueStatus.VALUE, value, limits, positive, base, note);
  }

  private static String note(Area area, List<Sample> samples, long answered) {
    String names = samples.stream().map(Sample::name).collect(Collectors.joining(", "));
    long drawn =
        samples.stream()
            .flatMap(s -> s.drawn().stream())
            .filter(d -> d.area().equals(area.code()))
            .count();
    return "sample " + names + ": " + answered + " of " + drawn + " drawn with a known result";
  }

  private IndicatorValue of(
      Indicator indicator,
      Area area,
      ValueStatus status,
      Double value,
      Limits limits,
      Long numerator,
      Long denominator,
      String note) {
    return new IndicatorValue(
        indicator.id(),
        area.level(),
        area.code(),
        "all",
        "total",
        "all",
        status,
        value == null ? null : rounded(value, indicator),
        limits == null ? null : rounded(limits.lower(), indicator),
        limits == null ? null : rounded(limits.upper(), indicator),
        limits == null ? null : confidence,
        limits == null ? "" : IntervalMethod.STRATIFIED.code(),
        numerator == null ? null : BigDecimal.valueOf(numerator),
        denominator == null ? null : BigDecimal.valueOf(denominator),
        indicator.unit(),
        note);
  }

  private static BigDecimal rounded(double value, Indicator indicator) {
    return BigDecimal.valueOf(value).setScale(indicator.unit().decimals(), RoundingMode.HALF_UP);
  }
}
