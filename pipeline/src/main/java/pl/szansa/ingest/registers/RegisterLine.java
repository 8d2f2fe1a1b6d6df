package pl.szansa.ingest.registers;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import pl.szansa.ingest.values.Teryt;
import pl.szansa.model.Office;
import pl.szansa.model.Suggestion;
import pl.szansa.model.UserError;

/**
 * A line of a reference table; what is wrong in it is told with file and line.
 *
 * @param file name of the table
 * @param row its columns
 */
record RegisterLine(String file, NamedCsvRecord row) {

  String required(String column) {
    String value = optional(column);
    if (value.isEmpty()) {
      throw wrong("there is no value in the column \"" + column + "\"");
    }
    return value;
  }

  /** A value without the space around it, empty where there is no such column. */
  String optional(String column) {
    return row.findField(column).map(String::strip).orElse("");
  }

  /** Values with {@code |} between them. */
  List<String> list(String column) {
    return Arrays.stream(optional(column).split("\\|"))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /** A day, null where the column is empty. */
  LocalDate date(String column) {
    String text = optional(column);
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw wrong("\"" + text + "\" is not a date like 2012-12-31");
    }
  }

  /** A commune's code of six or seven digits, or empty. */
  String teryt(String column) {
    String teryt = optional(column);
    if (!teryt.isEmpty() && !Teryt.sound(teryt)) {
      throw wrong(
          column
              + " \""
              + teryt
              + "\" is not a code of 6 or 7 digits that begins with a voivodeship (02 to 32, with"
              + " its zero)");
    }
    return teryt;
  }

  /** A number with a decimal point or comma. */
  BigDecimal number(String column) {
    String text = required(column);
    try {
      return new BigDecimal(text.replace(',', '.'));
    } catch (NumberFormatException e) {
      throw wrong(column + " \"" + text + "\" is not a number like 102.5");
    }
  }

  /** Refuses an office that the register lacks, unless there is no register. */
  void known(String office, OfficeRegister offices) {
    if (!offices.isEmpty() && !offices.has(office)) {
      List<String> ids = offices.offices().stream().map(Office::id).toList();
      throw wrong(
          "the office \""
              + office
              + "\" is not in reference/offices.csv"
              + Suggestion.of(office, ids));
    }
  }

  UserError wrong(String problem) {
    return new UserError(
        "reference/" + file + ", line " + row.getStartingLineNumber() + ": " + problem,
        "correct the line; the columns are described in the README");
  }
}
