package pl.szansa.validate;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pl.szansa.model.Issue;
import pl.szansa.model.Language;
import pl.szansa.model.Text;

/** What senders read when they break a rule: the messages of a test row that breaks it. */
public final class RuleExamples {

  private RuleExamples() {}

  /** Messages by code of the rules of rows that a test row breaks. */
  public static Map<String, Text> ofRows() {
    Map<String, String> polish = messages(Language.PL);
    Map<String, String> english = messages(Language.EN);
    return polish.keySet().stream()
        .collect(
            Collectors.toMap(
                code -> code,
                code -> new Text(polish.get(code), english.get(code)),
                (a, b) -> a,
                TreeMap::new));
  }

  private static Map<String, String> messages(Language language) {
    // rows with one mistake make plainer examples
    return RulesTest.cases()
        .sorted(Comparator.comparing(c -> c.issues().size()))
        .flatMap(c -> RulesTest.last(c, language).issues().stream())
        .collect(Collectors.toMap(Issue::code, Issue::message, (a, b) -> a, TreeMap::new));
  }

  /**
   * Messages of a rule with an example in place of what was found.
   *
   * @param example the value; behind {@code //} what else the message names
   */
  public static Text filled(Rule rule, String example) {
    return new Text(filled(rule, example, Language.PL), filled(rule, example, Language.EN));
  }

  private static String filled(Rule rule, String example, Language language) {
    Map<String, String> fillings = new TreeMap<>(rule.parameters());
    String[] parts = example.split(" // ", 2);
    fillings.put("other", parts[parts.length - 1]);
    fillings.put("field", parts[0]);
    fillings.putIfAbsent("low", "…");
    fillings.putIfAbsent("high", "…");
    return rule.code().equals("NOT_A_TABLE")
        ? SheetRules.ofFile(rule.code(), example, language).message()
        : Wording.issue(rule, language, "", parts[0], fillings).message();
  }
}
