package pl.szansa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.szansa.model.IssueCount;

/**
 * A real list of 2,437 projects, alone in the inbox: no registers, no numbers of projects, names in
 * every spelling. The list states no licence and is not part of the project.
 */
class ProjectListTest {

  private static final Path LIST = Path.of("..", "shared", "data", "Poland_ESF_2014_2020.csv");

  @TempDir Path workspace;

  @Test
  void theListAddsUpToWhatItIsKnownToAddUpTo() throws Exception {
    assumeTrue(
        Files.exists(LIST),
        "the list of projects does not lie in ../shared/data, so this was not checked");
    Path inbox = Files.createDirectories(workspace.resolve("inbox/mapa-dotacji"));
    Files.copy(LIST, inbox.resolve("Poland_ESF_2014_2020.csv"));

    RunReport report = Workspaces.run(workspace);
    assertThat(report.problems()).isEmpty();
    assertThat(report.rows()).isEqualTo(2437);
    assertThat(report.quarantined()).isZero();
    assertThat(
            report.submissions().get(0).issueCounts().stream()
                .filter(c -> c.code().equals("DUPLICATE_PROJECT")))
        .extracting(IssueCount::rows)
        .containsExactly(24L);

    List<Map<String, String>> rows = Workspaces.rows(workspace.resolve("out/indicators.csv"));
    assertThat(country(rows, "projects", "all")).containsEntry("value", "2437");
    assertThat(country(rows, "total_cost", "all")).containsEntry("value", "7382534479.68");
    assertThat(country(rows, "eu_grant", "all")).containsEntry("value", "6391343571.00");

    assertThat(country(rows, "projects", "welfare_centre")).containsEntry("value", "48");
    assertThat(country(rows, "total_cost", "welfare_centre")).containsEntry("value", "49965378.75");
    // 84.68 %
    assertThat(country(rows, "eu_grant_share", "welfare_centre"))
        .containsEntry("value", "0.846796");

    for (String none :
        List.of("cost_per_participant", "participations", "persons", "qualification_rate")) {
      assertThat(country(rows, none, "all"))
          .containsEntry("status", "NOT_APPLICABLE")
          .containsEntry("note", "no participant register");
    }
    assertThat(country(rows, "own_contribution", "all")).containsEntry("status", "NOT_COLLECTED");
  }

  /** 22 pairs of title and beneficiary stand more than once, in 24 rows too many. */
  @Test
  void theRepetitionsAreOfTwentyTwoPairs() throws Exception {
    assumeTrue(
        Files.exists(LIST),
        "the list of projects does not lie in ../shared/data, so this was not checked");
    FileCheck.Result result = new FileCheck(null, "en").check(LIST);
    List<String> firsts =
        result.rows().stream()
            .flatMap(row -> row.issues().stream())
            .filter(issue -> issue.code().equals("DUPLICATE_PROJECT"))
            .map(issue -> issue.message().replaceAll("(?s).* line (\\d+) already.*", "$1"))
            .toList();
    assertThat(firsts).hasSize(24);
    assertThat(firsts.stream().distinct()).hasSize(22);
  }

  private static Map<String, String> country(
      List<Map<String, String>> rows, String indicator, String category) {
    return rows.stream()
        .filter(r -> r.get("indicator").equals(indicator) && r.get("area_level").equals("country"))
        .filter(r -> r.get("period").equals("all") && r.get("category").equals(category))
        .findFirst()
        .orElseThrow();
  }
}
