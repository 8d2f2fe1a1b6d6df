package pl.szansa.charts.offices;

import java.util.List;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Comparison;
import pl.szansa.model.Evaluation;
import pl.szansa.model.FunnelPosition;

/**
 * An office in a funnel.
 *
 * @param row its value, which has a base
 * @param position among the limits
 */
record FunnelPoint(OfficeRow row, FunnelPosition position) {

  /** The offices that have a value and a base to place it by. */
  static List<FunnelPoint> of(Evaluation evaluation, List<OfficeRow> rows) {
    return rows.stream()
        .filter(row -> row.hasValue() && row.base().signum() > 0)
        .map(row -> new FunnelPoint(row, position(evaluation, row)))
        .toList();
  }

  private static FunnelPosition position(Evaluation evaluation, OfficeRow row) {
    return evaluation
        .comparisons()
        .of(row.value(), AreaLevel.COUNTRY)
        .map(Comparison::position)
        .orElse(FunnelPosition.NOT_PLACED);
  }

  double base() {
    return row.base().doubleValue();
  }

  double value() {
    return row.value().value().doubleValue();
  }

  boolean outside() {
    return switch (position) {
      case WITHIN, NOT_PLACED -> false;
      default -> true;
    };
  }

  boolean beyond998() {
    return position == FunnelPosition.ABOVE_998 || position == FunnelPosition.BELOW_998;
  }
}
