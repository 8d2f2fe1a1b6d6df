package pl.szansa.validate;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.szansa.model.Issue;
import pl.szansa.model.Language;

/** Turns a broken rule into an issue with its message in the workspace's language. */
final class Wording {

  static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z_]+)\\}");

  private Wording() {}

  /**
   * @param field canonical field name, empty for a row or file
   * @param value what was found, masked
   * @param fillings what the message's other placeholders stand for
   */
  static Issue issue(
      Rule rule, Language language, String field, String value, Map<String, String> fillings) {
    String message = rule.message().in(language) + " " + rule.remedy().in(language);
    // in one pass: braces within a value are the sender's
    String filled =
        PLACEHOLDER
            .matcher(message)
            .replaceAll(m -> Matcher.quoteReplacement(filling(m.group(1), value, fillings)));
    return new Issue(rule.code(), field, value, filled, rule.consequence());
  }

  private static String filling(String name, String value, Map<String, String> fillings) {
    String filling = name.equals("value") ? value : fillings.get(name);
    if (filling == null) {
      throw new IllegalArgumentException("nothing fills {" + name + "}");
    }
    return filling;
  }
}
