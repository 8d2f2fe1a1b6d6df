package pl.szansa.charts.drawing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import pl.szansa.model.Area;
import pl.szansa.model.Evaluation;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Language;
import pl.szansa.model.PeriodKind;
import pl.szansa.model.Text;
import pl.szansa.model.ValueStatus;

/** The sentences around the plots, in the evaluation's language. */
public final class Captions {

  private final Evaluation evaluation;
  private final Language language;
  private final Numbers numbers;

  public Captions(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.language = evaluation.language();
    this.numbers = Numbers.of(language);
  }

  /** Shared words with their arguments. */
  public String say(Wording wording, Object... arguments) {
    return wording.in(language, arguments);
  }

  /**
   * A chart's own words.
   *
   * @param text {@code %1$s} and so on stand for the arguments, {@code %%} for a per cent sign
   */
  public String say(Text text, Object... arguments) {
    return String.format(Locale.ROOT, text.in(language), arguments);
  }

  public Language language() {
    return language;
  }

  public String notice() {
    return evaluation.notice().in(language);
  }

  public String source() {
    return say(
        Wording.SOURCE,
        evaluation.title().in(language),
        evaluation.version(),
        evaluation.fingerprint());
  }

  /** The years, in which the period {@code all} consists. */
  public List<String> years() {
    return evaluation.periods(PeriodKind.YEAR);
  }

  public String period(Wording several) {
    List<String> years = years();
    if (years.isEmpty()) {
      return "";
    }
    String first = years.get(0);
    String last = years.get(years.size() - 1);
    return first.equals(last) ? say(Wording.YEAR, first) : say(several, first, last);
  }

  /**
   * Period and base; the base is left out where it may not be shown.
   *
   * @param several the period's words where it has several years
   * @param counted what the base consists of, in the evaluation's language
   */
  public String subtitle(Wording several, Optional<BigDecimal> base, String counted) {
    return base.map(n -> say(Wording.BASE, period(several), numbers.count(n), counted))
        .orElse(period(several));
  }

  /** An office's name; the code is no word for people. */
  public String name(Area area) {
    return area.name().in(language);
  }

  public String status(IndicatorValue value) {
    return value.status().label().in(language);
  }

  /** The confidence of the first interval among the values, with a space before it, or nothing. */
  public String confidence(List<IndicatorValue> values) {
    return values.stream()
        .map(IndicatorValue::confidence)
        .filter(Objects::nonNull)
        .findFirst()
        .map(confidence -> " " + numbers.confidence(confidence))
        .orElse("");
  }

  public String shown(int shown, int all) {
    return shown == all ? "" : say(Wording.SHOWN, numbers.count(shown), numbers.count(all));
  }

  /** How many are not shown, their range and what the others lack; empty if all are shown. */
  public String leftOut(List<IndicatorValue> all) {
    List<String> parts = new ArrayList<>();
    List<IndicatorValue> values =
        all.stream()
            .filter(v -> v.status() == ValueStatus.VALUE)
            .sorted(Comparator.comparing(IndicatorValue::value))
            .toList();
    if (!values.isEmpty()) {
      String lowest = value(values.get(0));
      String highest = value(values.get(values.size() - 1));
      parts.add(say(Wording.WITH_VALUE, numbers.count(values.size()), lowest, highest));
    }
    parts.addAll(statuses(all));
    return parts.isEmpty() ? "" : say(Wording.LEFT_OUT, String.join("; ", parts));
  }

  /** How many values have each status other than VALUE, those that none has left out. */
  public List<String> statuses(List<IndicatorValue> all) {
    List<String> counts = new ArrayList<>();
    for (ValueStatus status : ValueStatus.values()) {
      long count = all.stream().filter(v -> v.status() == status).count();
      if (status != ValueStatus.VALUE && count > 0) {
        String word = status.label().in(language);
        counts.add(say(Wording.WITH_STATUS, word, numbers.count(count)));
      }
    }
    return counts;
  }

  public String value(IndicatorValue value) {
    return numbers.value(value.value(), value.unit());
  }

  public Numbers numbers() {
    return numbers;
  }
}
