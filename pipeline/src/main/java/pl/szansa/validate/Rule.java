package pl.szansa.validate;

import java.util.List;
import java.util.Map;
import pl.szansa.model.Consequence;
import pl.szansa.model.Text;

/**
 * An entry of {@code rules/rules.yml}.
 *
 * @param code what clerks, workbooks and docs call it
 * @param kind which check carries it out
 * @param tables canonical tables that it applies to; empty for all
 * @param fields canonical fields that it looks at
 * @param parameters what else the check needs
 * @param consequence what follows when it is broken
 * @param message what is wrong and what to do, with placeholders
 * @param source where it comes from
 */
public record Rule(
    String code,
    String kind,
    List<String> tables,
    List<String> fields,
    Map<String, String> parameters,
    Consequence consequence,
    Text message,
    String source) {

  public Rule {
    tables = tables == null ? List.of() : List.copyOf(tables);
    fields = fields == null ? List.of() : List.copyOf(fields);
    parameters = parameters == null ? Map.of() : Map.copyOf(parameters);
  }

  boolean appliesTo(String table) {
    return tables.isEmpty() || tables.contains(table);
  }
}
