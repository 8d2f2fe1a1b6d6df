package pl.szansa.tables;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import pl.szansa.model.IndicatorValue;

/** The columns of {@code indicators}, in the order that other tools rely on. */
public enum IndicatorColumns {
  INDICATOR(IndicatorValue::indicator),
  AREA_LEVEL(v -> v.level().code()),
  AREA(IndicatorValue::area),
  PERIOD(IndicatorValue::period),
  BREAKDOWN(IndicatorValue::breakdown),
  CATEGORY(IndicatorValue::category),
  STATUS(v -> v.status().name()),
  VALUE(IndicatorValue::value),
  LOWER(IndicatorValue::lower),
  UPPER(IndicatorValue::upper),
  CONFIDENCE(IndicatorValue::confidence),
  METHOD(IndicatorValue::method),
  NUMERATOR(IndicatorValue::numerator),
  DENOMINATOR(IndicatorValue::denominator),
  UNIT(v -> v.unit().code()),
  NOTE(IndicatorValue::note);

  /** In published order. */
  public static final List<IndicatorColumns> ALL = List.of(values());

  private final Function<IndicatorValue, Object> content;

  IndicatorColumns(Function<IndicatorValue, Object> content) {
    this.content = content;
  }

  public String header() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  public boolean numeric() {
    return switch (this) {
      case VALUE, LOWER, UPPER, CONFIDENCE, NUMERATOR, DENOMINATOR -> true;
      default -> false;
    };
  }

  /** A BigDecimal or null for numeric columns, else a String. */
  public Object of(IndicatorValue value) {
    return content.apply(value);
  }

  /** As in the CSV: a dot, no grouping, empty for no value. */
  public String text(IndicatorValue value) {
    Object content = of(value);
    if (content == null) {
      return "";
    }
    return content instanceof BigDecimal number ? number.toPlainString() : content.toString();
  }
}
