package pl.szansa.resolve.finances;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.resolve.rows.Places;
import pl.szansa.resolve.rows.References;
import pl.szansa.resolve.rows.ResolvedRows;

/** Budgets, and the cost of projects without expenditure. */
final class ListedProjectsTest {

  private static final Places PLACES =
      new Places(References.of("radom,MOPS Radom,1463011,welfare_centre,,,\n", ""));

  /**
   * @param text as in {@code 0 radom P1 1000}: rank of the list, office, number or a question mark,
   *     value
   */
  private static ListedProject project(String text, long line) {
    String[] parts = text.split(" ");
    BigDecimal value = new BigDecimal(parts[3]);
    return new ListedProject(
        Integer.parseInt(parts[0]),
        line,
        parts[1],
        parts[2].equals("?") ? null : parts[2],
        "a title",
        value,
        value,
        LocalDate.parse("2012-01-01"),
        "welfare_centre",
        "public_administration",
        "yes",
        "no",
        7);
  }

  private static List<ListedProject> projects(String lists) {
    List<ListedProject> projects = new ArrayList<>();
    for (String text : lists.split(" \\+ ")) {
      projects.add(project(text, 2 + projects.size()));
    }
    return projects;
  }

  /**
   * @param spent as in {@code radom P1}: offices and numbers, several with a plus
   */
  private static Spent spent(String spent) {
    return new Spent(
        spent == null
            ? List.of()
            : Arrays.stream(spent.split(" \\+ "))
                .map(s -> s.split(" "))
                .map(s -> new Spent.Project(s[0], s[1]))
                .toList());
  }

  private static List<Map<String, Object>> rows(List<ListedProject> listed, Spent spent) {
    ListedProjects projects = new ListedProjects(listed);
    FinanceRows derive = new FinanceRows(PLACES, projects.numbers());
    return projects.rows().stream()
        .map(row -> ResolvedRows.byName(derive.listed(row, spent, "a"), FinanceRows.COLUMNS))
        .toList();
  }

  private static String told(Map<String, Object> row) {
    return row.get("total") + "/" + row.get("budget") + "/" + row.get("budgeted");
  }

  @ParameterizedTest(name = "{0}, expenditure of {1}: {2}")
  @CsvSource({
    // Expected: total / budget / budgeted; without expenditure the value is the cost
    "0 radom P1 1000, , 1000/1000/false",
    "0 radom P1 1000, radom P1, null/1000/true",
    "0 radom P1 1000 + 0 radom P2 500, radom P1, null/1000/true 500/500/false",
    // Edge: a list without numbers is matched by office, and has no execution
    "0 radom ? 1000, radom P1, null/1000/false",
    "0 radom ? 1000, pionki P1, 1000/1000/false",
    // Edge: the same in two lists is one, twice in one list is two, as a warning says
    "0 radom P1 1000 + 1 radom P1 1000, , 1000/1000/false",
    "0 radom ? 1000 + 0 radom ? 1000, , 1000/1000/false 1000/1000/false",
    "0 radom ? 1000 + 0 radom ? 1000 + 1 radom ? 1000, , 1000/1000/false 1000/1000/false",
    // Edge: one row holds the budget of a number, the newest
    "0 radom P1 1000 + 0 radom P1 1000, , 1000/null/false 1000/1000/false",
    "0 radom P1 1000 + 1 radom P1 1200, radom P1, null/null/true null/1200/true",
    "1 radom P1 1200 + 0 radom P1 1000, radom P1, null/null/true null/1200/true",
    // Erroneous: the expenditure is another office's, so its cost is another, but not its budget
    "0 radom P1 1000, pionki P1, 1000/1000/true",
  })
  void a_listed_project_has_a_budget_and_costs_what_was_spent(
      String lists, String spent, String expected) {
    assertThat(
            String.join(
                " ",
                rows(projects(lists), spent(spent)).stream()
                    .map(ListedProjectsTest::told)
                    .toList()))
        .isEqualTo(expected);
  }

  @Test
  void the_list_tells_what_a_project_is_for() {
    assertThat(rows(projects("0 radom P1 1000"), spent(null)).get(0))
        .containsEntry("origin", "project_list")
        .containsEntry("office_kind", "welfare_centre")
        .containsEntry("powiat", "1463")
        .containsEntry("programming_period", "2007-2013")
        .containsEntry("beneficiary_kind", "public_administration")
        .containsEntry("for_women", "yes")
        .containsEntry("for_public_administration", "no")
        .containsEntry("smes_supported", 7)
        .containsEntry("document_date", null)
        .containsEntry("own", null)
        .containsEntry("total_constant", null);
  }

  @Test
  void a_project_without_a_number_is_named_after_its_office() {
    assertThat(rows(projects("0 radom ? 1000"), spent(null)).get(0))
        .containsEntry("project", "radom");
    assertThat(rows(projects("0 radom ? 1000"), spent("radom P1")).get(0))
        .as("its expenditure stands under its number")
        .containsEntry("project", "");
    assertThat(new ListedProjects(projects("0 radom ? 1000 + 0 radom P1 1")).numbers())
        .isEqualTo(Set.of("P1"));
  }

  @Test
  void the_order_of_the_rows_changes_nothing() {
    List<ListedProject> listed =
        projects("0 radom P1 1 + 1 radom P1 2 + 0 a ? 3 + 1 a ? 3 + 1 b P2 4");
    List<ListedProjects.Row> expected = new ListedProjects(listed).rows();
    Random random = new Random(20141231L);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(listed, random);
      assertThat(new ListedProjects(listed).rows()).isEqualTo(expected);
    }
  }
}
