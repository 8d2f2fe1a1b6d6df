package pl.szansa.indicators.counting;

import java.util.EnumMap;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import pl.szansa.indicators.catalogue.Catalogue;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Measure.Relation;
import pl.szansa.resolve.ResolvedSchemas;

/**
 * A catalogue made ready to be counted: what is asked of each resolved table, and the expressions
 * compiled. It knows the columns, and needs no rows.
 */
public final class CompiledCatalogue {

  private final Catalogue catalogue;
  private final Map<Relation, CountPlan> plans = new EnumMap<>(Relation.class);
  private final Map<Relation, Formulas> formulas = new EnumMap<>(Relation.class);

  /**
   * @throws pl.szansa.model.UserError if an expression looks beyond its row
   */
  public CompiledCatalogue(SparkSession spark, Catalogue catalogue) {
    this.catalogue = catalogue;
    for (Relation relation : Relation.values()) {
      CountPlan plan = new CountPlan(relation, catalogue);
      plans.put(relation, plan);
      try {
        formulas.put(relation, Formulas.of(plan, rows(spark, relation)));
      } catch (Exception e) {
        throw FailedExpression.of(e, catalogue);
      }
    }
  }

  /** No rows, of which the optimizer does not know, for it would leave no expression. */
  private static Dataset<Row> rows(SparkSession spark, Relation relation) {
    return spark.createDataFrame(
        new JavaSparkContext(spark.sparkContext()).<Row>emptyRDD(),
        ResolvedSchemas.spark(Dictionary.shipped().table(relation.table())));
  }

  Catalogue catalogue() {
    return catalogue;
  }

  CountPlan plan(Relation relation) {
    return plans.get(relation);
  }

  Formulas formulas(Relation relation) {
    return formulas.get(relation);
  }
}
