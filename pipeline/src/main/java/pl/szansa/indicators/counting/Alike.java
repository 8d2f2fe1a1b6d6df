package pl.szansa.indicators.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.BoundReference;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.expressions.HigherOrderFunction;
import pl.szansa.store.scan.Coded;
import pl.szansa.store.scan.Derived;
import scala.jdk.javaapi.CollectionConverters;

/**
 * A column as some expressions see it: values that they cannot tell apart have one number, so that
 * a thousand lists of forms become the few that differ in the forms that are asked for.
 */
final class Alike {

  private final int place;

  /** What the expressions are made of that needs this column and no other. */
  private final Expression[] parts;

  private final Object[] values;
  private final InternalRow row;
  private final Coded column;
  private final Derived numbers;
  private final Map<List<Object>, Integer> known = new HashMap<>();
  private final List<Object> examples = new ArrayList<>();
  private int generation;

  /**
   * @param expressions none if every value is to have its own number
   * @param place of the column among those that the expressions are bound to
   * @param columns how many these are
   */
  Alike(Coded column, List<Expression> expressions, int place, int columns) {
    this.column = column;
    this.place = place;
    this.parts = parts(expressions, place).toArray(Expression[]::new);
    this.values = new Object[columns];
    this.row = new GenericInternalRow(values);
    this.numbers = new Derived(column, this::number);
  }

  private static Set<Expression> parts(List<Expression> expressions, int place) {
    Set<Expression> parts = new LinkedHashSet<>();
    expressions.forEach(expression -> addParts(expression, place, parts));
    return parts;
  }

  /** The largest parts; what is in a lambda means nothing outside of it. */
  private static void addParts(Expression whole, int place, Set<Expression> parts) {
    Set<BoundReference> references = new LinkedHashSet<>();
    addReferences(whole, references);
    if (references.stream().noneMatch(r -> r.ordinal() == place)) {
      return;
    }
    if (references.stream().allMatch(r -> r.ordinal() == place)) {
      parts.add(whole);
    } else if (whole instanceof HigherOrderFunction) {
      references.stream().filter(r -> r.ordinal() == place).forEach(parts::add);
    } else {
      CollectionConverters.asJava(whole.children()).forEach(part -> addParts(part, place, parts));
    }
  }

  private static void addReferences(Expression whole, Set<BoundReference> references) {
    if (whole instanceof BoundReference reference) {
      references.add(reference);
    }
    CollectionConverters.asJava(whole.children()).forEach(part -> addReferences(part, references));
  }

  /** Puts the numbers of the rows behind what they have, at the given width in bits. */
  void combine(long[] combination, int rows, int width) {
    for (int row = 0; row < rows; row++) {
      combination[row] = combination[row] << width | at(row);
    }
  }

  /** To be called once the rows of a batch are set. */
  void prepare() {
    if (generation != column.generation()) {
      generation = column.generation();
      known.clear();
      examples.clear();
    }
    if (parts.length > 0) {
      numbers.prepare();
    }
  }

  private int number(Object value) {
    int number = known.computeIfAbsent(seen(value), seen -> examples.size());
    if (number == examples.size()) {
      examples.add(value);
    }
    return number;
  }

  /** What the parts come to; a value that one of them fails on is like no other. */
  private List<Object> seen(Object value) {
    values[place] = value;
    Object[] seen = new Object[parts.length];
    try {
      Arrays.setAll(seen, part -> parts[part].eval(row));
    } catch (RuntimeException e) {
      return Arrays.asList(parts, value);
    }
    return Arrays.asList(seen);
  }

  /** Numbers are below this. */
  int size() {
    return parts.length > 0 ? examples.size() : column.size();
  }

  /** Another one after the numbers have come to stand for other values. */
  int generation() {
    return generation;
  }

  int at(int row) {
    return parts.length > 0 ? numbers.at(row) : column.at(row);
  }

  /** One of the values that a number stands for. */
  Object example(int number) {
    return parts.length > 0 ? examples.get(number) : column.value(number);
  }
}
