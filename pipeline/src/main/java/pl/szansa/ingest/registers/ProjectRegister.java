package pl.szansa.ingest.registers;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The projects of {@code reference/projects.csv}. */
public final class ProjectRegister implements Serializable {

  /**
   * A project of an office.
   *
   * @param project number of its grant agreement
   * @param office office_id
   * @param title its title
   * @param start first day, null if unknown
   * @param end last day, null if unknown
   */
  public record Project(String project, String office, String title, LocalDate start, LocalDate end)
      implements Serializable {}

  private final Map<String, Project> byNumber = new HashMap<>();
  private final Map<String, List<Project>> byOffice = new HashMap<>();

  void add(Project project) {
    byNumber.put(project.project(), project);
    byOffice.computeIfAbsent(project.office(), o -> new ArrayList<>()).add(project);
  }

  public Optional<Project> find(String number) {
    return Optional.ofNullable(byNumber.get(number));
  }

  /** The project of an office that has only one. */
  public Optional<Project> only(String office) {
    List<Project> projects = byOffice.getOrDefault(office, List.of());
    return projects.size() == 1 ? Optional.of(projects.get(0)) : Optional.empty();
  }
}
