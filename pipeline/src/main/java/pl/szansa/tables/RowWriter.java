package pl.szansa.tables;

import java.io.Closeable;
import java.io.IOException;

/** Writes the rows of a table to a file. */
public interface RowWriter extends Closeable {

  /**
   * @param cells in the order of the columns: a String, a LocalDate, an Integer or Long, a
   *     BigDecimal, a Boolean, a List of Strings, by the column's type; null for no value. Not
   *     kept, so it may be used again
   * @throws IOException if the file system refuses
   */
  void write(Object[] cells) throws IOException;
}
