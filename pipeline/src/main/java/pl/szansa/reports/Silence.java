package pl.szansa.reports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.szansa.dashboard.KeyFigures;
import pl.szansa.dashboard.Texts;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.ValueStatus;

/** Puts into one sentence the indicators of a family that have nothing to tell, and why. */
final class Silence {

  private static final String ZERO = "zero";

  private Silence() {}

  /** Whether the country has no value over all years, or zero. */
  static boolean silent(Indicator indicator, Evaluation evaluation) {
    return !reason(indicator, evaluation).isEmpty();
  }

  /**
   * {@code Bez wartości – nie zbierano: CO06, CO07; zero: CO12.} Empty where all have something.
   */
  static String of(List<Indicator> indicators, Evaluation evaluation, Texts words) {
    Map<String, String> reasons =
        indicators.stream()
            .collect(
                Collectors.groupingBy(
                    i -> reason(i, evaluation),
                    LinkedHashMap::new,
                    Collectors.mapping(i -> name(i, evaluation), Collectors.joining(", "))));
    reasons.remove("");
    if (reasons.isEmpty()) {
      return "";
    }
    String listed =
        reasons.entrySet().stream()
            .map(e -> e.getKey() + ": " + e.getValue())
            .collect(Collectors.joining("; "));
    return words.say("silent", evaluation.language(), Map.of("indicators", listed));
  }

  private static String reason(Indicator indicator, Evaluation evaluation) {
    Optional<IndicatorValue> value = KeyFigures.value(indicator, evaluation);
    ValueStatus status = value.map(IndicatorValue::status).orElse(ValueStatus.NOT_APPLICABLE);
    if (status != ValueStatus.VALUE) {
      return status.label().in(evaluation.language());
    }
    return value.get().value().signum() == 0 ? ZERO : "";
  }

  private static String name(Indicator indicator, Evaluation evaluation) {
    String code = FamilyTable.code(indicator);
    return code.isEmpty() ? indicator.name().in(evaluation.language()) : code;
  }
}
