package pl.szansa.indicators.counting;

import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import pl.szansa.store.scan.Coded;

/**
 * Expressions over the same columns: up to 64 conditions, or one amount. They are evaluated once
 * for every different combination of the columns' values, of which there are few: most columns hold
 * codes. Where there are many, as of dates, the latest results are remembered.
 */
final class Evaluation {

  /** So many results are remembered, as a power of two. */
  private static final int MOST = 16;

  private final Coded[] columns;
  private final Expression[] expressions;
  private final Object[] values;
  private final InternalRow row;
  private final int[] generations;
  private final int[] widths;
  private boolean remembers;
  private long[] combinations = {};
  private long[] results = {};

  /**
   * @param expressions that are never null, bound to a row of these columns
   */
  Evaluation(List<Coded> columns, List<Expression> expressions) {
    this.columns = columns.toArray(Coded[]::new);
    this.expressions = expressions.toArray(Expression[]::new);
    this.values = new Object[columns.size()];
    this.row = new GenericInternalRow(values);
    this.generations = new int[columns.size()];
    this.widths = new int[columns.size()];
  }

  /** To be called once the rows of a batch are set. */
  void prepare() {
    boolean changed = results.length == 0;
    int bits = 0;
    for (int c = 0; c < columns.length; c++) {
      int width = Integer.SIZE - Integer.numberOfLeadingZeros(columns[c].size() - 1);
      changed |= width > widths[c] || generations[c] != columns[c].generation();
      widths[c] = Math.max(width, widths[c]);
      generations[c] = columns[c].generation();
      bits += widths[c];
    }
    remembers = bits < Long.SIZE - 1;
    if (changed) {
      results = new long[1 << Math.min(bits, MOST)];
      combinations = new long[results.length];
    }
  }

  /** The conditions as bits, the first as the lowest; or the amount. */
  long at(int row) {
    if (!remembers) {
      return evaluate(row);
    }
    long combination = 0;
    for (int c = 0; c < columns.length; c++) {
      combination = combination << widths[c] | columns[c].at(row);
    }
    // where all have a place, each has its own
    int place = (int) (combination ^ combination >>> MOST ^ combination >>> 2 * MOST);
    place = (place ^ place >>> MOST) & results.length - 1;
    if (combinations[place] != combination + 1) {
      results[place] = evaluate(row);
      combinations[place] = combination + 1;
    }
    return results[place];
  }

  private long evaluate(int at) {
    for (int c = 0; c < columns.length; c++) {
      values[c] = columns[c].value(columns[c].at(at));
    }
    long result = 0;
    for (int e = 0; e < expressions.length; e++) {
      Object value = expressions[e].eval(row);
      result |= value instanceof Boolean holds ? (holds ? 1L << e : 0) : (Long) value;
    }
    return result;
  }
}
