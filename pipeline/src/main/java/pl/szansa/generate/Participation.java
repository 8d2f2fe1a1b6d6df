package pl.szansa.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One stay of one person in the project.
 *
 * @param row of participants
 * @param supports rows of supports, by start
 */
record Participation(Row row, List<Row> supports) {

  static final String YES = "yes";
  static final String NO = "no";

  Participation(Row row) {
    this(row, new ArrayList<>());
  }

  LocalDate entry() {
    return row.date("entry_date");
  }

  LocalDate exit() {
    return row.date("exit_date");
  }

  boolean left() {
    return exit() != null;
  }

  boolean completed() {
    return row.has("completed_path", YES);
  }

  boolean attends(String form) {
    return supports.stream().anyMatch(s -> s.has("form", form));
  }

  static String yesNo(Object truth) {
    return Boolean.TRUE.equals(truth) ? YES : NO;
  }
}
