package pl.szansa.indicators.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.QueryPlanningTracker;
import org.apache.spark.sql.catalyst.analysis.Analyzer;
import org.apache.spark.sql.catalyst.analysis.FunctionRegistry;
import org.apache.spark.sql.catalyst.analysis.UnresolvedAttribute;
import org.apache.spark.sql.catalyst.analysis.UnresolvedFunction;
import org.apache.spark.sql.catalyst.catalog.InMemoryCatalog;
import org.apache.spark.sql.catalyst.catalog.SessionCatalog;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.NamedExpression;
import org.apache.spark.sql.catalyst.parser.CatalystSqlParser;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.types.BooleanType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.NumericType;
import org.apache.spark.sql.types.StructField;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Field;
import pl.szansa.model.Measure;
import pl.szansa.model.Measure.Relation;
import pl.szansa.model.Suggestion;
import scala.jdk.javaapi.CollectionConverters;

/** Compiles the SQL of measures against the dictionary's columns, without a session or data. */
final class Expressions {

  /** Groups of functions that are over many rows. */
  private static final Set<String> ROWS = Set.of("agg_funcs", "window_funcs");

  private final CatalystSqlParser parser = new CatalystSqlParser();
  private final Analyzer analyzer =
      new Analyzer(
          new SessionCatalog(
              new InMemoryCatalog(
                  new SparkConf(false), new org.apache.hadoop.conf.Configuration(false)),
              FunctionRegistry.builtin()));
  private final Map<Measure, List<String>> mistakes = new HashMap<>();

  private Expressions(Collection<Measure> measures) {
    for (Relation relation : Relation.values()) {
      List<Measure> named = new ArrayList<>();
      for (Measure measure : new LinkedHashSet<>(measures)) {
        if (measure.relation() == relation) {
          mistakes.put(measure, names(measure));
          if (mistakes.get(measure).isEmpty()) {
            named.add(measure);
          }
        }
      }
      compile(named);
    }
  }

  /** What is wrong with the expression of each measure, an empty list if nothing is. */
  static Map<Measure, List<String>> mistakes(Collection<Measure> measures) {
    // loading Spark's compiler takes half a second
    return measures.isEmpty() ? Map.of() : new Expressions(measures).mistakes;
  }

  private List<String> names(Measure measure) {
    Expression parsed;
    try {
      parsed = parser.parseExpression(measure.expression());
    } catch (Exception e) {
      return List.of("\"" + measure.expression() + "\" is no SQL expression: " + reason(e));
    }
    if (parsed instanceof NamedExpression && !(parsed instanceof UnresolvedAttribute)) {
      // "complete AND" would be complete under the name of AND
      return List.of("\"" + measure.expression() + "\" is no SQL expression: it ends in a name");
    }
    List<String> unknown = new ArrayList<>();
    columns(measure, parsed, unknown);
    functions(parsed, unknown);
    aggregates(parsed, unknown);
    return unknown;
  }

  private static void columns(Measure measure, Expression parsed, List<String> unknown) {
    String table = measure.relation().table();
    Set<String> columns =
        Dictionary.shipped().table(table).fields().stream()
            .map(Field::name)
            .collect(Collectors.toCollection(TreeSet::new));
    named(parsed, UnresolvedAttribute.class, UnresolvedAttribute::name).stream()
        .filter(name -> !columns.contains(name.toLowerCase(Locale.ROOT)))
        .forEach(
            name ->
                unknown.add(
                    table + " have no column \"" + name + "\"" + Suggestion.of(name, columns)));
  }

  private static void functions(Expression parsed, List<String> unknown) {
    Set<String> functions =
        CollectionConverters.asJava(FunctionRegistry.builtin().listFunction()).stream()
            .map(FunctionIdentifier::funcName)
            .collect(Collectors.toCollection(TreeSet::new));
    named(parsed, UnresolvedFunction.class, f -> f.nameParts().mkString(".")).stream()
        .filter(name -> !functions.contains(name.toLowerCase(Locale.ROOT)))
        .forEach(
            name ->
                unknown.add(
                    "there is no function \"" + name + "\"" + Suggestion.of(name, functions)));
  }

