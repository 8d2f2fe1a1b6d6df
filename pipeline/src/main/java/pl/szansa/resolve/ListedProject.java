package pl.szansa.resolve;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * One accepted row of {@code projects}.
 *
 * @param submission rank of its submission among the current ones, the newest highest
 * @param line line in its file
 * @param office office_id
 * @param project project number, null where the list has none
 * @param title title of the project
 * @param value value in all, PLN
 * @param grant EU grant, PLN
 * @param start first day, null if unknown
 * @param kind kind of office by the beneficiary's name
 * @param beneficiaryKind code, or why there is none
 * @param forWomen yes, no, or why there is no answer
 * @param forPublicAdministration yes, no, or why there is no answer
 * @param smesSupported enterprises supported, null if not stated
 */
record ListedProject(
    int submission,
    long line,
    String office,
    String project,
    String title,
    BigDecimal value,
    BigDecimal grant,
    LocalDate start,
    String kind,
    String beneficiaryKind,
    String forWomen,
    String forPublicAdministration,
    Integer smesSupported) {

  /** The newest submission last, and in it the order of the file. */
  static final Comparator<ListedProject> NEWEST =
      Comparator.comparingInt(ListedProject::submission).thenComparingLong(ListedProject::line);
}
