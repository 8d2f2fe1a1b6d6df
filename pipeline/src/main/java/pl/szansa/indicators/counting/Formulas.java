package pl.szansa.indicators.counting;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.expressions.Alias;
import org.apache.spark.sql.catalyst.expressions.Attribute;
import org.apache.spark.sql.catalyst.expressions.AttributeMap;
import org.apache.spark.sql.catalyst.expressions.BindReferences;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.SubqueryExpression;
import org.apache.spark.sql.catalyst.expressions.package$;
import org.apache.spark.sql.catalyst.optimizer.CollapseProject$;
import org.apache.spark.sql.catalyst.plans.logical.LeafNode;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.Project;
import pl.szansa.model.UserError;
import pl.szansa.store.scan.Batch;
import pl.szansa.store.scan.Coded;
import scala.jdk.javaapi.CollectionConverters;

/** The expressions of a plan as Spark compiles them, brought together by the columns they use. */
final class Formulas implements Serializable {

  /**
   * Expressions over the same columns.
   *
   * @param columns names
   * @param expressions bound to a row of these columns
   * @param members which conditions of the plan they are, or which amount
   */
  record Group(List<String> columns, List<Expression> expressions, List<Integer> members)
      implements Serializable {

    /**
     * @param lanes by condition of the plan
     */
    Evaluation ofConditions(Batch batch, long[][] lanes) {
      return Evaluation.ofConditions(
          coded(batch), expressions, members.stream().map(member -> lanes[member]).toList());
    }

    Evaluation ofAmount(Batch batch) {
      return Evaluation.ofAmount(coded(batch), expressions.get(0), members.get(0));
    }

    private List<Coded> coded(Batch batch) {
      return columns.stream().map(batch::column).toList();
    }
  }

  /** Of more columns than these there are many combinations, so that few come back. */
  private static final int FEW = 5;

  private final List<Group> conditions = new ArrayList<>();
  private final List<Group> amounts = new ArrayList<>();
  private final List<String> sql;

  /**
   * @param expressions of the plan's columns, over attributes of its table
   */
  Formulas(CountPlan plan, List<Expression> expressions) {
    this(expressions, plan.conditions());
  }

  /**
   * @param expressions over attributes of one table
   * @param conditions how many of them are such; the rest are amounts
   */
  private Formulas(List<Expression> expressions, int conditions) {
    this.sql = expressions.stream().map(Expression::sql).toList();
    List<Integer> widest =
        IntStream.range(0, conditions)
            .boxed()
            .sorted(Comparator.comparing(i -> -columns(expressions.get(i)).size()))
            .toList();
    List<List<Integer>> groups = new ArrayList<>();
    widest.forEach(i -> join(groups, i, expressions));
    groups.forEach(
        members ->
            this.conditions.add(group(members.stream().map(expressions::get).toList(), members)));
    for (int i = conditions; i < expressions.size(); i++) {
      amounts.add(group(List.of(expressions.get(i)), List.of(i - conditions)));
    }
  }

  /**
   * The expressions of a plan over the table of a store.
   *
   * @throws UserError if one looks beyond its row
   */
  static Formulas of(CountPlan plan, SparkSession spark) {
    return of(spark, plan.table(), plan.columns(), plan.conditions());
  }

  /**
   * @param columns SQL over the columns of the table
   * @param conditions how many of them are such; the rest are amounts
   * @throws UserError if one looks beyond its row
   */
  static Formulas of(SparkSession spark, String table, List<String> columns, int conditions) {
    LogicalPlan node =
        spark
            .table(table)
            .selectExpr(columns.toArray(String[]::new))
            .queryExecution()
            .optimizedPlan();
    List<Expression> expressions = List.of();
    boolean outermost = true;
    for (; node instanceof Project project; node = project.child()) {
      expressions =
          outermost
              ? CollectionConverters.asJava(project.projectList()).stream()
                  .map(Expression.class::cast)
                  .toList()
              : inlined(expressions, project);
      outermost = false;
    }
    if (!(node instanceof LeafNode)
        || expressions.stream().anyMatch(SubqueryExpression::hasSubquery)) {
      throw new UserError(
          "an indicator over "
              + table.substring(table.lastIndexOf('.') + 1)
              + " has a query in its expression",
          "an expression is about one row: write it over the columns of the table");
    }
    return new Formulas(expressions, conditions);
  }

  /** What Spark would work out once, for several, is put in its place. */
  private static List<Expression> inlined(List<Expression> expressions, Project below) {
    AttributeMap<Alias> aliases = CollapseProject$.MODULE$.getAliasMap(below);
    return expressions.stream()
        .map(e -> CollapseProject$.MODULE$.replaceAlias(e, aliases))
        .toList();
  }

  /** To the first whose columns have all of its own: what is over few is over them as well. */
  private static void join(List<List<Integer>> groups, int i, List<Expression> expressions) {
    List<String> columns = columns(expressions.get(i));
    for (List<Integer> members : groups) {
      List<String> all = columns(expressions.get(members.get(0)));
      if (all.containsAll(columns) && (all.size() <= FEW || all.size() == columns.size())) {
        members.add(i);
        return;
      }
    }
    groups.add(new ArrayList<>(List.of(i)));
  }

  /**
   * @param expressions the first uses all columns that the others use
   */
  private static Group group(List<Expression> expressions, List<Integer> members) {
    List<Attribute> attributes = attributes(expressions.get(0));
    var row = package$.MODULE$.AttributeSeq(CollectionConverters.asScala(attributes).toSeq());
    return new Group(
        names(attributes),
        expressions.stream().map(e -> BindReferences.bindReference(e, row, false)).toList(),
        members);
  }

  private static List<String> columns(Expression expression) {
    return names(attributes(expression));
  }

  private static List<String> names(List<Attribute> attributes) {
    // SQL has them in any case, as they were written
    return attributes.stream().map(a -> a.name().toLowerCase(Locale.ROOT)).toList();
  }

  private static List<Attribute> attributes(Expression expression) {
    List<Attribute> attributes = new ArrayList<>();
    CollectionConverters.asJava(expression.references().toSeq()).forEach(attributes::add);
    attributes.sort(Comparator.comparing(Attribute::name));
    return attributes;
  }

  /** Conditions by their columns. */
  List<Group> conditions() {
    return conditions;
  }

  /** The expressions as they were compiled: what is constant in this run has its value. */
  List<String> sql() {
    return sql;
  }

  /** Amounts, in the order of the plan. */
  List<Group> amounts() {
    return amounts;
  }
}
