package pl.szansa.compare;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.IndicatorValues;
import pl.szansa.model.PeriodKind;
import pl.szansa.model.PublishedFigure;
import pl.szansa.model.Reconciliation;
import pl.szansa.model.Reconciliation.Verdict;
import pl.szansa.model.Text;
import pl.szansa.model.ValueStatus;

/** Puts each figure that an office published beside the one computed from its registers. */
public final class Reconcile {

  private record Measure(String indicator, Text label) {}

  private static final String ALL = "all";
  private static final Map<String, Measure> MEASURES = measures();

  private final Map<String, Indicator> known;
  private final IndicatorValues values;

  public Reconcile(List<Indicator> catalogue, IndicatorValues values) {
    this.known = catalogue.stream().collect(Collectors.toMap(Indicator::id, i -> i));
    this.values = values;
  }

  /** One reconciliation per figure, in the same order. */
  public List<Reconciliation> reconcile(List<PublishedFigure> figures) {
    return figures.stream().map(this::reconcile).toList();
  }

  private Reconciliation reconcile(PublishedFigure figure) {
    String indicator = indicator(figure);
    Text label = label(figure, indicator);
    String period = period(figure);
    Optional<IndicatorValue> computed =
        known.containsKey(indicator) && covered(figure, indicator, period)
            ? values
                .total(indicator, AreaLevel.OFFICE, figure.office(), period)
                .filter(v -> v.status() == ValueStatus.VALUE)
            : Optional.empty();
    if (computed.isEmpty()) {
      String stated = known.containsKey(indicator) ? indicator : "";
      return new Reconciliation(figure, label, stated, period, null, null, Verdict.NOT_COMPUTED);
    }
    BigDecimal difference = computed.get().value().subtract(figure.value());
    Verdict verdict = difference.signum() == 0 ? Verdict.AGREES : Verdict.DIFFERS;
    return new Reconciliation(
        figure, label, indicator, period, computed.get().value(), difference, verdict);
  }

  private static String indicator(PublishedFigure figure) {
    Measure measure = MEASURES.get(figure.measure());
    return measure == null || measure.indicator() == null ? figure.measure() : measure.indicator();
  }

  private Text label(PublishedFigure figure, String indicator) {
    Measure measure = MEASURES.get(figure.measure());
    if (measure != null && measure.label() != null) {
      return measure.label();
    }
    String words = figure.measure().replace('_', ' ');
    return known.containsKey(indicator) ? known.get(indicator).name() : new Text(words, words);
  }

  /** The year that a figure is about, or all years if it is about several. */
  private static String period(PublishedFigure figure) {
    String from = year(figure.periodFrom());
    return from.equals(year(figure.periodTo())) ? from : ALL;
  }

  /** Years in which an office has something of an indicator. */
  private NavigableSet<String> years(String indicator, String office) {
    return values.periods().stream()
        .filter(period -> PeriodKind.of(period) == PeriodKind.YEAR)
        .filter(
            year ->
                values
                    .total(indicator, AreaLevel.OFFICE, office, year)
                    .filter(Reconcile::some)
                    .isPresent())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean some(IndicatorValue value) {
    return value.value() != null && value.value().signum() != 0;
  }

  /** A figure of several years is held against all years, so none of them may lie outside. */
  private boolean covered(PublishedFigure figure, String indicator, String period) {
    if (!period.equals(ALL)) {
      return true;
    }
    NavigableSet<String> with = years(indicator, figure.office());
    return with.isEmpty()
        || with.first().compareTo(year(figure.periodFrom())) >= 0
            && with.last().compareTo(year(figure.periodTo())) <= 0;
  }

  private static String year(String period) {
    return period.length() < 4 ? period : period.substring(0, 4);
  }

  private static Map<String, Measure> measures() {
    try (InputStream in = Reconcile.class.getResourceAsStream("/compare/published-measures.yml")) {
      return new YAMLMapper().readValue(in, new TypeReference<Map<String, Measure>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
