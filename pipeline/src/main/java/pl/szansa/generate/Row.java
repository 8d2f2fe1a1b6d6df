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

  private final Dictionary dictionary;
  private final Object[] values;

  Row(Dictionary dictionary) {
    this(dictionary, new Object[dictionary.size()]);
  }

  private Row(Dictionary dictionary, Object[] values) {
    this.dictionary = dictionary;
    this.values = values;
  }

  Row copy() {
    return new Row(dictionary, values.clone());
  }

  Row set(String field, Object value) {
    values[dictionary.position(field)] = value;
    return this;
  }

  Object value(int position) {
    return values[position];
  }

  Object value(String field) {
    return values[dictionary.position(field)];
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
