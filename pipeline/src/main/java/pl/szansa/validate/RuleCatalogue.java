package pl.szansa.validate;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
    YAMLMapper yaml =
        YAMLMapper.builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();
    try (InputStream in = RuleCatalogue.class.getResourceAsStream("/rules/rules.yml")) {
      return List.copyOf(yaml.readValue(in, new TypeReference<List<Rule>>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException("rules/rules.yml", e);
    }
  }
}
