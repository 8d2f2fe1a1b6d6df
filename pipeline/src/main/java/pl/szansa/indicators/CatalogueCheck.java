package pl.szansa.indicators;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.catalyst.analysis.UnresolvedAttribute;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.parser.CatalystSqlParser;
import org.apache.spark.sql.catalyst.parser.ParseException;
import pl.szansa.indicators.intervals.IntervalMethod;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Field;
import pl.szansa.model.Indicator;
import pl.szansa.model.Measure;
import pl.szansa.model.Unit;

/** Finds every mistake of a catalogue before any data is touched. */
final class CatalogueCheck {

  private static final int CLOSE = 3;

  private CatalogueCheck() {}

  static List<String> mistakes(List<CatalogueEntry> entries, List<Breakdown> breakdowns) {
    List<String> mistakes = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (CatalogueEntry entry : entries) {
      Indicator indicator = entry.indicator();
      if (!ids.add(indicator.id())) {
        mistakes.add(indicator.id() + ": the id stands twice; choose another");
      }
      checkShape(indicator, breakdowns, mistakes);
      entry.measures().forEach(m -> checkExpression(indicator.id(), m, mistakes));
    }
    return mistakes;
  }

  private static void checkShape(
      Indicator indicator, List<Breakdown> breakdowns, List<String> mistakes) {
    if (indicator.unit() == Unit.PROPORTION && indicator.denominator().isEmpty()) {
      mistakes.add(indicator.id() + ": a proportion needs a denominator");
    }
    boolean known = false;
    for (IntervalMethod method : IntervalMethod.values()) {
      known |= method.code().equals(indicator.interval());
    }
    if (!known) {
      mistakes.add(indicator.id() + ": there is no interval \"" + indicator.interval() + "\"");
    }
    for (String breakdown : indicator.breakdowns()) {
      if (breakdowns.stream().noneMatch(b -> b.id().equals(breakdown))) {
        mistakes.add(indicator.id() + ": there is no breakdown \"" + breakdown + "\"");
      }
    }
  }

  private static void checkExpression(String id, Measure measure, List<String> mistakes) {
    Expression parsed;
    try {
      parsed = new CatalystSqlParser().parseExpression(measure.expression());
    } catch (Exception e) {
      // thrown from Scala, where the compiler does not see that it is checked
      if (!(e instanceof ParseException)) {
        throw new IllegalStateException(e);
      }
      mistakes.add(id + ": \"" + measure.expression() + "\" is no SQL expression");
      return;
    }
    String table = measure.relation().name().toLowerCase(Locale.ROOT);
    Set<String> columns = new TreeSet<>();
    for (Field field : Dictionary.shipped().table(table).fields()) {
      columns.add(field.name());
    }
    for (String name : names(parsed)) {
      if (!columns.contains(name)) {
        mistakes.add(id + ": " + table + " has no column \"" + name + "\"" + hint(name, columns));
      }
    }
  }

  private static Set<String> names(Expression expression) {
    Set<String> names = new TreeSet<>();
    collect(expression, names);
    return names;
  }

  private static void collect(Expression expression, Set<String> names) {
    if (expression instanceof UnresolvedAttribute attribute) {
      names.add(attribute.name());
    }
    scala.jdk.javaapi.CollectionConverters.asJava(expression.children())
        .forEach(child -> collect(child, names));
  }

  private static String hint(String name, Set<String> columns) {
    String closest = null;
    int best = CLOSE + 1;
    for (String column : columns) {
      int distance =
          org.apache.commons.text.similarity.LevenshteinDistance.getDefaultInstance()
              .apply(name, column);
      if (distance < best) {
        best = distance;
        closest = column;
      }
    }
    return closest == null ? "" : "; did you mean \"" + closest + "\"?";
  }
}
