package pl.szansa.indicators.counting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.catalyst.expressions.AttributeReference;
import org.apache.spark.sql.catalyst.expressions.Coalesce;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.Literal;
import org.apache.spark.sql.catalyst.expressions.NamedExpression;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.unsafe.types.UTF8String;
import pl.szansa.store.scan.Batch;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** Rows as the scan hands them out, counted without an engine. */
final class Tallied {

  private Tallied() {}

  /**
   * @param plan whose expressions are names of columns: conditions, {@code true}, or the amount
   *     {@code days} in hundredths
   * @param rows values by column
   */
  static Counted of(CountPlan plan, List<Map<String, Object>> rows, int firstYear, int lastYear) {
    Formulas formulas = new Formulas(plan, plan.columns().stream().map(Tallied::compiled).toList());
    Tally tally = new Tally(plan, formulas, firstYear, lastYear);
    Batch batch = tally.batch();
    batch.begin();
    for (int row = 0; row < rows.size(); row++) {
      for (String name : batch.names()) {
        batch.column(name).set(row, batch.column(name).code(internal(rows.get(row).get(name))));
      }
    }
    batch.end(rows.size());
    tally.add();
    return tally.counted();
  }

  /** What Spark makes of the expressions that are used here. */
  private static Expression compiled(String sql) {
    String name = sql.replaceAll("(?s)coalesce\\((?:cast\\(round\\()?\\(?(\\w+).*", "$1");
    return switch (name) {
      case "true" -> Literal.TrueLiteral();
      case "days" ->
          new Coalesce(
              seq(List.of(column(name, DataTypes.LongType), new Literal(0L, DataTypes.LongType))));
      default -> column(name, DataTypes.BooleanType);
    };
  }

  private static Expression column(String name, DataType type) {
    return new AttributeReference(
        name, type, true, Metadata.empty(), NamedExpression.newExprId(), seq(List.of()));
  }

  private static <T> Seq<T> seq(List<T> elements) {
    return CollectionConverters.asScala(elements).toSeq();
  }

  private static Object internal(Object value) {
    if (value instanceof String text) {
      return UTF8String.fromString(text);
    }
    if (value instanceof LocalDate date) {
      return (int) date.toEpochDay();
    }
    if (value instanceof List<?> codes) {
      return new GenericArrayData(
          codes.stream().map(c -> UTF8String.fromString((String) c)).toArray());
    }
    return value;
  }
}
