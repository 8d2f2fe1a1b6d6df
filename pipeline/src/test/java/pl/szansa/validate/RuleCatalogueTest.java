package pl.szansa.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.szansa.ingest.Delivery;
import pl.szansa.ingest.SheetNote;
import pl.szansa.ingest.formats.Unreadable;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Language;
import pl.szansa.model.TableSchema;
import pl.szansa.validate.checks.Checks;

final class RuleCatalogueTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)\\}");

  static List<Rule> rules() {
    return RuleCatalogue.rules();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void is_complete(Rule rule) {
    assertThat(rule.code()).matches("[A-Z_]+");
    assertThat(rule.consequence()).isNotNull();
    assertThat(rule.source()).isNotBlank();
    assertThat(rule.message().pl()).isNotBlank().endsWith(".");
    assertThat(rule.message().en()).isNotBlank().endsWith(".");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void both_languages_say_the_same_things(Rule rule) {
    assertThat(placeholders(rule.message().pl())).isEqualTo(placeholders(rule.message().en()));
    assertThat(Set.of("field", "value", "other", "low", "high"))
        .containsAll(placeholders(rule.message().pl()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void its_kind_tables_and_fields_are_known(Rule rule) {
    for (TableSchema table : Dictionary.shipped().tables()) {
      if (!rule.kind().equals("file") && rule.appliesTo(table.name())) {
        assertThat(
                Checks.of(
                    rule.kind(),
                    rule.fields(),
                    rule.parameters(),
                    table,
                    Delivery.noReference(),
                    Language.PL))
            .isNotNull();
      }
    }
    rule.tables().forEach(t -> assertThat(Dictionary.shipped().table(t)).isNotNull());
  }

  @Test
  void a_code_has_one_kind_and_one_consequence() {
    for (Rule rule : rules()) {
      Rule first = RuleCatalogue.rule(rule.code());
      assertThat(rule.kind()).isEqualTo(first.kind());
      assertThat(rule.consequence()).isEqualTo(first.consequence());
    }
    assertThatThrownBy(() -> RuleCatalogue.rule("NONE")).hasMessageContaining("NONE");
  }

  @Test
  void repetitions_are_looked_for_among_rows_that_other_rules_accept() {
    List<String> kinds = rules().stream().map(Rule::kind).toList();
    int firstUnique = kinds.indexOf("unique");

    List<Rule> quarantining =
        rules().subList(firstUnique, kinds.size()).stream()
            .filter(r -> !r.kind().equals("unique"))
            .filter(r -> r.consequence() != pl.szansa.model.Consequence.WARN)
            .toList();
    assertThat(quarantining).isEmpty();
  }

  @Test
  void whatever_cannot_be_read_has_a_wording() {
    for (Unreadable problem : Unreadable.values()) {
      for (Language language : Language.values()) {
        var issue = SheetRules.ofFile(problem.rule(), "pdf", language);

        assertThat(issue.consequence())
            .isEqualTo(
                problem == Unreadable.HIDDEN_SHEET
                    ? pl.szansa.model.Consequence.WARN
                    : pl.szansa.model.Consequence.REJECT_FILE);
        assertThat(issue.message()).doesNotContain("{");
      }
    }
    assertThat(SheetRules.ofFile("NOT_A_TABLE", "picture", Language.PL).message())
        .isEqualTo("To nie jest tabela, lecz: obraz. Wyślij plik CSV albo XLSX.");
  }

  @Test
  void every_rule_of_files_is_used() {
    Set<String> used =
        Arrays.stream(Unreadable.values()).map(Unreadable::rule).collect(Collectors.toSet());
    Arrays.stream(SheetNote.values()).map(SheetNote::rule).forEach(used::add);
    used.addAll(List.of("MISSING_COLUMN", "UNKNOWN_COLUMN"));

    assertThat(rules().stream().filter(r -> r.kind().equals("file")).map(Rule::code))
        .containsExactlyInAnyOrderElementsOf(used);
  }

  @Test
  void a_kind_that_nobody_carries_out_is_a_bug() {
    TableSchema table = Dictionary.shipped().table("spending");

    assertThatThrownBy(
            () ->
                Checks.of(
                    "magic",
                    List.of(),
                    java.util.Map.of(),
                    table,
                    Delivery.noReference(),
                    Language.EN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("magic");
  }

  private static Set<String> placeholders(String message) {
    Set<String> names = new TreeSet<>();
    PLACEHOLDER.matcher(message).results().forEach(m -> names.add(m.group(1)));
    return names;
  }
}
