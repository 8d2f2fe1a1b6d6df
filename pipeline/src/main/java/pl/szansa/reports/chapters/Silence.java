package pl.szansa.reports.chapters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pl.szansa.dashboard.Texts;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.ValueStatus;
import pl.szansa.reports.content.Report;

/** Puts into one sentence the indicators of a list that have nothing to tell, and why. */
final class Silence {

  private static final Texts WORDS = Texts.of("reports/words/regulation.json");

  /** A code of a regulation's list, as CO01. */
  private static final Pattern CODE = Pattern.compile("[A-Z]+\\d+");

  private Silence() {}

  /** Whether the area has no value over all years, or counted none. */
  static boolean of(Indicator indicator, Report report) {
    return !reason(indicator, report).isEmpty();
  }

  /**
   * {@code Nie pokazano – nie zbierano: CO06, CO07; zero: CO12.} Empty where all have something.
   */
  static String sentence(List<Indicator> indicators, Report report) {
    Map<String, String> reasons =
        indicators.stream()
            .collect(
                Collectors.groupingBy(
                    i -> reason(i, report),
                    LinkedHashMap::new,
                    Collectors.mapping(i -> called(i, report), Collectors.joining(", "))));
    reasons.remove("");
    if (reasons.isEmpty()) {
      return "";
    }
    String listed =
        reasons.entrySet().stream()
            .map(e -> e.getKey() + ": " + e.getValue())
            .collect(Collectors.joining("; "));
    return WORDS.say("silent", report.language(), Map.of("indicators", listed));
  }

  /** The code of a regulation's list; empty for indicators that are called by name. */
  static String code(Indicator indicator) {
    return CODE.matcher(indicator.id()).matches() ? indicator.id() : "";
  }

  private static String reason(Indicator indicator, Report report) {
    Optional<IndicatorValue> value = report.value(indicator.id());
    ValueStatus status = value.map(IndicatorValue::status).orElse(ValueStatus.NOT_APPLICABLE);
    if (status != ValueStatus.VALUE) {
      return status.label().in(report.language());
    }
    boolean counted = indicator.denominator().isEmpty();
    return counted && value.get().value().signum() == 0
        ? WORDS.say("zero", report.language(), Map.of())
        : "";
  }

  private static String called(Indicator indicator, Report report) {
    String code = code(indicator);
    return code.isEmpty() ? indicator.name().in(report.language()) : code;
  }
}
