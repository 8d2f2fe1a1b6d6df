package pl.szansa.tables.workbook;

import java.math.BigDecimal;

/**
 * A number on its way into a cell. {@link BigDecimal#toString} keeps its text with the number for
 * good, and the library calls it: of a million values these are 240 megabytes.
 */
final class CellNumber extends Number {

  private static final long serialVersionUID = 1;

  private final BigDecimal number;

  CellNumber(BigDecimal number) {
    this.number = number;
  }

  /** What stands in the cell: a dot, no grouping, no exponent. */
  @Override
  public String toString() {
    return number.toPlainString();
  }

  @Override
  public int intValue() {
    return number.intValue();
  }

  @Override
  public long longValue() {
    return number.longValue();
  }

  @Override
  public float floatValue() {
    return number.floatValue();
  }

  @Override
  public double doubleValue() {
    return number.doubleValue();
  }
}
