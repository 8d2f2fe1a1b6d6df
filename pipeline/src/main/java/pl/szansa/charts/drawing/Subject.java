package pl.szansa.charts.drawing;

import java.util.List;
import java.util.Optional;
import pl.szansa.model.Area;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Evaluation;
import pl.szansa.model.IndicatorValue;

/**
 * Whom a chart is about: all offices together, or one of them.
 *
 * @param evaluation that has the values
 * @param office the office; empty for all together
 */
public record Subject(Evaluation evaluation, Optional<Area> office) {

  private static final String ALL = "all";

  /** All offices together. */
  public static Subject all(Evaluation evaluation) {
    return new Subject(evaluation, Optional.empty());
  }

  /** One office. */
  public static Subject of(Evaluation evaluation, Area office) {
    return new Subject(evaluation, Optional.of(office));
  }

  public AreaLevel level() {
    return office.isPresent() ? AreaLevel.OFFICE : AreaLevel.COUNTRY;
  }

  public String code() {
    return office.map(Area::code).orElse(ALL);
  }

  /** The chart's id; of an office with its code behind it. */
  public String id(String chart) {
    return office.map(o -> chart + "-" + o.code()).orElse(chart);
  }

  /** A chart's subtitle; of an office with its name before it. */
  public String subtitle(String subtitle) {
    return office
        .map(o -> o.name().in(evaluation.language()) + " \u00b7 " + subtitle)
        .orElse(subtitle);
  }

  /** The value of all years. */
  public Optional<IndicatorValue> total(String indicator) {
    return evaluation.values().total(indicator, level(), code(), ALL);
  }

  /** The values of all years by category. */
  public List<IndicatorValue> categories(String indicator, String breakdown) {
    return evaluation.values().categories(indicator, level(), code(), ALL, breakdown);
  }
}
