package pl.szansa.charts.offices;

import java.math.BigDecimal;
import java.util.List;
import pl.szansa.model.Area;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Comparison;
import pl.szansa.model.Comparison.Judgement;
import pl.szansa.model.Evaluation;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.ValueStatus;

/**
 * An office and its value over the whole period.
 *
 * @param office the office
 * @param value its value, or why there is none
 * @param judgement of the value against all offices together
 */
record OfficeRow(Area office, IndicatorValue value, Judgement judgement) {

  static OfficeRow of(Evaluation evaluation, Area office, IndicatorValue value) {
    Judgement judgement =
        evaluation
            .comparisons()
            .of(value, AreaLevel.COUNTRY)
            .map(Comparison::judgement)
            .orElse(Judgement.NOT_JUDGED);
    return new OfficeRow(office, value, judgement);
  }

  static List<IndicatorValue> values(List<OfficeRow> rows) {
    return rows.stream().map(OfficeRow::value).toList();
  }

  boolean hasValue() {
    return value.status() == ValueStatus.VALUE;
  }

  /** How many cases the value rests on: its denominator, or the value of a count; 0 if unknown. */
  BigDecimal base() {
    if (value.denominator() != null) {
      return value.denominator();
    }
    return value.unit().decimals() == 0 && hasValue() ? value.value() : BigDecimal.ZERO;
  }

  double lower() {
    return (value.lower() == null ? value.value() : value.lower()).doubleValue();
  }

  double upper() {
    return (value.upper() == null ? value.value() : value.upper()).doubleValue();
  }
}
