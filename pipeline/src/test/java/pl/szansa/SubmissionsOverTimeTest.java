package pl.szansa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.szansa.model.UserError;

/** What offices send again, correct, withdraw and forget, through the whole job. */
class SubmissionsOverTimeTest {

  private static final String PARTICIPANTS =
      "person;project;sex;age_at_entry;education;labour_status;entry_date;exit_date;"
          + "result_employment\n";
  private static final String SUPPORTS = "person;project;form;start_date;end_date;completed\n";
  private static final String SPENDING = "project;document_date;amount;eu_amount;own_amount\n";

  @TempDir Path workspace;

  @BeforeEach
  void workspace() throws IOException {
    sent("szansa.yml", "years: 2013-2014\nthresholds: {smallest_base: 1, smallest_cell: 0}\n");
    sent(
        "reference/offices.csv",
        """
        office_id,name,teryt,aliases,kind
        radom,MOPS Radom,1463011,,welfare_centre
        pionki,MOPS Pionki,1425011,,welfare_centre
        """);
  }

  private void sent(String path, String text) throws IOException {
    Path file = workspace.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String participant(String person, String entry, String rest) {
    return person
        + ";POKL.07.01.01-14-001/13;K;30;podstawowe;bezrobotny;"
        + entry
        + ";"
        + rest
        + "\n";
  }

  private String value(String indicator, String area, String period) throws IOException {
    return Workspaces.rows(workspace.resolve("out/indicators.csv")).stream()
        .filter(
            r ->
                r.get("indicator").equals(indicator)
                    && r.get("area").equals(area)
                    && r.get("period").equals(period)
                    && r.get("breakdown").equals("total"))
        .map(r -> r.get("value"))
        .findFirst()
        .orElse("no such row");
  }

  private List<String> findings(String code) throws IOException {
    JsonNode run = new ObjectMapper().readTree(workspace.resolve("out/run.json").toFile());
    List<String> found = new ArrayList<>();
    for (JsonNode finding : run.get("findings")) {
      if (finding.get("issue").get("code").asText().equals(code)) {
        found.add(
            finding.get("office").asText() + ": " + finding.get("issue").get("message").asText());
      }
    }
    return found;
  }

  private Map<String, String> statuses() throws IOException {
    JsonNode run = new ObjectMapper().readTree(workspace.resolve("out/run.json").toFile());
    List<JsonNode> submissions = new ArrayList<>();
    run.get("submissions").forEach(submissions::add);
    return submissions.stream()
        .collect(Collectors.toMap(s -> s.get("path").asText(), s -> s.get("status").asText()));
  }

  /** 93... left meanwhile, the entry of 71... was a month too early, 48... was forgotten. */
  @Test
  void the_newest_of_cumulative_files_wins_per_person() throws Exception {
    sent(
        "inbox/radom/uczestnicy_2013-06-30.csv",
        PARTICIPANTS
            + participant("93111698132", "2013-01-10", ";")
            + participant("71640724728", "2012-12-10", ";")
            + participant("48640814229", "2013-02-10", ";"));
    sent(
        "inbox/radom/uczestnicy_2013-12-31.csv",
        PARTICIPANTS
            + participant("93111698132", "2013-01-10", "2013-07-01;tak")
            + participant("71640724728", "2013-01-10", ";"));
    Workspaces.run(workspace);

    assertThat(value("participations", "radom", "2013")).isEqualTo("3");
    assertThat(value("participations", "radom", "all")).isEqualTo("3");
    assertThat(value("leavers", "radom", "2013")).isEqualTo("1");
    assertThat(findings("COVERAGE_SHRANK"))
        .singleElement()
        .asString()
        .startsWith("radom: ")
        .contains("2 wierszy", "uczestnicy_2013-06-30.csv miał ich 3");
  }

  @Test
  void a_late_file_for_an_old_year_overrides_nothing_newer() throws Exception {
    sent(
        "inbox/radom/uczestnicy_2014-12-31.csv",
        PARTICIPANTS + participant("93111698132", "2013-01-10", "2013-07-01;tak"));
    Workspaces.run(workspace);
    sent(
        "inbox/radom/aa_late/uczestnicy_2013-12-31.csv",
        PARTICIPANTS + participant("93111698132", "2013-01-10", "2013-07-01;nie"));
    Workspaces.run(workspace);

    assertThat(value("employment_rate_exit", "radom", "all")).startsWith("1");
  }

  @Test
  void a_replaced_a_withdrawn_and_a_repeated_file() throws Exception {
    String two =
        PARTICIPANTS
            + participant("93111698132", "2013-01-10", ";")
            + participant("71640724728", "2013-01-10", ";");
    sent("inbox/radom/a.csv", two);
    sent("inbox/radom/b.csv", PARTICIPANTS + participant("48640814229", "2013-02-10", ";"));
    sent("inbox/radom/again.csv", two);
    Workspaces.run(workspace);
    assertThat(value("participations", "radom", "all")).isEqualTo("3");
    assertThat(statuses())
        .containsEntry("radom/a.csv", "ACCEPTED")
        .containsEntry("radom/again.csv", "SUPERSEDED");

    sent("inbox/radom/b.csv", PARTICIPANTS + participant("69721771024", "2014-02-10", ";"));
    Workspaces.run(workspace);
    assertThat(value("participations", "radom", "2014")).isEqualTo("1");
    assertThat(value("participations", "radom", "all")).isEqualTo("3");

    Files.delete(workspace.resolve("inbox/radom/a.csv"));
    Workspaces.run(workspace);
    assertThat(statuses())
        .as("the copy takes the place of what was withdrawn")
        .containsEntry("radom/again.csv", "ACCEPTED");
    Files.delete(workspace.resolve("inbox/radom/again.csv"));
    Workspaces.run(workspace);
    assertThat(value("participations", "radom", "all")).isEqualTo("1");
  }

  /** The second document was 10.00 too high; the third ledger is another one of the project. */
  @Test
  void a_corrected_ledger_replaces_the_older_and_another_adds_up() throws Exception {
    String first = "P1;2013-01-10;1000,00;900,00;100,00\nP1;2013-01-20;200,00;180,00;20,00\n";
    sent(
        "inbox/radom/wydatki_2013-06-30.csv",
        SPENDING + first + "P1;2013-02-10;110,00;99,00;11,00\n");
    sent(
        "inbox/radom/wydatki_2013-12-31.csv",
        SPENDING + first + "P1;2013-02-10;100,00;90,00;10,00\nP1;2013-11-10;50,00;45,00;5,00\n");
    sent(
        "inbox/radom/promocja_2014-03-31.csv",
        SPENDING + "P1;2013-01-15;7,00;6,00;1,00\nP1;2013-02-15;3,00;2,00;1,00\n");
    Workspaces.run(workspace);

    assertThat(value("total_cost", "radom", "all")).isEqualTo("1360.00");
  }

  @Test
  void a_declared_correction_is_applied_until_the_source_is_mended() throws Exception {
    sent(
        "inbox/radom/uczestnicy_2013.csv",
        PARTICIPANTS + participant("93111698132", "2013-01-10", "2003-07-01;tak"));
    sent(
        "corrections/radom.yml",
        """
        - file: radom/*.csv
          line: 2
          field: exit_date
          old: 2003-07-01
          new: 2013-07-01
          reason: a slip of the hand
        """);
    Workspaces.run(workspace);
    assertThat(value("leavers", "radom", "2013")).isEqualTo("1");

    sent(
        "inbox/radom/uczestnicy_2013.csv",
        PARTICIPANTS + participant("93111698132", "2013-01-10", "2013-07-01;tak"));
    assertThatThrownBy(() -> Workspaces.run(workspace))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("corrections/radom.yml#1 must change 1 row");
    Files.delete(workspace.resolve("corrections/radom.yml"));
    Workspaces.run(workspace);
    assertThat(value("leavers", "radom", "2013")).isEqualTo("1");
  }

  @Test
  void the_same_support_at_the_same_time_in_two_projects_is_found() throws Exception {
    sent(
        "inbox/radom/uczestnicy_2013.csv",
        PARTICIPANTS + participant("93111698132", "2013-01-10", ";"));
    sent(
        "inbox/pionki/uczestnicy_2013.csv",
        PARTICIPANTS + "93111698132;P2;K;30;podstawowe;bezrobotny;2013-02-10;;\n");
    sent(
        "inbox/radom/wsparcie_2013.csv",
        SUPPORTS
            + "93111698132;POKL.07.01.01-14-001/13;kurs;2013-03-01;2013-04-01;tak\n"
            + "93111698132;POKL.07.01.01-14-001/13;staż;2013-05-01;2013-06-01;tak\n");
    sent(
        "inbox/pionki/wsparcie_2013.csv",
        SUPPORTS + "93111698132;P2;kurs;2013-03-20;2013-03-25;tak\n");
    Workspaces.run(workspace);

    assertThat(findings("DOUBLE_FUNDING"))
        .hasSize(2)
        .anySatisfy(f -> assertThat(f).startsWith("radom: Wiersz 2").contains("1 marca 2013"))
        .anySatisfy(f -> assertThat(f).startsWith("pionki: Wiersz 2"))
        .allSatisfy(f -> assertThat(f).doesNotContain("P2", "9311"));
  }

  @Test
  void shares_that_the_programme_limits_are_checked_over_the_project() throws Exception {
    sent(
        "inbox/radom/wydatki_2013.csv",
        "project;document_date;amount;eu_amount;own_amount;indirect;cross_financing\n"
            + "POKL.07.01.01-14-001/13;2013-01-10;1000,00;900,00;100,00;nie;nie\n"
            + "POKL.07.01.01-14-001/13;2013-01-11;100,00;90,00;10,00;tak;nie\n"
            + "POKL.07.01.01-14-001/13;2013-01-12;300,00;270,00;30,00;nie;tak\n");
    Workspaces.run(workspace);

    assertThat(findings("OWN_SHARE_BELOW_RULE"))
        .singleElement()
        .asString()
        .contains("10,0", "10,5");
    assertThat(findings("INDIRECT_COSTS_ABOVE_LIMIT")).singleElement().asString().contains("10,0");
    assertThat(findings("CROSS_FINANCING_ABOVE_LIMIT")).singleElement().asString().contains("21,4");
  }
}
