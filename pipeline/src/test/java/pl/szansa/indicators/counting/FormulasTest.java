package pl.szansa.indicators.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.catalyst.expressions.AttributeReference;
import org.apache.spark.sql.catalyst.expressions.ExprId;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.NamedExpression;
import org.apache.spark.sql.catalyst.expressions.Or;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.junit.jupiter.api.Test;
import pl.szansa.indicators.catalogue.CatalogueReader;
import pl.szansa.model.Measure.Relation;
import scala.jdk.javaapi.CollectionConverters;

/** What is over few columns is worked out with what is over the same and more. */
class FormulasTest {

  private static final CountPlan PLAN =
      new CountPlan(Relation.FINANCES, CatalogueReader.read(Map.of(), Optional.empty()));

  private static final Map<String, ExprId> IDS = new HashMap<>();

  private static Expression over(String... columns) {
    Expression all = column(columns[0]);
    for (int c = 1; c < columns.length; c++) {
      all = new Or(all, column(columns[c]));
    }
    return all;
  }

  private static Expression column(String name) {
    return new AttributeReference(
        name,
        DataTypes.BooleanType,
        true,
        Metadata.empty(),
        IDS.computeIfAbsent(name.toLowerCase(Locale.ROOT), n -> NamedExpression.newExprId()),
        CollectionConverters.asScala(List.<String>of()).toSeq());
  }

  /** The plan's conditions and amounts, the first ones as given. */
  private static Formulas formulas(Expression... first) {
    List<Expression> expressions = new ArrayList<>(List.of(first));
    while (expressions.size() < PLAN.columns().size()) {
      expressions.add(over("other"));
    }
    return new Formulas(PLAN, expressions);
  }

  @Test
  void a_condition_joins_the_first_group_that_has_its_columns() {
    Formulas formulas =
        formulas(over("a"), over("a", "b"), over("c"), over("B", "A"), over("b", "c"));
    assertThat(formulas.conditions())
        .extracting(Formulas.Group::columns)
        .containsExactly(List.of("a", "b"), List.of("b", "c"), List.of("other"));
    assertThat(formulas.conditions().get(0).members()).containsExactly(1, 3, 0);
    assertThat(formulas.conditions().get(1).members()).containsExactly(4, 2);
  }

  @Test
  void of_many_columns_only_the_same_come_together() {
    Formulas formulas =
        formulas(over("a", "b", "c", "d", "e", "f"), over("a"), over("f", "e", "d", "c", "b", "a"));
    assertThat(formulas.conditions().get(0).members()).containsExactly(0, 2);
    assertThat(formulas.conditions().get(1).columns()).containsExactly("a");
  }

  @Test
  void every_condition_and_amount_is_in_one_group() {
    Formulas formulas = formulas(over("a"), over("a", "b"));
    assertThat(formulas.conditions().stream().mapToInt(g -> g.members().size()).sum())
        .isEqualTo(PLAN.conditions());
    assertThat(formulas.amounts()).hasSize(PLAN.columns().size() - PLAN.conditions());
  }
}
