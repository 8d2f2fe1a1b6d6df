package pl.szansa.indicators.counting;

import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;

/**
 * Expressions over the same columns: up to 64 conditions, or one amount. They are evaluated once
 * for every different combination of the columns' values, of which there are few: most columns hold
 * codes. Where there are many, as of dates, they are evaluated for every row.
 */
final class Evaluation {

  private static final int MOST_BITS = 18;

  private final Coded[] columns;
  private final Expression[] expressions;
  private final Object[] values;
  private final InternalRow row;
  private final int[] generations;
  private final int[] widths;
  private boolean remembers;
  private long[] known = new long[0];
  private boolean[] isKnown = new boolean[0];

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
    boolean changed = known.length == 0;
    int bits = 0;
    for (int c = 0; c < columns.length; c++) {
      int width = Integer.SIZE - Integer.numberOfLeadingZeros(columns[c].size() - 1);
      changed |= width > widths[c] || generations[c] != columns[c].generation();
      widths[c] = Math.max(width, widths[c]);
      generations[c] = columns[c].generation();
      bits += widths[c];
    }
    remembers = bits <= MOST_BITS;
    if (changed && remembers) {
      known = new long[1 << bits];
      isKnown = new boolean[1 << bits];
    }
  }

  /** The conditions as bits, the first as the lowest; or the amount. */
  long at(int row) {
    if (!remembers) {
      return evaluate(row);
    }
    int place = 0;
    for (int c = 0; c < columns.length; c++) {
      place = place << widths[c] | columns[c].at(row);
    }
    if (!isKnown[place]) {
      known[place] = evaluate(row);
      isKnown[place] = true;
    }
    return known[place];
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
