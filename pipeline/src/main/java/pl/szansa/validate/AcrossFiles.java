package pl.szansa.validate;

import java.util.List;
import java.util.Map;
import pl.szansa.model.Issue;
import pl.szansa.model.Language;

/** The rules that one file alone cannot break: their kinds begin with {@code files_}. */
public final class AcrossFiles {

  private static final String KINDS = "files_";

  private AcrossFiles() {}

  /** The rules of a kind, without its prefix. */
  public static List<Rule> rules(String kind) {
    return RuleCatalogue.rules().stream().filter(r -> r.kind().equals(KINDS + kind)).toList();
  }

  /**
   * @param value what the message's {@code {value}} stands for
   * @param fillings what its other placeholders stand for
   */
  public static Issue issue(
      Rule rule, Language language, String value, Map<String, String> fillings) {
    return Wording.issue(rule, language, "", value, fillings);
  }

  static boolean is(Rule rule) {
    return rule.kind().startsWith(KINDS);
  }
}
