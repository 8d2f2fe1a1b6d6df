package pl.szansa.validate.checks;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import pl.szansa.model.Field;

/** The parameters of one rule; knows which of them its check asked for. */
final class Parameters {

  private final Map<String, String> given;
  private final Set<String> unused;

  Parameters(Map<String, String> given) {
    this.given = given;
    this.unused = new TreeSet<>(given.keySet());
  }

  /** The parameter, or null if the rule does not state it. */
  String get(String name) {
    unused.remove(name);
    return given.get(name);
  }

  String text(String name) {
    String text = get(name);
    if (text == null) {
      throw new IllegalArgumentException("it needs the parameter " + name);
    }
    return text;
  }

  int whole(String name) {
    return number(name).intValueExact();
  }

  BigDecimal number(String name) {
    try {
      return new BigDecimal(text(name));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "the parameter " + name + " is no number: " + text(name), e);
    }
  }

  /** Codes of a field's list, stated with commas; empty if the rule does not state them. */
  Set<String> codes(String name, Field field) {
    if (get(name) == null) {
      return Set.of();
    }
    List<String> codes = list(name);
    codes.stream()
        .filter(code -> field.code(code).isEmpty())
        .findFirst()
        .ifPresent(
            code -> {
              throw new IllegalArgumentException(field.name() + " has no code " + code);
            });
    return Set.copyOf(codes);
  }

  List<String> list(String name) {
    return Arrays.stream(text(name).split(",")).map(String::strip).toList();
  }

  /** What the rule states and nobody asked for. */
  Set<String> unused() {
    return unused;
  }
}
