package pl.szansa.indicators.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.apache.spark.sql.catalyst.expressions.Add;
import org.apache.spark.sql.catalyst.expressions.And;
import org.apache.spark.sql.catalyst.expressions.BoundReference;
import org.apache.spark.sql.catalyst.expressions.Cast;
import org.apache.spark.sql.catalyst.expressions.EqualTo;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.GreaterThan;
import org.apache.spark.sql.catalyst.expressions.Literal;
import org.apache.spark.sql.catalyst.expressions.Remainder;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.store.scan.Batch;
import pl.szansa.store.scan.Coded;
import scala.Option;

/** What is remembered of a combination of values is what every row would have given. */
class EvaluationTest {

  private static final Expression FIRST = new BoundReference(0, DataTypes.IntegerType, false);
  private static final Expression SECOND = new BoundReference(1, DataTypes.IntegerType, false);

  @ParameterizedTest
  @CsvSource({
    // Expected: few combinations; then more than are remembered; then more values than are numbered
    "2, 3, 4",
    "100, 1000, 8",
    "5000, 5000, 12",
    "50000, 3, 40",
  })
  void every_row_gets_what_its_values_give(int firsts, int seconds, int batches) {
    Batch batch = new Batch(List.of("first", "second"));
    Coded first = batch.column("first");
    Coded second = batch.column("second");
    Evaluation conditions =
        Evaluation.ofConditions(
            List.of(first, second),
            List.of(new GreaterThan(FIRST, SECOND), new EqualTo(FIRST, SECOND)),
            List.of(new long[] {0, 1, 0}, new long[] {2, 0, 0}));
    Evaluation amount =
        Evaluation.ofAmount(
            List.of(first, second),
            new Cast(new Add(FIRST, SECOND), DataTypes.LongType, Option.empty()),
            1);
    Random random = new Random(1);
    for (int b = 0; b < batches; b++) {
      batch.begin();
      for (int row = 0; row < Batch.SIZE; row++) {
        first.set(row, first.code(random.nextInt(firsts)));
        second.set(row, second.code(random.nextInt(seconds)));
      }
      batch.end(Batch.SIZE);
      long[][] lanes = new long[3][Batch.SIZE];
      conditions.evaluate(Batch.SIZE, lanes);
      long[][] amounts = new long[2][Batch.SIZE];
      amount.evaluate(Batch.SIZE, amounts);
      for (int row = 0; row < Batch.SIZE; row++) {
        int x = (Integer) first.value(first.at(row));
        int y = (Integer) second.value(second.at(row));
        assertThat(lanes[0][row]).isEqualTo(x == y ? 2 : 0);
        assertThat(lanes[1][row]).isEqualTo(x > y ? 1 : 0);
        assertThat(lanes[2][row]).isZero();
        assertThat(amounts[1][row]).isEqualTo(x + y);
      }
    }
  }

  /** Values are told apart only as far as the parts over their column do, or fail on them. */
  @Test
  void values_alike_to_all_parts_share_a_number() {
    Batch batch = new Batch(List.of("first", "second"));
    Coded first = batch.column("first");
    Coded second = batch.column("second");
    Expression large = new GreaterThan(FIRST, number(1_000));
    Expression guarded =
        new And(
            new GreaterThan(SECOND, number(0)),
            new EqualTo(new Remainder(number(100), FIRST), number(1)));
    Evaluation evaluation =
        Evaluation.ofConditions(
            List.of(first, second),
            List.of(guarded, large),
            List.of(new long[] {1}, new long[] {2}));
    Alike alike = new Alike(first, List.of(guarded, large), 0, 2);
    for (int row = 0; row < Batch.SIZE; row++) {
      first.set(row, first.code(row % 2_000));
      second.set(row, second.code(row % 2_000 == 0 ? 0 : row % 7));
    }
    batch.end(Batch.SIZE);
    long[][] lanes = new long[1][Batch.SIZE];
    evaluation.evaluate(Batch.SIZE, lanes);
    alike.prepare();
    for (int row = 0; row < Batch.SIZE; row++) {
      int x = row % 2_000;
      boolean one = x != 0 && row % 7 > 0 && 100 % x == 1;
      assertThat(lanes[0][row]).isEqualTo((one ? 1 : 0) | (x > 1_000 ? 2 : 0));
    }
    // null, zero that cannot be divided by, large ones, those of the remainder one, the others
    assertThat(alike.size()).isEqualTo(5);
  }

  private static Expression number(int number) {
    return new Literal(number, DataTypes.IntegerType);
  }
}
