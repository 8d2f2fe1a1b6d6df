package pl.szansa.validate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.List;
import pl.szansa.model.YamlProblem;

/** Reads a catalogue of rules and refuses one that has mistakes, naming all of them at once. */
final class RuleReader {

  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();

  private RuleReader() {}

  /**
   * @param yaml a list of rules
   * @throws IllegalStateException listing every mistake; the catalogue is ours
   */
  static List<Rule> read(String yaml) {
    List<Rule> rules = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    try {
      for (JsonNode entry : YAML.readTree(yaml)) {
        read(entry, rules, problems);
      }
    } catch (JsonProcessingException e) {
      problems.add(YamlProblem.of(e));
    }
    problems.addAll(new RuleCheck(rules).problems());
    if (!problems.isEmpty()) {
      throw new IllegalStateException("rules/rules.yml:\n" + String.join("\n", problems));
    }
    return List.copyOf(rules);
  }

  private static void read(JsonNode entry, List<Rule> rules, List<String> problems) {
    try {
      rules.add(YAML.treeToValue(entry, Rule.class));
    } catch (JsonProcessingException e) {
      problems.add(entry.path("code").asText("a rule without code") + ": " + YamlProblem.of(e));
    }
  }
}
