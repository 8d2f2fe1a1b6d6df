package pl.szansa.docs;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pl.szansa.model.Consequence;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Text;
import pl.szansa.validate.Rule;
import pl.szansa.validate.RuleCatalogue;
import pl.szansa.validate.RuleExamples;
import pl.szansa.validate.checks.Nulls;

/** A page per code of a rule, from the rules. */
final class RulePages {

  private static final String MADE =
      Markdown.MADE.formatted("rules (pipeline/src/main/resources/rules/rules.yml)");

  private final Map<String, String> kinds = yaml("kinds.yml");
  private final Map<String, String> examples = yaml("examples.yml");
  private final Map<String, Text> ofRows = RuleExamples.ofRows();
  private final Map<String, List<Rule>> byCode =
      RuleCatalogue.rules().stream()
          .collect(Collectors.groupingBy(Rule::code, LinkedHashMap::new, Collectors.toList()));

  /** Content by file name. */
  Map<String, String> pages() {
    Map<String, String> pages = new TreeMap<>();
    byCode.forEach((code, rules) -> pages.put(code + ".md", page(code, rules)));
    pages.put("README.md", index());
    return pages;
  }

  private String index() {
    StringBuilder index = new StringBuilder(MADE + "# The rules\n\n");
    index.append(
        "All of them are checked for every row and file, so that a sender mends everything at"
            + " once. What a sender reads names the code; its page says what to do. Numbers, dates"
            + " and warnings can be set anew under `rules` in a workspace's `szansa.yml`.\n");
    for (Consequence consequence : Consequence.values()) {
      List<List<String>> rows = new ArrayList<>();
      byCode.forEach(
          (code, rules) -> {
            if (rules.get(0).consequence() == consequence) {
              rows.add(
                  List.of("[" + code + "](" + code + ".md)", tables(rules), example(code).en()));
            }
          });
      index.append("\n## ").append(title(consequence)).append("\n\n");
      index.append(Markdown.table(List.of("code", "tables", "for example"), rows));
    }
    return index.toString();
  }

  /** The message alone; what to do stands below. */
  private static String without(String remedy, String message) {
    return message.endsWith(" " + remedy)
        ? message.substring(0, message.length() - remedy.length() - 1)
        : message;
  }

  private static String title(Consequence consequence) {
    return switch (consequence) {
      case REJECT_FILE -> "The file is rejected";
      case QUARANTINE_ROW -> "The row is put aside";
      case WARN -> "A warning";
    };
  }

  private static String tables(List<Rule> rules) {
    if (rules.get(0).kind().startsWith("file")) {
      return "files";
    }
    List<String> tables = rules.stream().flatMap(r -> r.tables().stream()).distinct().toList();
    return tables.isEmpty() || rules.stream().anyMatch(r -> r.tables().isEmpty())
        ? "all"
        : String.join(", ", tables);
  }

  private String page(String code, List<Rule> rules) {
    Rule first = rules.get(0);
    StringBuilder page = new StringBuilder(MADE + "# " + code + "\n\n");
    page.append("**").append(title(first.consequence())).append(".** ");
    page.append(kind(first)).append("\n\n");
    Text example = example(code);
    page.append("What the sender reads, for example:\n\n");
    page.append("> ").append(without(first.remedy().pl(), example.pl())).append("\n>\n");
    page.append("> ").append(without(first.remedy().en(), example.en())).append("\n\n");
    page.append(remedies(rules));
    if (!first.kind().startsWith("file")) {
      page.append(where(rules));
    }
    rules.stream()
        .map(Rule::source)
        .distinct()
        .filter(s -> !s.equals("szansa"))
        .forEach(s -> page.append("Source: ").append(s).append(".\n\n"));
    page.append("[All rules](README.md)\n");
    return page.toString();
  }

  private String kind(Rule rule) {
    String sentence = kinds.get(rule.kind());
    if (sentence == null) {
      throw new AssertionError("src/test/resources/docs/kinds.yml lacks the kind " + rule.kind());
    }
    return sentence;
  }

  private static String remedies(List<Rule> rules) {
    return rules.stream()
        .map(Rule::remedy)
        .distinct()
        .map(
            r ->
                "**What to do**: "
                    + r.en().replaceAll("\\{(\\w+)\\}", "…")
                    + " / *"
                    + r.pl().replaceAll("\\{(\\w+)\\}", "…")
                    + "*\n\n")
        .collect(Collectors.joining());
  }

  private static String where(List<Rule> rules) {
    List<List<String>> rows = new ArrayList<>();
    for (Rule rule : rules) {
      rows.add(
          List.of(
              rule.tables().isEmpty()
                  ? "all"
                  : rule.tables().stream()
                      .map(t -> "[" + t + "](../tables/" + t + ".md)")
                      .collect(Collectors.joining(", ")),
              fields(rule),
              new TreeMap<>(rule.parameters())
                  .entrySet().stream()
                      .map(e -> Markdown.code(e.getKey()) + " " + e.getValue())
                      .collect(Collectors.joining("; ")),
              absent(rule.nulls())));
    }
    return Markdown.table(List.of("tables", "fields", "parameters", "an absent value"), rows)
        + "\n";
  }

  private static String fields(Rule rule) {
    String table =
        rule.tables().isEmpty()
            ? Dictionary.shipped().tables().get(0).name()
            : rule.tables().get(0);
    return rule.fields().stream()
        .map(
            f ->
                Markdown.code(f)
                    + " ("
                    + Dictionary.shipped().table(table).field(f).label().pl()
                    + ")")
        .collect(Collectors.joining(", "));
  }

  private static String absent(Nulls nulls) {
    return switch (nulls) {
      case SKIP -> "breaks nothing";
      case FAIL -> "breaks the rule";
      case NOT_COLLECTED_SKIPS -> "breaks the rule, unless the form has no such question";
    };
  }

  private Text example(String code) {
    return ofRows.containsKey(code)
        ? ofRows.get(code)
        : RuleExamples.filled(byCode.get(code).get(0), examples.getOrDefault(code, "…"));
  }

  private static Map<String, String> yaml(String name) {
    try (var in = RulePages.class.getResourceAsStream("/docs/" + name)) {
      return new YAMLMapper().readValue(in, new TypeReference<Map<String, String>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
