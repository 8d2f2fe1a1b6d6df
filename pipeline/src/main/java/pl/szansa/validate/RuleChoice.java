package pl.szansa.validate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pl.szansa.model.Consequence;
import pl.szansa.model.Suggestion;
import pl.szansa.model.UserError;

/**
 * What a workspace sets anew in the shipped rules: numbers and dates, and warnings that it does not
 * want. Rules that put rows aside or reject files stay: they keep the figures sound and people
 * unnamed.
 */
public final class RuleChoice implements Serializable {

  /** The rules as they are shipped. */
  public static final RuleChoice SHIPPED = new RuleChoice();

  /** Parameters set anew, by code; null for a rule that is off. */
  private final TreeMap<String, TreeMap<String, String>> byCode = new TreeMap<>();

  private RuleChoice() {}

  /**
   * @param stated by code either {@code off} or parameters
   * @throws UserError whose message begins with the code or the parameter
   */
  public static RuleChoice of(Map<String, JsonNode> stated) {
    RuleChoice choice = new RuleChoice();
    stated.forEach(choice::put);
    return choice;
  }

  private void put(String code, JsonNode value) {
    List<Rule> rules = RuleCatalogue.rules().stream().filter(r -> r.code().equals(code)).toList();
    if (rules.isEmpty()) {
      List<String> codes = RuleCatalogue.rules().stream().map(Rule::code).distinct().toList();
      throw new UserError(
          code + " is no rule" + Suggestion.of(code, codes),
          "the rules are listed in pipeline/docs/rules");
    }
    if (AcrossFiles.is(rules.get(0))) {
      throw new UserError(
          code + " is about several files and stays as it is", "take it off the list");
    }
    if (value.isObject()) {
      TreeMap<String, String> parameters = new TreeMap<>();
      value
          .properties()
          .forEach(p -> parameters.put(p.getKey(), parameter(rules, p.getKey(), p.getValue())));
      byCode.put(code, parameters);
    } else if (value.asText().equals("off") || value.isBoolean() && !value.asBoolean()) {
      off(rules.get(0));
    } else {
      throw new UserError(
          code + ": \"" + value.asText() + "\" is not understood",
          "write off, or parameters like {low: 15}");
    }
  }

  private void off(Rule rule) {
    if (rule.consequence() != Consequence.WARN || rule.ofFiles()) {
      throw new UserError(
          rule.code() + " cannot be switched off: it keeps the figures sound or people unnamed",
          "only warnings about rows and figures can");
    }
    byCode.put(rule.code(), null);
  }

  private static String parameter(List<Rule> rules, String name, JsonNode value) {
    String code = rules.get(0).code();
    String now =
        rules.stream()
            .map(r -> r.parameters().get(name))
            .filter(p -> p != null && (isNumber(p) || isDate(p)))
            .findFirst()
            .orElseThrow(
                () ->
                    new UserError(
                        code + " has no number or date " + name,
                        "its page in pipeline/docs/rules lists its parameters"));
    String text = value.asText();
    if (isNumber(now) ? !isNumber(text) : !isDate(text)) {
      throw new UserError(
          name + " of " + code + ": \"" + text + "\" is not like " + now, "correct it");
    }
    return text;
  }

  private static boolean isNumber(String text) {
    try {
      return new BigDecimal(text).scale() >= 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static boolean isDate(String text) {
    try {
      return LocalDate.parse(text) != null;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** The rules that are checked, in their order. */
  public List<Rule> rules() {
    return RuleCatalogue.rules().stream()
        .filter(r -> !byCode.containsKey(r.code()) || byCode.get(r.code()) != null)
        .map(this::changed)
        .toList();
  }

  private Rule changed(Rule rule) {
    Map<String, String> parameters = new HashMap<>(rule.parameters());
    byCode.getOrDefault(rule.code(), new TreeMap<>()).forEach(parameters::replace);
    return rule.with(parameters);
  }

  /** By code what is set anew, as in {@code low: 15, women: 59}; {@code off} for a rule that is. */
  public Map<String, String> stated() {
    Map<String, String> stated = new TreeMap<>();
    byCode.forEach((code, parameters) -> stated.put(code, stated(parameters)));
    return stated;
  }

  private static String stated(TreeMap<String, String> parameters) {
    return parameters == null
        ? "off"
        : parameters.entrySet().stream()
            .map(p -> p.getKey() + ": " + p.getValue())
            .collect(Collectors.joining(", "));
  }

  /** The same text for the same choice. */
  @Override
  public String toString() {
    return byCode.toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RuleChoice choice && byCode.equals(choice.byCode);
  }

  @Override
  public int hashCode() {
    return byCode.hashCode();
  }
}
