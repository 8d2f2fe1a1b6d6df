package pl.szansa.charts.offices;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Direction;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;

/**
 * An indicator on an office's spine.
 *
 * @param indicator of which one way is better and whose values have intervals
 * @param own the office's value, or why there is none
 * @param country the value of all offices together
 * @param others the values of all offices that have one, from the lowest; at least two
 */
record SpineRow(Indicator indicator, OfficeRow own, IndicatorValue country, double[] others) {

  /** The indicators that an office can be judged by, in the catalogue's order. */
  static List<SpineRow> of(Evaluation evaluation, String office) {
    return evaluation.indicators().stream()
        .filter(i -> i.direction() != Direction.NEITHER && !i.interval().equals("none"))
        .flatMap(i -> of(evaluation, i, office))
        .toList();
  }

  private static Stream<SpineRow> of(Evaluation evaluation, Indicator indicator, String office) {
    double[] others =
        evaluation.values().totals(indicator.id(), AreaLevel.OFFICE, OfficeRows.PERIOD).stream()
            .filter(v -> v.value() != null)
            .mapToDouble(v -> v.value().doubleValue())
            .sorted()
            .toArray();
    Optional<OfficeRow> own =
        evaluation.areas(AreaLevel.OFFICE).stream()
            .filter(area -> area.code().equals(office))
            .flatMap(
                area ->
                    evaluation
                        .values()
                        .total(indicator.id(), AreaLevel.OFFICE, office, OfficeRows.PERIOD)
                        .map(value -> OfficeRow.of(evaluation, area, value))
                        .stream())
            .findFirst();
    Optional<IndicatorValue> country = OfficeRows.country(evaluation, indicator.id());
    return own.isEmpty() || country.isEmpty() || others.length < 2
        ? Stream.empty()
        : Stream.of(new SpineRow(indicator, own.get(), country.get(), others));
  }

  /**
   * Where a value stands on the spine: 0 with all offices together, 1 or -1 at the best or worst of
   * the offices, whichever is further away; to the right is better.
   */
  double place(double value) {
    double middle = country.value().doubleValue();
    double reach =
        Math.max(Math.abs(others[0] - middle), Math.abs(others[others.length - 1] - middle));
    double sign = indicator.direction() == Direction.HIGHER_IS_BETTER ? 1 : -1;
    return reach == 0 ? 0 : sign * (value - middle) / reach;
  }

  /**
   * The value below which a part of the offices lie, between neighbours by linear interpolation.
   */
  double quantile(double part) {
    double position = part * (others.length - 1);
    int below = (int) Math.floor(position);
    int above = Math.min(below + 1, others.length - 1);
    return others[below] + (position - below) * (others[above] - others[below]);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SpineRow row
        && indicator.equals(row.indicator)
        && own.equals(row.own)
        && Arrays.equals(others, row.others);
  }

  @Override
  public int hashCode() {
    return indicator.hashCode();
  }
}
