package pl.szansa.ingest.registers;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import pl.szansa.model.Language;
import pl.szansa.model.Office;

/**
 * A line of {@code reference/offices.csv}.
 *
 * @param office the office
 * @param aliases other names of it
 * @param from first day of its existence, null if unknown
 * @param to last day, null if it exists or that is unknown
 * @param successor office_id of the one that took over, empty if none
 * @param nip tax number, or empty
 * @param regon statistical number, or empty
 * @param voivodeship two-digit code, empty if unknown
 * @param language in which it is written to, null for the workspace's
 */
record OfficeEntry(
    Office office,
    List<String> aliases,
    LocalDate from,
    LocalDate to,
    String successor,
    String nip,
    String regon,
    String voivodeship,
    Language language)
    implements Serializable {

  boolean on(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /** Whether this line's days begin when the other's are over. */
  boolean isAfter(OfficeEntry other) {
    return from != null && other.to() != null && from.isAfter(other.to());
  }
}
