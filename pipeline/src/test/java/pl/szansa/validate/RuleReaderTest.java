package pl.szansa.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.model.Consequence;
import pl.szansa.validate.checks.Nulls;

/** A catalogue with mistakes is refused, and all of them are told. */
final class RuleReaderTest {

  private static final String SOUND =
      """
      - code: AGE_RANGE
        kind: range
        tables: [participants]
        fields: [age_at_entry]
        parameters: {low: "12", high: "110"}
        consequence: warn
        message: {pl: "Wiek {value} jest za niski.", en: "The age {value} is too low."}
        remedy: {pl: "Popraw wiek.", en: "Correct the age."}
        source: szansa
      """;

  @Test
  void reads_what_a_rule_says() {
    Rule rule = RuleReader.read(SOUND).get(0);

    assertThat(rule.code()).isEqualTo("AGE_RANGE");
    assertThat(rule.consequence()).isEqualTo(Consequence.WARN);
    assertThat(rule.nulls()).isEqualTo(Nulls.SKIP);
    assertThat(rule.remedy().en()).isEqualTo("Correct the age.");
    assertThat(rule.parameters()).containsEntry("low", "12");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kind: range                | kind: magic              | no kind of check is called magic
          [age_at_entry]             | [shoe_size]              | table participants has no field shoe_size
          [age_at_entry]             | []                       | it needs at least 1 fields
          [participants]             | [people]                 | there is no table people
          {low: "12", high: "110"}   | {lowest: "12", low: "1"} | the kind range has no parameter lowest
          {low: "12", high: "110"}   | {}                       | it needs the parameter low or high
          {low: "12", high: "110"}   | {low: "twelve"}          | the parameter low is no number: twelve
          consequence: warn          | consequence: shout       | "shout" is not one of reject_file, quarantine_row, warn
          consequence: warn          | nulls: perhaps           | "perhaps" is not one of skip, fail, not_collected_skips
          consequence: warn          | source: x                | there is no consequence
          source: szansa             | source: ""               | there is no source
          source: szansa             | sauce: szansa            | there is no key "sauce"
          code: AGE_RANGE            | code: age range          | there is no code like AGE_RANGE
          remedy                     | x-remedy                 | there is no key "x-remedy"
          en: "Correct the age."     | en: ""                   | there is no remedy in both languages
          Wiek {value} jest          | Wiek jest                | the languages have different placeholders
          jest za niski.             | jest {size}.             | the languages have different placeholders
          age.                       | {other}.                 | the languages have different placeholders
          """)
  void a_mistake_is_refused(String from, String to, String told) {
    String wrong = SOUND.replace(from, to);
    assertThat(wrong).isNotEqualTo(SOUND);

    assertThatThrownBy(() -> RuleReader.read(wrong))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(told);
  }

  @Test
  void a_placeholder_that_nothing_fills_is_refused() {
    String wrong = SOUND.replace("{value}", "{size}");

    assertThatThrownBy(() -> RuleReader.read(wrong)).hasMessageContaining("nothing fills {size}");
  }

  @Test
  void codes_must_be_on_their_list() {
    String wrong =
        SOUND
            .replace("range", "one_of")
            .replace("age_at_entry", "sex")
            .replace("{low: \"12\", high: \"110\"}", "{codes: \"female, child\"}");

    assertThatThrownBy(() -> RuleReader.read(wrong)).hasMessageContaining("sex has no code child");
  }

  @Test
  void a_code_has_one_kind_and_one_consequence() {
    String wrong = SOUND + SOUND.replace("warn", "quarantine_row");

    assertThatThrownBy(() -> RuleReader.read(wrong))
        .hasMessageContaining("AGE_RANGE: one code has one kind and one consequence");
  }

  @Test
  void a_rule_of_files_has_no_fields() {
    String wrong = SOUND.replace("kind: range", "kind: file");

    assertThatThrownBy(() -> RuleReader.read(wrong)).hasMessageContaining("it is about files");
  }

  @Test
  void all_mistakes_are_told_at_once() {
    String wrong =
        SOUND.replace("kind: range", "kind: magic")
            + SOUND.replace("AGE_RANGE", "OTHER").replace("[age_at_entry]", "[shoe_size]")
            + SOUND.replace("AGE_RANGE", "THIRD").replace("warn", "shout");

    assertThatThrownBy(() -> RuleReader.read(wrong))
        .message()
        .satisfies(
            text ->
                assertThat(List.of("AGE_RANGE: no kind", "OTHER: table", "THIRD: consequence"))
                    .allSatisfy(part -> assertThat(text).contains(part)));
  }
}
