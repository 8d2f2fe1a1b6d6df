package pl.szansa.validate;

import java.util.List;
import java.util.Map;
import pl.szansa.model.Consequence;
import pl.szansa.model.Text;
import pl.szansa.validate.checks.Nulls;

/**
 * An entry of {@code rules/rules.yml}.
 *
 * @param code what clerks, workbooks and docs call it
 * @param kind which check carries it out
 * @param tables canonical tables that it applies to; empty for all
 * @param fields canonical fields that it looks at
 * @param parameters what else the check needs
 * @param nulls what it makes of absent values; left out: nothing
 * @param consequence what follows when it is broken
 * @param message what is wrong, with placeholders
 * @param remedy what to do, with the same placeholders
 * @param source where it comes from
 */
public record Rule(
    String code,
    String kind,
    List<String> tables,
    List<String> fields,
    Map<String, String> parameters,
    Nulls nulls,
    Consequence consequence,
    Text message,
    Text remedy,
    String source) {

  public Rule {
    tables = tables == null ? List.of() : List.copyOf(tables);
    fields = fields == null ? List.of() : List.copyOf(fields);
    parameters = parameters == null ? Map.of() : Map.copyOf(parameters);
    nulls = nulls == null ? Nulls.SKIP : nulls;
  }

  /** Whether it is about a whole file or sheet, not about rows. */
  public boolean ofFiles() {
    return kind.equals("file");
  }

  Rule with(Map<String, String> others) {
    return new Rule(
        code, kind, tables, fields, others, nulls, consequence, message, remedy, source);
  }

  boolean appliesTo(String table) {
    return tables.isEmpty() || tables.contains(table);
  }
}