  private static void aggregates(Expression parsed, List<String> mistakes) {
    named(parsed, UnresolvedFunction.class, f -> f.nameParts().mkString(".")).stream()
        .filter(Expressions::isAggregate)
        .forEach(
            name ->
                mistakes.add(
                    name
                        + "(...) is over many rows, but an expression is about one: the rows are"
                        + " counted or summed afterwards; leave it out"));
  }

  private static boolean isAggregate(String function) {
    var info = FunctionRegistry.builtin().lookupFunction(FunctionIdentifier.apply(function));
    return info.isDefined() && ROWS.contains(info.get().getGroup());
  }

  private static <E extends Expression> Set<String> named(
      Expression expression, Class<E> kind, Function<E, String> name) {
    Set<String> names = new TreeSet<>();
    if (kind.isInstance(expression)) {
      names.add(name.apply(kind.cast(expression)));
    }
    CollectionConverters.asJava(expression.children())
        .forEach(child -> names.addAll(named(child, kind, name)));
    return names;
  }

  /** All at once, which is fast; where that fails, one by one to find which. */
  private void compile(List<Measure> measures) {
    if (measures.isEmpty()) {
      return;
    }
    try {
      LogicalPlan plan = plan(measures);
      if (!plan.deterministic() && measures.size() > 1) {
        measures.forEach(measure -> compile(List.of(measure)));
        return;
      }
      StructField[] results = plan.schema().fields();
      for (int i = 0; i < measures.size(); i++) {
        Measure measure = measures.get(i);
        mistakes.put(measure, type(measure, results[i].dataType(), plan.deterministic()));
      }
    } catch (Exception e) {
      if (measures.size() > 1) {
        measures.forEach(measure -> compile(List.of(measure)));
      } else {
        String sql = measures.get(0).expression();
        mistakes.put(measures.get(0), List.of("\"" + sql + "\" does not compile: " + reason(e)));
      }
    }
  }

  private static List<String> type(Measure measure, DataType type, boolean deterministic) {
    boolean sum =
        measure.aggregate() == Measure.Aggregate.SUM
            || measure.aggregate() == Measure.Aggregate.SUM_OF_SQUARES;
    if (!(sum ? type instanceof NumericType : type instanceof BooleanType)) {
      String wanted = sum ? "a number to sum" : "a condition to count by";
      return List.of("\"" + measure.expression() + "\" is " + type.sql() + ", not " + wanted);
    }
    return deterministic
        ? List.of()
        : List.of("\"" + measure.expression() + "\" is another value at each run");
  }

  /** The measures beside a plain column, so that an aggregate among them does not compile. */
  private LogicalPlan plan(List<Measure> measures) {
    String columns =
        Dictionary.shipped().table(measures.get(0).relation().table()).fields().stream()
            .map(f -> "CAST(NULL AS " + type(f) + ") AS " + f.name())
            .collect(Collectors.joining(", "));
    String wanted =
        measures.stream().map(m -> "(" + m.expression() + "\n)").collect(Collectors.joining(", "));
    return analyzer.executeAndCheck(
        parser.parsePlan("SELECT " + wanted + ", office FROM (SELECT " + columns + ")"),
        new QueryPlanningTracker(scala.Option.empty()));
  }

  private static String type(Field field) {
    return switch (field.type()) {
      case STRING -> "STRING";
      case DATE -> "DATE";
      case INTEGER -> "INT";
      case NUMBER -> "DECIMAL(18,2)";
      case BOOLEAN -> "BOOLEAN";
      case ARRAY -> "ARRAY<STRING>";
    };
  }

  /** The first sentence of Spark's message; anything but an AnalysisException is a bug of ours. */
  private static String reason(Exception e) {
    if (!(e instanceof AnalysisException analysis)) {
      throw new IllegalStateException(e);
    }
    return analysis.getSimpleMessage().lines().findFirst().orElse("").replaceAll(" SQLSTATE.*", "");
  }
}
