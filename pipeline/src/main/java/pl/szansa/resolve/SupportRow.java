package pl.szansa.resolve;

import java.util.List;
import org.apache.spark.sql.Row;

/** An accepted row of {@code supports}. */
final class SupportRow {

  /** The columns that are read. */
  static final List<String> COLUMNS =
      List.of(
          "person",
          "project",
          "submission",
          "form",
          "sphere",
          "start_date",
          "end_date",
          "hours",
          "completed",
          "certificate",
          "qualification");

  private SupportRow() {}

  static Received received(Row row, Snapshots snapshots) {
    return new Received(
        snapshots.rank(row.getAs("submission")),
        row.getAs("form"),
        row.getAs("sphere"),
        row.getAs("start_date"),
        row.getAs("end_date"),
        row.getAs("hours"),
        Answers.YES.equals(row.getAs("completed")),
        Answers.YES.equals(row.getAs("certificate")),
        Answers.YES.equals(row.getAs("qualification")));
  }
}
