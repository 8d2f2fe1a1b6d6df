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
   * @param programme as people wrote it, for example "PO KL 7.1.1", or empty
   * @param start first day, null if unknown
   * @param end last day, null if unknown
   */
  public record Project(
      String project, String office, String title, String programme, LocalDate start, LocalDate end)
      implements Serializable {}

  private final Map<String, Project> byNumber = new HashMap<>();
  private final Map<String, List<Project>> byOffice = new HashMap<>();

  void add(RegisterLine line) {
    String number = line.required("project");
    if (byNumber.containsKey(number)) {
      throw line.wrong("the project \"" + number + "\" is there twice");
    }
    add(
        new Project(
            number,
            line.required("office_id"),
            line.optional("title"),
            line.optional("programme"),
            line.date("start_date"),
            line.date("end_date")));
  }

  private void add(Project project) {
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
