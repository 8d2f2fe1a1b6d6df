package pl.szansa.model;

import java.time.LocalDate;

/**
 * What a submission holds of one project.
 *
 * @param project project number
 * @param first earliest date (of entry, of support, of a document) of an accepted row
 * @param last latest such date
 * @param rows accepted rows that have one
 */
public record Coverage(String project, LocalDate first, LocalDate last, long rows)
    implements java.io.Serializable {

  /** Both together. */
  public Coverage with(LocalDate date) {
    return new Coverage(
        project, date.isBefore(first) ? date : first, date.isAfter(last) ? date : last, rows + 1);
  }
}
