package pl.szansa.dashboard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.ValueStatus;

/** The few indicators that open the dashboard and the report. */
public final class KeyFigures {

  /** One of each line, the first that has a value: how many, how they fared, at what price. */
  private static final List<List<String>> CHOICES =
      List.of(
          List.of("participations", "persons"),
          List.of("completion_rate"),
          List.of("qualification_rate", "education_gain_rate"),
          List.of(
              "employment_effectiveness",
              "employment_rate_6m",
              "employment_rate_3m",
              "employment_rate_exit"),
          List.of("cost_per_participant", "cost_per_leaver"));

  private KeyFigures() {}

  /** The indicators, in order of reading; a line that the catalogue lacks is left out. */
  public static List<Indicator> of(Evaluation evaluation) {
    return CHOICES.stream().flatMap(ids -> first(ids, evaluation).stream()).toList();
  }

  /** The country's value over all years. */
  public static Optional<IndicatorValue> value(Indicator indicator, Evaluation evaluation) {
    return evaluation.values().total(indicator.id(), AreaLevel.COUNTRY, "all", "all");
  }

  private static Optional<Indicator> first(List<String> ids, Evaluation evaluation) {
    List<Indicator> known = ids.stream().flatMap(id -> evaluation.indicator(id).stream()).toList();
    Stream<Indicator> valued = known.stream().filter(i -> hasValue(i, evaluation));
    return valued.findFirst().or(() -> known.stream().findFirst());
  }

  private static boolean hasValue(Indicator indicator, Evaluation evaluation) {
    return value(indicator, evaluation).filter(v -> v.status() == ValueStatus.VALUE).isPresent();
  }
}
