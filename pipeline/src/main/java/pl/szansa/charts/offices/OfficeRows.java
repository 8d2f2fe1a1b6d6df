package pl.szansa.charts.offices;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Evaluation;
import pl.szansa.model.IndicatorValue;

/**
 * The offices that a chart has room for.
 *
 * @param shown offices with a value, from the highest, then those without, by name
 * @param leftOut the others, in no promised order
 * @param country the value of all offices together, if it may be shown
 */
record OfficeRows(
    List<OfficeRow> shown, List<OfficeRow> leftOut, Optional<IndicatorValue> country) {

  /** The period of the charts by office. */
  static final String PERIOD = "all";

  private static final Comparator<OfficeRow> BY_CODE =
      Comparator.comparing(row -> row.office().code());
  private static final Comparator<OfficeRow> LARGEST_BASE =
      Comparator.comparing(OfficeRow::hasValue)
          .thenComparing(OfficeRow::base)
          .reversed()
          .thenComparing(BY_CODE);
  private static final Comparator<OfficeRow> HIGHEST =
      Comparator.<OfficeRow, BigDecimal>comparing(row -> row.value().value())
          .reversed()
          .thenComparing(BY_CODE);

  /**
   * At most {@code limit} offices; where there are more, those with a value and the largest base.
   */
  static OfficeRows of(Evaluation evaluation, String indicator, int limit) {
    List<OfficeRow> all = all(evaluation, indicator, AreaLevel.OFFICE);
    int room = Math.min(limit, all.size());
    return new OfficeRows(
        ordered(all.subList(0, room)),
        all.subList(room, all.size()),
        country(evaluation, indicator));
  }

  /** The areas of a level that have a row, those with a value and the largest base first. */
  static List<OfficeRow> all(Evaluation evaluation, String indicator, AreaLevel level) {
    return evaluation.areas(level).stream()
        .flatMap(
            area ->
                evaluation.values().total(indicator, level, area.code(), PERIOD).stream()
                    .map(value -> OfficeRow.of(evaluation, area, value)))
        .sorted(LARGEST_BASE)
        .toList();
  }

  /** Whether there is anything to draw; a picture of reasons alone tells nobody anything. */
  boolean anyValue() {
    return Stream.concat(shown.stream(), leftOut.stream()).anyMatch(OfficeRow::hasValue);
  }

  /** Those with a value from the highest, then those without. */
  static List<OfficeRow> ordered(List<OfficeRow> rows) {
    return Stream.concat(
            rows.stream().filter(OfficeRow::hasValue).sorted(HIGHEST),
            rows.stream().filter(row -> !row.hasValue()).sorted(BY_CODE))
        .toList();
  }

  /** The value of all offices together, if it may be shown. */
  static Optional<IndicatorValue> country(Evaluation evaluation, String indicator) {
    return evaluation
        .values()
        .total(indicator, AreaLevel.COUNTRY, PERIOD, PERIOD)
        .filter(value -> value.value() != null);
  }
}
