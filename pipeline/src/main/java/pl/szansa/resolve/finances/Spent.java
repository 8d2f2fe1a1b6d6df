package pl.szansa.resolve.finances;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The projects of which expenditure is known. */
final class Spent {

  /**
   * @param office office_id
   * @param project project number
   */
  record Project(String office, String project) implements Serializable {}

  private final Set<Project> projects;
  private final Set<String> offices = new HashSet<>();
  private final Set<String> numbers = new HashSet<>();

  Spent(Collection<Project> projects) {
    this.projects = new HashSet<>(projects);
    projects.forEach(p -> offices.add(p.office()));
    projects.forEach(p -> numbers.add(p.project()));
  }

  /** Whether expenditure stands for a listed project; without a number only the office tells. */
  boolean covers(ListedProject listed) {
    return listed.project() == null
        ? offices.contains(listed.office())
        : projects.contains(new Project(listed.office(), listed.project()));
  }

  /** Whether any office has expenditure of a project. */
  boolean has(String number) {
    return numbers.contains(number);
  }
}
