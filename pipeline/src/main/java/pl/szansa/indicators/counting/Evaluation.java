package pl.szansa.indicators.counting;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import pl.szansa.store.scan.Batch;
import pl.szansa.store.scan.Coded;

/**
 * Expressions over the same columns: conditions, or one amount. They are evaluated once for every
 * different combination of the columns' values, of which there are few: most columns hold codes.
 * Where there are many, as of dates, the latest results are remembered.
 */
final class Evaluation {

  /** So many results are remembered at first, and at most, as powers of two. */
  private static final int FEWEST = 8;

  private static final int MOST = 16;

  private final Alike[] columns;
  private final Expression[] expressions;
  private final long[][] bits;
  private final int[] words;
  private final Object[] values;
  private final InternalRow row;
  private final int[] generations;
  private final int[] widths;
  private final long[] combination = new long[Batch.SIZE];
  private int allBits;
  private int remembered = FEWEST;
  private long[] combinations = {};
  private long[] results = {};
  private int missed;

  private Evaluation(
      List<Coded> columns, List<Expression> expressions, long[][] bits, int[] words) {
    // hardly two amounts are the same, so that looking for those would cost more
    List<Expression> apart = bits == null ? List.of() : expressions;
    this.columns = new Alike[columns.size()];
    Arrays.setAll(this.columns, c -> new Alike(columns.get(c), apart, c, columns.size()));
    this.expressions = expressions.toArray(Expression[]::new);
    this.bits = bits;
    this.words = words;
    this.values = new Object[columns.size()];
    this.row = new GenericInternalRow(values);
    this.generations = new int[columns.size()];
    this.widths = new int[columns.size()];
  }

  /**
   * @param conditions that are never null, bound to a row of these columns
   * @param lanes that each of them sets where it holds, as bits
   */
  static Evaluation ofConditions(
      List<Coded> columns, List<Expression> conditions, List<long[]> lanes) {
    long[] any = new long[lanes.get(0).length];
    lanes.forEach(l -> Layout.add(any, l));
    int[] words = IntStream.range(0, any.length).filter(w -> any[w] != 0).toArray();
    long[][] bits =
        lanes.stream()
            .map(l -> Arrays.stream(words).mapToLong(w -> l[w]).toArray())
            .toArray(long[][]::new);
    return new Evaluation(columns, conditions, bits, words);
  }

  /**
   * @param amount that is never null, bound to a row of these columns
   * @param place where it is to be set
   */
  static Evaluation ofAmount(List<Coded> columns, Expression amount, int place) {
    return new Evaluation(columns, List.of(amount), null, new int[] {place});
  }

  /**
   * Evaluates the rows of a batch.
   *
   * @param sets lanes or amounts by word or place, and by row, zeros before
   */
  void evaluate(int rows, long[][] sets) {
    prepare();
    combine(rows);
    for (int at = 0; at < rows; at++) {
      int place = place(combination[at]);
      if (combinations[place] != combination[at] + 1 || allBits >= Long.SIZE) {
        evaluate(at, place);
      }
      for (int w = 0; w < words.length; w++) {
        sets[words[w]][at] |= results[place * words.length + w];
      }
    }
  }

  private void prepare() {
    boolean changed = results.length == 0;
    allBits = 1;
    for (int c = 0; c < columns.length; c++) {
      columns[c].prepare();
      int width = Integer.SIZE - Integer.numberOfLeadingZeros(columns[c].size() - 1);
      changed |= width > widths[c] || generations[c] != columns[c].generation();
      widths[c] = Math.max(width, widths[c]);
      generations[c] = columns[c].generation();
      allBits += widths[c];
    }
    boolean more = missed > Batch.SIZE / 8 && remembered < MOST;
    missed = 0;
    if (changed || more) {
      remembered += more ? 2 : 0;
      combinations = new long[1 << remembered];
      results = new long[combinations.length * words.length];
    }
  }

  /** Column by column, which the processor does for several rows at once. */
  private void combine(int rows) {
    Arrays.fill(combination, 0, rows, 0);
    for (int c = 0; c < columns.length; c++) {
      columns[c].combine(combination, rows, widths[c]);
    }
  }

  /** Where its results are remembered; few combinations have each their own place. */
  private int place(long combination) {
    long mixed = combination ^ combination >>> remembered ^ combination >>> 2 * remembered;
    mixed ^= mixed >>> MOST ^ mixed >>> 2 * MOST;
    return (int) mixed & combinations.length - 1;
  }

  private void evaluate(int at, int place) {
    missed++;
    combinations[place] = combination[at] + 1;
    for (int c = 0; c < columns.length; c++) {
      values[c] = columns[c].example(columns[c].at(at));
    }
    int first = place * words.length;
    Arrays.fill(results, first, first + words.length, 0);
    for (int e = 0; e < expressions.length; e++) {
      Object value = expressions[e].eval(row);
      if (value instanceof Long amount) {
        results[first] = amount;
      } else if ((Boolean) value) {
        for (int w = 0; w < words.length; w++) {
          results[first + w] |= bits[e][w];
        }
      }
    }
  }
}
