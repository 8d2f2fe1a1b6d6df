package pl.szansa.peers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import pl.szansa.model.Suggestion;
import pl.szansa.model.UserError;

/**
 * How {@code szansa.yml} wants peer groups formed.
 *
 * @param wanted whether there are to be any
 * @param groups how many, empty for as many as fit the data best
 * @param variables by which offices are held to be alike; empty for all that are known
 */
public record PeerChoice(boolean wanted, OptionalInt groups, List<Variable> variables) {

  /** The groups that are listed, else by all variables that are known. */
  public static final PeerChoice DEFAULT = new PeerChoice(true, OptionalInt.empty(), List.of());

  private static final PeerChoice NONE = new PeerChoice(false, OptionalInt.empty(), List.of());
  private static final int MOST = 20;
  private static final List<String> KEYS = List.of("groups", "variables");

  public PeerChoice {
    variables = List.copyOf(variables);
  }

  /**
   * @param stated {@code none}, or a block with the keys {@code groups} and {@code variables}
   * @throws UserError whose message begins with the key
   */
  public static PeerChoice of(JsonNode stated) {
    if (stated.isNull()) {
      return DEFAULT;
    }
    if (stated.isTextual() && stated.asText().equals("none")) {
      return NONE;
    }
    if (!stated.isObject()) {
      throw new UserError(
          "peers: \"" + stated.asText() + "\" is not understood",
          "write none, or a block like {groups: 4, variables: [population, commune]}");
    }
    stated.fieldNames().forEachRemaining(PeerChoice::known);
    return new PeerChoice(true, groups(stated.get("groups")), variables(stated.get("variables")));
  }

  private static void known(String key) {
    if (!KEYS.contains(key)) {
      throw new UserError(
          "peers: there is no key \"" + key + "\"" + Suggestion.of(key, KEYS),
          "the keys of peers are " + String.join(" and ", KEYS));
    }
  }

  private static OptionalInt groups(JsonNode stated) {
    if (stated == null || stated.isNull()) {
      return OptionalInt.empty();
    }
    if (!stated.isInt() || stated.asInt() < 2 || stated.asInt() > MOST) {
      throw new UserError(
          "groups: \"" + stated.asText() + "\" is no number of peer groups",
          "give a number from 2 to " + MOST + ", or leave the key out");
    }
    return OptionalInt.of(stated.asInt());
  }

  private static List<Variable> variables(JsonNode stated) {
    if (stated == null || stated.isNull()) {
      return List.of();
    }
    List<Variable> variables = new ArrayList<>();
    for (JsonNode name : stated.isArray() ? stated : List.of(stated)) {
      Variable variable = variable(name.asText());
      if (!variables.contains(variable)) {
        variables.add(variable);
      }
    }
    variables.sort(null);
    return variables;
  }

  private static Variable variable(String name) {
    List<String> codes = Arrays.stream(Variable.values()).map(Variable::code).toList();
    return Variable.find(name)
        .orElseThrow(
            () ->
                new UserError(
                    "variables: there is no \"" + name + "\"" + Suggestion.of(name, codes),
                    "offices are grouped by " + String.join(", ", codes)));
  }

  /** Whether it says anything of clustering. */
  boolean ofClustering() {
    return groups.isPresent() || !variables.isEmpty();
  }
}
