package pl.szansa.resolve;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

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
    row.put("certificates", certificates(supports));
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

  private static int certificates(List<Received> supports) {
    int certificates = 0;
    for (Received support : supports) {
      certificates += support.certified() ? 1 : 0;
    }
    return certificates;
  }

  private static BigDecimal hours(List<Received> supports) {
    BigDecimal sum = null;
    for (Received support : supports) {
      if (support.hours() != null) {
        sum = sum == null ? support.hours() : sum.add(support.hours());
      }
    }
    return sum;
  }

  /** Each code once, in order. */
  private static List<String> codes(
      List<Received> supports, Function<Received, String> code, Predicate<Received> which) {
    List<String> codes = List.of();
    for (Received support : supports) {
      String value = which.test(support) ? code.apply(support) : null;
      if (value != null && !codes.contains(value)) {
        codes = codes.isEmpty() ? new ArrayList<>(supports.size()) : codes;
        codes.add(value);
      }
    }
    if (codes.size() > 1) {
      codes.sort(null);
    }
    return codes;
  }

  /** Both days included; null while it goes on, and where the exit is before the entry. */
  private static Integer days(LocalDate entry, LocalDate exit) {
    return exit == null || exit.isBefore(entry)
        ? null
        : Math.toIntExact(ChronoUnit.DAYS.between(entry, exit) + 1);
  }

  /** Who was supported before the day of entry did not wait. */
  private static Integer waited(LocalDate entry, List<Received> supports) {
    LocalDate first = null;
    for (Received support : supports) {
      LocalDate start = support.start();
      first = first == null || start != null && start.isBefore(first) ? start : first;
    }
    return first == null
        ? null
        : Integer.valueOf(Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(entry, first))));
  }
}
