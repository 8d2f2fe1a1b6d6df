package pl.szansa.validate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.szansa.model.Language;

/** What a rule says of every row that breaks it, and what to do: without the values of one row. */
public final class GeneralWording {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)\\}");
  private static final String OPEN = "…";

  private GeneralWording() {}

  /**
   * @param table canonical table: rules of the same code may differ between tables
   * @param field label of the field concerned, empty for a whole row
   */
  public static String of(String code, String table, String field, Language language) {
    Rule rule =
        RuleCatalogue.rules().stream()
            .filter(r -> r.code().equals(code))
            .filter(r -> r.tables().isEmpty() || r.tables().contains(table))
            .findFirst()
            .orElseGet(() -> RuleCatalogue.rule(code));
    return PLACEHOLDER
        .matcher(rule.message().in(language) + " " + rule.remedy().in(language))
        .replaceAll(m -> Matcher.quoteReplacement(filling(m.group(1), field, rule)))
        .replace(OPEN + ".", OPEN);
  }

  private static String filling(String name, String field, Rule rule) {
    return name.equals("field") ? field : rule.parameters().getOrDefault(name, OPEN);
  }
}
