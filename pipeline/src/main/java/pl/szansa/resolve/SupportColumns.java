package pl.szansa.resolve;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The columns about the supports that count, and about the days that a participation took. */
final class SupportColumns {

  private SupportColumns() {}

  /**
   * @param supports those of the participation
   * @param elsewhere those of the person's other participations
   */
  static void add(
      PersonHistory.Merged merged,
      List<Received> supports,
      List<Received> elsewhere,
      ResolvedRow row) {
    row.put("supported", !supports.isEmpty());
    row.put("supports", supports.size());
    row.put("hours", hours(supports));
    row.put("certificates", (int) supports.stream().filter(Received::certified).count());
    row.put("spheres", codes(supports, Received::sphere, s -> true));
    row.put("spheres_completed", codes(supports, Received::sphere, Received::completed));
    row.put("forms", codes(supports, Received::form, s -> true));
    row.put("forms_completed", codes(supports, Received::form, Received::completed));
    row.put("forms_qualified", codes(supports, Received::form, Received::qualified));
    row.put(
        "double_funded",
        codes(supports, Received::form, s -> elsewhere.stream().anyMatch(s::overlaps)));
    row.put("entries", merged.entries());
    row.put("return_date", merged.entries() > 1 ? merged.last().entryDate() : null);
    LocalDate entry = merged.first().entryDate();
    row.put("days_in_project", days(entry, merged.last().date("exit_date")));
    row.put("days_to_first_support", waited(entry, supports));
  }

  private static BigDecimal hours(List<Received> supports) {
    return supports.stream()
        .map(Received::hours)
        .filter(Objects::nonNull)
        .reduce(BigDecimal::add)
        .orElse(null);
  }

  private static List<String> codes(
      List<Received> supports, Function<Received, String> code, Predicate<Received> which) {
    return supports.stream()
        .filter(which)
        .map(code)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }

  /** Both days included; null while it goes on, and where the exit is before the entry. */
  private static Integer days(LocalDate entry, LocalDate exit) {
    return exit == null || exit.isBefore(entry)
        ? null
        : Math.toIntExact(ChronoUnit.DAYS.between(entry, exit) + 1);
  }

  /** Who was supported before the day of entry did not wait. */
  private static Integer waited(LocalDate entry, List<Received> supports) {
    Stream<LocalDate> starts = supports.stream().map(Received::start).filter(Objects::nonNull);
    return starts
        .min(Comparator.naturalOrder())
        .map(first -> Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(entry, first))))
        .orElse(null);
  }
}
