package pl.szansa.validate;

import java.util.Map;
import pl.szansa.model.Issue;
import pl.szansa.model.Language;

/** Turns a broken rule into an issue with its message in the workspace's language. */
final class Wording {

  private Wording() {}

  /**
   * @param field canonical field name, empty for a row or file
   * @param value what was found, masked
   * @param fillings what the message's other placeholders stand for
   */
  static Issue issue(
      Rule rule, Language language, String field, String value, Map<String, String> fillings) {
    String message = rule.message().in(language).replace("{value}", value);
    for (var filling : fillings.entrySet()) {
      message = message.replace("{" + filling.getKey() + "}", filling.getValue());
    }
    return new Issue(rule.code(), field, value, message, rule.consequence());
  }
}
