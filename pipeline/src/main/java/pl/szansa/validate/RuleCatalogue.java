package pl.szansa.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The shipped rules, in the order in which they are checked. */
public final class RuleCatalogue {

  private static final List<Rule> RULES = read();

  private RuleCatalogue() {}

  public static List<Rule> rules() {
    return RULES;
  }

  /** The rule of a code; the first where several tables have one of the same code. */
  public static Rule rule(String code) {
    return RULES.stream()
        .filter(r -> r.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no rule " + code));
  }

  private static List<Rule> read() {
    try (InputStream in = RuleCatalogue.class.getResourceAsStream("/rules/rules.yml")) {
      return RuleReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("rules/rules.yml", e);
    }
  }
}
