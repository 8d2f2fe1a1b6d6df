package pl.szansa.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.szansa.ingest.SheetNote;
import pl.szansa.ingest.formats.Unreadable;
import pl.szansa.model.Language;

final class RuleCatalogueTest {

  static List<Rule> rules() {
    return RuleCatalogue.rules();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void says_what_is_wrong_and_what_to_do(Rule rule) {
    for (Language language : Language.values()) {
      assertThat(rule.message().in(language)).matches("(?s)[\\p{Lu}{„\"].*\\.");
      assertThat(rule.remedy().in(language)).matches("(?s)\\p{Lu}.*\\.");
    }
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
        .isEqualTo(
            "To nie jest tabela, lecz: obraz. Wyślij tabelę: CSV, XLSX, XLS, ODS, JSON, XML albo ich archiwum ZIP.");
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
}
