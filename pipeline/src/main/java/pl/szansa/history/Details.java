package pl.szansa.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import pl.szansa.model.Formats;
import pl.szansa.model.Input;
import pl.szansa.model.Language;
import pl.szansa.model.Text;

/** Says in a few words what became different in an input, as far as that is known. */
final class Details {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TO = " \u2192 ";
  private static final int LONGEST = 240;

  private final Result before;
  private final Result after;

  Details(Result before, Result after) {
    this.before = before;
    this.after = after;
  }

  /** Of all inputs but files of offices. */
  Text of(Input input) {
    return switch (input.kind()) {
      case SETTING, PROGRAM -> both(state(before, input) + TO + state(after, input));
      case RULE, DEFINITION, METHOD -> both(keys(input));
      default -> Text.NONE;
    };
  }

  private static Text both(String text) {
    return new Text(text, text);
  }

  /** What a setting says; a rule that is not set anew is as shipped. */
  private static String state(Result result, Input input) {
    return result.inputs().stream()
        .filter(i -> i.kind() == input.kind() && i.name().equals(input.name()))
        .findFirst()
        .map(Input::state)
        .orElse("\u2013");
  }

  /** The keys of an entry that say something else: {@code numerator.count: a → b}. */
  private String keys(Input input) {
    String earlier = before.content(input.kind(), input.name());
    String later = after.content(input.kind(), input.name());
    if (earlier.isEmpty() || later.isEmpty()) {
      return "";
    }
    List<String> said = new ArrayList<>();
    differences("", tree(earlier), tree(later), said);
    String text = String.join("; ", said);
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "\u2026";
  }

  private static void differences(String key, JsonNode a, JsonNode b, List<String> said) {
    if (a.equals(b)) {
      return;
    }
    if (!a.isObject() || !b.isObject()) {
      said.add(key + ": " + text(a) + TO + text(b));
      return;
    }
    TreeSet<String> keys = new TreeSet<>();
    a.fieldNames().forEachRemaining(keys::add);
    b.fieldNames().forEachRemaining(keys::add);
    keys.forEach(k -> differences(key.isEmpty() ? k : key + "." + k, a.path(k), b.path(k), said));
  }

  private static String text(JsonNode node) {
    return node.isMissingNode() ? "\u2013" : node.isValueNode() ? node.asText() : node.toString();
  }

  static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a file gives, before and after. */
  static Text rows(List<Delivery> before, List<Delivery> after) {
    return new Text(
        rows("przyjęte wiersze: ", ", w kwarantannie: ", before, after, Language.PL),
        rows("accepted rows: ", ", quarantined: ", before, after, Language.EN));
  }

  private static String rows(
      String accepted,
      String quarantined,
      List<Delivery> before,
      List<Delivery> after,
      Language language) {
    return accepted
        + change(sum(before, Delivery::accepted), sum(after, Delivery::accepted), language)
        + quarantined
        + change(sum(before, Delivery::quarantined), sum(after, Delivery::quarantined), language);
  }

  private static Optional<Long> sum(List<Delivery> sent, ToLongFunction<Delivery> count) {
    return sent.isEmpty() ? Optional.empty() : Optional.of(sent.stream().mapToLong(count).sum());
  }

  private static String change(Optional<Long> before, Optional<Long> after, Language language) {
    if (before.isEmpty() || after.isEmpty() || before.equals(after)) {
      return Formats.count(after.or(() -> before).orElse(0L), language);
    }
    return Formats.count(before.get(), language) + TO + Formats.count(after.get(), language);
  }
}
