package pl.szansa.validate;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import pl.szansa.ingest.registers.OfficeRegister;
import pl.szansa.ingest.registers.ProjectRegister;
import pl.szansa.ingest.registers.Reference;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Language;
import pl.szansa.model.TableSchema;
import pl.szansa.model.Text;
import pl.szansa.validate.checks.Checks;

/** Looks for mistakes in rules: whatever a rule names must be there, and be used. */
final class RuleCheck {

  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]*");
  private static final Reference NOTHING =
      new Reference(new OfficeRegister(), new ProjectRegister());

  private final List<Rule> rules;
  private final List<String> problems = new ArrayList<>();

  RuleCheck(List<Rule> rules) {
    this.rules = rules;
  }

  /** Everything that is wrong, each with the code of its rule. */
  List<String> problems() {
    Map<String, Rule> first = new HashMap<>();
    for (Rule rule : rules) {
      if (stated(rule)) {
        placeholders(rule);
        carriedOut(rule);
        same(first.putIfAbsent(rule.code(), rule), rule);
      }
    }
    return problems;
  }

  private boolean stated(Rule rule) {
    int before = problems.size();
    String code = rule.code() == null ? "a rule without code" : rule.code();
    need(rule.code() != null && CODE.matcher(rule.code()).matches(), code, "code like AGE_RANGE");
    need(rule.kind() != null, code, "kind");
    need(rule.consequence() != null, code, "consequence");
    need(rule.source() != null && !rule.source().isBlank(), code, "source");
    need(both(rule.message()), code, "message in both languages");
    need(both(rule.remedy()), code, "remedy in both languages");
    return problems.size() == before;
  }

  private static boolean both(Text text) {
    return text != null
        && text.pl() != null
        && text.en() != null
        && !text.pl().isBlank()
        && !text.en().isBlank();
  }

  private void need(boolean there, String code, String what) {
    if (!there) {
      problems.add(code + ": there is no " + what);
    }
  }

  private void placeholders(Rule rule) {
    Set<String> polish = placeholders(rule, Language.PL);
    if (!polish.equals(placeholders(rule, Language.EN))) {
      problems.add(rule.code() + ": the languages have different placeholders");
    }
    Set<String> known = new HashSet<>(rule.parameters().keySet());
    known.addAll(
        AcrossFiles.is(rule)
            ? Set.of("value", "other", "low", "high")
            : rule.ofFiles() ? Set.of("value") : Set.of("field", "value", "other"));
    polish.removeAll(known);
    if (!polish.isEmpty()) {
      problems.add(rule.code() + ": nothing fills {" + String.join("}, {", polish) + "}");
    }
  }

  private static Set<String> placeholders(Rule rule, Language language) {
    Set<String> names = new TreeSet<>();
    String text = rule.message().in(language) + " " + rule.remedy().in(language);
    Wording.PLACEHOLDER.matcher(text).results().forEach(m -> names.add(m.group(1)));
    return names;
  }

  private void carriedOut(Rule rule) {
    List<TableSchema> known = Dictionary.shipped().tables();
    for (String table : rule.tables()) {
      need(known.stream().anyMatch(t -> t.name().equals(table)), rule.code(), "table " + table);
    }
    if (AcrossFiles.is(rule)) {
      return;
    }
    if (rule.ofFiles()) {
      need(
          rule.tables().isEmpty() && rule.fields().isEmpty() && rule.parameters().isEmpty(),
          rule.code(),
          "use for tables, fields or parameters: it is about files");
      return;
    }
    for (TableSchema table : known) {
      if (rule.appliesTo(table.name())) {
        try {
          new Checks(table, NOTHING, Language.EN)
              .of(rule.kind(), rule.fields(), rule.parameters(), rule.nulls());
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
          problems.add(rule.code() + ": " + e.getMessage());
          return;
        }
      }
    }
  }

  private void same(Rule first, Rule rule) {
    if (first != null
        && (!first.kind().equals(rule.kind()) || first.consequence() != rule.consequence())) {
      problems.add(rule.code() + ": one code has one kind and one consequence");
    }
  }
}
