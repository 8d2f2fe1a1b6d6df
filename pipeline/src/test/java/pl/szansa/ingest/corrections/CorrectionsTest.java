package pl.szansa.ingest.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.model.Dictionary;
import pl.szansa.model.TableSchema;
import pl.szansa.model.UserError;

final class CorrectionsTest {

  private static final TableSchema PARTICIPANTS = Dictionary.shipped().table("participants");

  private static final String ENTRY =
      """
      - file: radom/*.csv
        where: {project: P1, entry_date: 2009-03-01}
        field: exit_date
        old: 31.12.2099
        new: 31.12.2009
        reason: a slip of the hand, confirmed by the office in May 2012
      """;

  private static String[] row(String... fieldsAndTexts) {
    Map<String, String> texts = new HashMap<>();
    for (int i = 0; i < fieldsAndTexts.length; i += 2) {
      texts.put(fieldsAndTexts[i], fieldsAndTexts[i + 1]);
    }
    return PARTICIPANTS.storedFields().stream()
        .map(f -> texts.get(f.name()))
        .toArray(String[]::new);
  }

  private static List<RowCorrector.Applied> apply(String yaml, long line, String[] row) {
    return CorrectionFiles.read(Map.of("radom.yml", yaml))
        .of("radom/a.csv", PARTICIPANTS)
        .apply(line, row);
  }

  @Test
  void a_fix_changes_the_text_and_says_why() {
    String[] row = row("project", "P1", "entry_date", "01.03.2009", "exit_date", " 31.12.2099 ");

    assertThat(apply(ENTRY, 17, row))
        .containsExactly(
            new RowCorrector.Applied(
                "radom.yml#1",
                PARTICIPANTS.position("exit_date"),
                "31.12.2099",
                "a slip of the hand, confirmed by the office in May 2012"));
    assertThat(row[PARTICIPANTS.position("exit_date")]).isEqualTo("31.12.2009");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "another spelling of the old value, P1, 2009-03-01, 2099-12-31, 1",
    "another project, P2, 2009-03-01, 31.12.2099, 0",
    "another date of entry, P1, 2009-03-02, 31.12.2099, 0",
    "mended at the source, P1, 2009-03-01, 31.12.2009, 0",
    "blank, P1, 2009-03-01, '', 0",
  })
  void a_fix_finds_its_rows(String what, String project, String entry, String exit, int applied) {
    assertThat(apply(ENTRY, 2, row("project", project, "entry_date", entry, "exit_date", exit)))
        .hasSize(applied);
  }

  @Test
  void a_line_narrows_it_down() {
    String yaml = ENTRY.replace("where: {project: P1, entry_date: 2009-03-01}", "line: 3");

    assertThat(apply(yaml, 3, row("exit_date", "31.12.2099"))).hasSize(1);
    assertThat(apply(yaml, 4, row("exit_date", "31.12.2099"))).isEmpty();
  }

  @Test
  void a_blank_can_be_filled_and_a_text_that_is_no_date_replaced() {
    String filled = ENTRY.replace("old: 31.12.2099", "old: ''");
    String replaced = ENTRY.replace("old: 31.12.2099", "old: 31.02.2009");

    assertThat(apply(filled, 2, row("project", "P1", "entry_date", "2009-03-01", "exit_date", " ")))
        .hasSize(1);
    assertThat(
            apply(
                replaced,
                2,
                row("project", "P1", "entry_date", "2009-03-01", "exit_date", "31.02.2009")))
        .hasSize(1);
    assertThat(
            apply(
                replaced,
                2,
                row("project", "P1", "entry_date", "2009-03-01", "exit_date", "30.02.2009")))
        .as("two unreadable texts are not the same")
        .isEmpty();
  }

  @Test
  void other_files_are_left_alone() {
    assertThat(
            CorrectionFiles.read(Map.of("radom.yml", ENTRY))
                .of("pionki/a.csv", PARTICIPANTS)
                .apply(2, row("project", "P1", "entry_date", "2009-03-01")))
        .isEmpty();
  }

  @Test
  void a_fix_that_changed_nothing_stops_the_run() {
    assertThatThrownBy(() -> CorrectionFiles.read(Map.of("radom.yml", ENTRY)).verify(List.of()))
        .isInstanceOf(UserError.class)
        .hasMessage(
            "corrections/radom.yml#1 must change 1 row of radom/*.csv (field exit_date), but"
                + " changed 0")
        .satisfies(e -> assertThat(((UserError) e).remedy()).contains("remove the correction"));
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "field: exit_date | field: exit_dat | did you mean \"exit_date\"?",
        "reason: a slip of the hand, confirmed by the office in May 2012 | reason: ' '"
            + " | it has no reason",
        "old: 31.12.2099 | '' | it needs old and new",
        "file: radom/*.csv | file: 'radom/[.csv' | is no pattern of paths",
        "old: 31.12.2099 | olt: 31.12.2099 | there is no key \"olt\"",
        "where: {project: P1, entry_date: 2009-03-01} | expect: 0 | changes nothing is none",
        "where: {project: P1, entry_date: 2009-03-01} | where: {amount: 1} | no table has the"
            + " fields exit_date, amount",
        "where: {project: P1, entry_date: 2009-03-01} | table: people | no table \"people\"",
      })
  void a_mistake_in_the_file_is_told(String right, String wrong, String message) {
    String yaml = ENTRY.replace(right, wrong);

    assertThatThrownBy(() -> CorrectionFiles.read(Map.of("radom.yml", yaml)))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("corrections/radom.yml")
        .hasMessageContaining(message);
  }

  @Test
  void comments_alone_are_no_corrections() {
    CorrectionFiles.read(Map.of("radom.yml", "# none yet\n")).verify(List.of());
  }
}
