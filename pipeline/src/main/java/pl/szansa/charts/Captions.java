package pl.szansa.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import pl.szansa.model.Area;
import pl.szansa.model.Evaluation;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Language;
import pl.szansa.model.PeriodKind;
import pl.szansa.model.ValueStatus;

/** The sentences around the plots, in the evaluation's language. */
final class Captions {

  private final Evaluation evaluation;
  private final Language language;
  private final Numbers numbers;

  Captions(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.language = evaluation.language();
    this.numbers = Numbers.of(language);
  }

  String say(Wording wording, Object... arguments) {
    return wording.in(language, arguments);
  }

  String notice() {
    return evaluation.notice().in(language);
  }

  String source() {
    return say(
        Wording.SOURCE,
        evaluation.title().in(language),
        evaluation.version(),
        evaluation.fingerprint());
  }

  /** The years, in which the period {@code all} consists. */
  List<String> years() {
    return evaluation.periods(PeriodKind.YEAR);
  }

  String period(Wording several) {
    List<String> years = years();
    if (years.isEmpty()) {
      return "";
    }
    String first = years.get(0);
    String last = years.get(years.size() - 1);
    return first.equals(last) ? say(Wording.YEAR, first) : say(several, first, last);
  }

  /** Period and base; the base is left out where it may not be shown. */
  String subtitle(Wording several, Optional<BigDecimal> base, Wording counted) {
    return base.map(n -> say(Wording.BASE, period(several), numbers.count(n), say(counted)))
        .orElse(period(several));
  }

  /** An office's name; the code is no word for people. */
  String name(Area area) {
    return area.name().in(language);
  }

  String status(IndicatorValue value) {
    return value.status().label().in(language);
  }

  /** The confidence of the first interval among the rows, with a space before it, or nothing. */
  String confidence(List<OfficeRow> rows) {
    return rows.stream()
        .map(row -> row.value().confidence())
        .filter(Objects::nonNull)
        .findFirst()
        .map(confidence -> " " + numbers.confidence(confidence))
        .orElse("");
  }

  String shown(int shown, int all) {
    return shown == all ? "" : say(Wording.SHOWN, numbers.count(shown), numbers.count(all));
  }

  /** How many are not shown, their range and what the others lack; empty if all are shown. */
  String leftOut(List<OfficeRow> rows) {
    List<String> parts = new ArrayList<>();
    List<IndicatorValue> values =
        rows.stream()
            .filter(OfficeRow::hasValue)
            .map(OfficeRow::value)
            .sorted(Comparator.comparing(IndicatorValue::value))
            .toList();
    if (!values.isEmpty()) {
      String lowest = value(values.get(0));
      String highest = value(values.get(values.size() - 1));
      parts.add(say(Wording.WITH_VALUE, numbers.count(values.size()), lowest, highest));
    }
    parts.addAll(statuses(rows));
    return parts.isEmpty() ? "" : say(Wording.LEFT_OUT, String.join("; ", parts));
  }

  /** How many rows have each status other than VALUE, those that none has left out. */
  List<String> statuses(List<OfficeRow> rows) {
    List<String> counts = new ArrayList<>();
    for (ValueStatus status : ValueStatus.values()) {
      long count = rows.stream().filter(r -> r.value().status() == status).count();
      if (status != ValueStatus.VALUE && count > 0) {
        String word = status.label().in(language);
        counts.add(say(Wording.WITH_STATUS, word, numbers.count(count)));
      }
    }
    return counts;
  }

  String value(IndicatorValue value) {
    return numbers.value(value.value(), value.unit());
  }

  Numbers numbers() {
    return numbers;
  }
}
