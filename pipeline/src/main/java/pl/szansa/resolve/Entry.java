package pl.szansa.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One accepted row of {@code participants}.
 *
 * @param project project number
 * @param office office_id
 * @param entryDate day of the first support
 * @param submission rank of its submission among the current ones, the newest highest
 * @param line line in its file
 * @param values the row's other fields by name, absent ones null
 */
record Entry(
    String project,
    String office,
    LocalDate entryDate,
    int submission,
    long line,
    Map<String, Object> values) {

  /** Name of the value that holds what the registers of supports say of the project. */
  static final String RECEIVED = "received";

  /** What the registers of supports say that the person received in the project. */
  @SuppressWarnings("unchecked")
  List<Received> received() {
    return (List<Received>) values.getOrDefault(RECEIVED, List.of());
  }

  String text(String field) {
    return (String) values.get(field);
  }

  LocalDate date(String field) {
    return (LocalDate) values.get(field);
  }

  Integer number(String field) {
    return (Integer) values.get(field);
  }
}
