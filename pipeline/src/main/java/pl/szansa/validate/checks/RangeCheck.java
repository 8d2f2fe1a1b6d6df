package pl.szansa.validate.checks;

import java.math.BigDecimal;
import java.time.LocalDate;
import pl.szansa.ingest.Cell;
import pl.szansa.model.Field;
import pl.szansa.model.FieldType;

/** Numbers, or dates, lie between two bounds, both included; either bound may be left open. */
final class RangeCheck implements CellCheck {

  private final int[] positions;
  private final Comparable<?> low;
  private final Comparable<?> high;

  /**
   * @param field one of the fields, which all have its type
   */
  RangeCheck(int[] positions, Field field, Parameters parameters) {
    this.positions = positions;
    this.low = bound(field.type(), parameters, "low");
    this.high = bound(field.type(), parameters, "high");
    if (low == null && high == null) {
      throw new IllegalArgumentException("it needs the parameter low or high");
    }
  }

  private static Comparable<?> bound(FieldType type, Parameters parameters, String name) {
    if (parameters.get(name) == null) {
      return null;
    }
    return type == FieldType.DATE
        ? LocalDate.parse(parameters.text(name))
        : parameters.number(name);
  }

  @Override
  public int[] positions() {
    return positions;
  }

  @Override
  public boolean breaks(int position, Cell cell) {
    Object value = cell.value();
    if (value instanceof LocalDate day) {
      return low instanceof LocalDate from && day.isBefore(from)
          || high instanceof LocalDate until && day.isAfter(until);
    }
    BigDecimal number = number(value);
    return number != null
        && (low instanceof BigDecimal least && number.compareTo(least) < 0
            || high instanceof BigDecimal most && number.compareTo(most) > 0);
  }

  private static BigDecimal number(Object value) {
    if (value instanceof Integer whole) {
      return BigDecimal.valueOf(whole);
    }
    return value instanceof BigDecimal number ? number : null;
  }
}
