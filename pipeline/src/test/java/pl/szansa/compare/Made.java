package pl.szansa.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Direction;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Measure;
import pl.szansa.model.Measure.Aggregate;
import pl.szansa.model.Measure.PeriodRule;
import pl.szansa.model.Measure.Relation;
import pl.szansa.model.Text;
import pl.szansa.model.Unit;
import pl.szansa.model.ValueStatus;

/** Indicators and values for tests. */
final class Made {

  private static final Measure COUNT =
      new Measure(Relation.PARTICIPATIONS, Aggregate.COUNT, "true", PeriodRule.EXIT);

  private Made() {}

  static Indicator indicator(String id, Unit unit, Direction direction, String interval) {
    return indicator(id, unit, direction, interval, Optional.of(COUNT));
  }

  static Indicator count(String id, Direction direction) {
    return indicator(id, Unit.PARTICIPATIONS, direction, "none", Optional.empty());
  }

  private static Indicator indicator(
      String id, Unit unit, Direction direction, String interval, Optional<Measure> denominator) {
    return new Indicator(
        id,
        "participation",
        new Text("Wskaźnik " + id, "Indicator " + id),
        Text.NONE,
        Text.NONE,
        "",
        Text.NONE,
        "",
        unit,
        direction,
        COUNT,
        denominator,
        interval,
        0,
        List.of());
  }

  static Indicator share(Direction direction) {
    return indicator("rate", Unit.PROPORTION, direction, "wilson");
  }

  static Indicator cost() {
    return indicator("cost", Unit.PLN, Direction.LOWER_IS_BETTER, "ratio");
  }

  /** A total; numbers as texts, null for none. */
  static IndicatorValue total(
      Indicator indicator,
      AreaLevel level,
      String area,
      String period,
      String value,
      String lower,
      String upper,
      String numerator,
      String denominator) {
    return new IndicatorValue(
        indicator.id(),
        level,
        area,
        period,
        "total",
        "all",
        value == null ? ValueStatus.TOO_FEW : ValueStatus.VALUE,
        number(value),
        number(lower),
        number(upper),
        lower == null && upper == null ? null : new BigDecimal("0.95"),
        lower == null && upper == null ? "" : indicator.interval(),
        number(numerator),
        number(denominator),
        indicator.unit(),
        "");
  }

  /** A value of an office, with its base. */
  static IndicatorValue office(Indicator indicator, String area, String value, String base) {
    return total(indicator, AreaLevel.OFFICE, area, "all", value, null, null, null, base);
  }

  private static BigDecimal number(String number) {
    return number == null || number.equals("NA") ? null : new BigDecimal(number);
  }
}
