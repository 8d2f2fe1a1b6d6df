package pl.szansa.indicators.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.apache.spark.sql.catalyst.expressions.Add;
import org.apache.spark.sql.catalyst.expressions.BoundReference;
import org.apache.spark.sql.catalyst.expressions.Cast;
import org.apache.spark.sql.catalyst.expressions.EqualTo;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.GreaterThan;
import org.apache.spark.sql.types.DataTypes;
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
}
