package pl.szansa.generate;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A row of a canonical table before it is spelled in an office's way. A value is a code or text, a
 * date, an integer, an amount, or a {@link Raw} spelling.
 */
final class Row {

  /** Text that is written as it is, whatever the field. */
  record Raw(String text) {}

  private final Table table;
  private final Object[] values;

  Row(Table table) {
    this(table, new Object[table.size()]);
  }

  private Row(Table table, Object[] values) {
    this.table = table;
    this.values = values;
  }

  Row copy() {
    return new Row(table, values.clone());
  }

  Row set(String field, Object value) {
    values[table.position(field)] = value;
    return this;
  }

  Object value(int position) {
    return values[position];
  }

  Object value(String field) {
    return values[table.position(field)];
  }

  String text(String field) {
    return (String) value(field);
  }

  LocalDate date(String field) {
    return (LocalDate) value(field);
  }

  int number(String field) {
    return (Integer) value(field);
  }

  BigDecimal amount(String field) {
    return (BigDecimal) value(field);
  }

  boolean has(String field, String code) {
    return code.equals(value(field));
  }

  boolean lacks(String field) {
    return value(field) == null;
  }
}
