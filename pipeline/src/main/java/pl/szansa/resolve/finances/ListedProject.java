package pl.szansa.resolve.finances;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;

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
    Integer smesSupported)
    implements Serializable {

  /** The newest submission last, and in it the order of the file. */
  static final Comparator<ListedProject> NEWEST =
      Comparator.comparingInt(ListedProject::submission).thenComparingLong(ListedProject::line);

  /** The columns that it is made of. */
  static final List<String> COLUMNS =
      List.of(
          "office",
          "project",
          "title",
          "total_value",
          "eu_grant",
          "start_date",
          "office_kind",
          "beneficiary_kind",
          "for_women",
          "for_public_administration",
          "smes_supported");

  private static final int PRECISION = 18;
  private static final int SCALE = 2;

  /**
   * The project of a row.
   *
   * @param row the columns
   */
  static ListedProject of(int submission, long line, InternalRow row) {
    return new ListedProject(
        submission,
        line,
        text(row, 0),
        text(row, 1),
        text(row, 2),
        amount(row, 3),
        amount(row, 4),
        row.isNullAt(5) ? null : LocalDate.ofEpochDay(row.getInt(5)),
        text(row, 6),
        text(row, 7),
        text(row, 8),
        text(row, 9),
        row.isNullAt(10) ? null : row.getInt(10));
  }

  private static String text(InternalRow row, int place) {
    return row.isNullAt(place) ? null : row.getUTF8String(place).toString();
  }

  private static BigDecimal amount(InternalRow row, int place) {
    return row.isNullAt(place) ? null : row.getDecimal(place, PRECISION, SCALE).toJavaBigDecimal();
  }
}
