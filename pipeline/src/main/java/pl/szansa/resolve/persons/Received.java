package pl.szansa.resolve.persons;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import pl.szansa.resolve.rows.Snapshots;

/**
 * One support of a person in a project, as one submission states it.
 *
 * @param submission rank of the submission
 * @param form code of the form of support, null if unknown
 * @param sphere code of the instrument, null if not stated
 * @param start first day, null if unknown
 * @param end last day, null if unknown
 * @param hours hours delivered, null if not stated
 * @param completed whether it was completed
 * @param certified whether a certificate was handed out
 * @param qualified whether it led to a qualification
 */
public record Received(
    int submission,
    String form,
    String sphere,
    LocalDate start,
    LocalDate end,
    BigDecimal hours,
    boolean completed,
    boolean certified,
    boolean qualified) {

  /** The columns of {@code supports} that resolve asks for. */
  static final List<String> COLUMNS =
      List.of(
          "project",
          "form",
          "sphere",
          "start_date",
          "end_date",
          "hours",
          "completed",
          "certificate",
          "qualification");

  /**
   * @param values in the order of {@link #COLUMNS}
   */
  static Received of(int submission, Object[] values) {
    return new Received(
        submission,
        (String) values[1],
        (String) values[2],
        (LocalDate) values[3],
        (LocalDate) values[4],
        (BigDecimal) values[5],
        Answers.YES.equals(values[6]),
        Answers.YES.equals(values[7]),
        Answers.YES.equals(values[8]));
  }

  /** Project number among a row's values. */
  static String project(Object[] values) {
    return (String) values[0];
  }

  /** Those that count: what later snapshots of a register say replaces what earlier ones said. */
  public static List<Received> current(List<Received> all, String project, Snapshots snapshots) {
    return ofOneSubmission(all) ? all : newest(all, project, snapshots);
  }

  private static List<Received> newest(List<Received> all, String project, Snapshots snapshots) {
    return all.stream()
        .filter(
            old ->
                all.stream()
                    .noneMatch(
                        r ->
                            r.submission() > old.submission()
                                && snapshots.replaces(r.submission(), old.submission(), project)))
        .toList();
  }

  /** Whether no two of them come from different submissions; so nothing replaces anything. */
  public static boolean ofOneSubmission(Collection<Received> all) {
    int submission = -1;
    for (Received support : all) {
      if (submission >= 0 && support.submission() != submission) {
        return false;
      }
      submission = support.submission();
    }
    return true;
  }

  /**
   * Whether another support is of the same kind and at the same time, so far as dates are known.
   */
  public boolean overlaps(Received other) {
    return form != null
        && form.equals(other.form)
        && start != null
        && end != null
        && other.start != null
        && other.end != null
        && !start.isAfter(other.end)
        && !other.start.isAfter(end);
  }
}
