package pl.szansa.resolve.finances;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The projects of all lists. What several lists state to the letter is one project, what one list
 * states twice is two, which a warning says. Of a number that several rows have, as when a later
 * list corrects the value, the newest row holds the budget.
 */
final class ListedProjects {

  private record Statement(
      String office,
      String project,
      String title,
      BigDecimal value,
      BigDecimal grant,
      LocalDate start) {

    static Statement of(ListedProject p) {
      return new Statement(p.office(), p.project(), p.title(), p.value(), p.grant(), p.start());
    }
  }

  /**
   * @param project what the list says
   * @param holdsBudget whether it is the one row that states the budget
   */
  record Row(ListedProject project, boolean holdsBudget) {}

  private final List<Row> rows = new ArrayList<>();

  ListedProjects(Collection<ListedProject> listed) {
    List<ListedProject> counted = once(listed);
    Map<String, ListedProject> newest = new HashMap<>();
    counted.stream().filter(p -> p.project() != null).forEach(p -> newest.put(p.project(), p));
    for (ListedProject p : counted) {
      rows.add(new Row(p, p.project() == null || newest.get(p.project()) == p));
    }
  }

  /** In the order of the lists, the newest last. */
  List<Row> rows() {
    return rows;
  }

  /** The numbers of the projects that have one. */
  Set<String> numbers() {
    return rows.stream()
        .map(row -> row.project().project())
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static List<ListedProject> once(Collection<ListedProject> listed) {
    List<ListedProject> newestFirst = new ArrayList<>(listed);
    newestFirst.sort(ListedProject.NEWEST.reversed());
    Map<Statement, Map<Integer, Integer>> times = new HashMap<>();
    List<ListedProject> once = new ArrayList<>();
    for (ListedProject p : newestFirst) {
      Map<Integer, Integer> bySubmission =
          times.computeIfAbsent(Statement.of(p), s -> new HashMap<>());
      int most = bySubmission.values().stream().mapToInt(Integer::intValue).max().orElse(0);
      if (bySubmission.merge(p.submission(), 1, Integer::sum) > most) {
        once.add(p);
      }
    }
    once.sort(ListedProject.NEWEST);
    return once;
  }
}
