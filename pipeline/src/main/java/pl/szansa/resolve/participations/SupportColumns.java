package pl.szansa.resolve.participations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import pl.szansa.model.Code;
import pl.szansa.model.Dictionary;
import pl.szansa.resolve.persons.Entry;
import pl.szansa.resolve.persons.Received;
import pl.szansa.resolve.rows.ResolvedRow;

/** The columns about the supports that count, and about the days that a participation took. */
final class SupportColumns {

  private static final int SUPPORTED = ParticipationRows.COLUMNS.of("supported");
  private static final int SUPPORTS = ParticipationRows.COLUMNS.of("supports");
  private static final int HOURS = ParticipationRows.COLUMNS.of("hours");
  private static final int CERTIFICATES = ParticipationRows.COLUMNS.of("certificates");
  private static final int SPHERES = ParticipationRows.COLUMNS.of("spheres");
  private static final int SPHERES_COMPLETED = ParticipationRows.COLUMNS.of("spheres_completed");
  private static final int FORMS = ParticipationRows.COLUMNS.of("forms");
  private static final int FORMS_COMPLETED = ParticipationRows.COLUMNS.of("forms_completed");
  private static final int FORMS_QUALIFIED = ParticipationRows.COLUMNS.of("forms_qualified");
  private static final int DOUBLE_FUNDED = ParticipationRows.COLUMNS.of("double_funded");
  private static final int ENTRIES = ParticipationRows.COLUMNS.of("entries");
  private static final int RETURN_DATE = ParticipationRows.COLUMNS.of("return_date");
  private static final int DAYS_IN_PROJECT = ParticipationRows.COLUMNS.of("days_in_project");
  private static final int DAYS_TO_FIRST_SUPPORT =
      ParticipationRows.COLUMNS.of("days_to_first_support");

  private final CodeSets forms = codes("form");
  private final CodeSets spheres = codes("sphere");

  private static CodeSets codes(String column) {
    return new CodeSets(
        Dictionary.shipped().table("supports").field(column).codes().stream()
            .map(Code::value)
            .toList());
  }

  /**
   * @param supports those of the participation
   * @param elsewhere those of the person's other participations
   */
  void add(
      PersonHistory.Merged merged,
      List<Received> supports,
      List<Received> elsewhere,
      ResolvedRow row) {
    row.put(SUPPORTED, !supports.isEmpty());
    row.put(SUPPORTS, supports.size());
    row.put(HOURS, hours(supports));
    row.put(CERTIFICATES, certificates(supports));
    addSets(supports, row);
    row.put(DOUBLE_FUNDED, elsewhere.isEmpty() ? List.of() : twice(supports, elsewhere));
    row.put(ENTRIES, merged.entries());
    row.put(RETURN_DATE, merged.entries() > 1 ? merged.last().entryDate() : null);
    LocalDate entry = merged.first().entryDate();
    row.put(DAYS_IN_PROJECT, days(entry, merged.last().date(Entry.EXIT_DATE)));
    row.put(DAYS_TO_FIRST_SUPPORT, waited(entry, supports));
  }

  private void addSets(List<Received> supports, ResolvedRow row) {
    long inSpheres = 0;
    long spheresCompleted = 0;
    long inForms = 0;
    long formsCompleted = 0;
    long formsQualified = 0;
    for (int i = 0; i < supports.size(); i++) {
      Received support = supports.get(i);
      long sphere = spheres.of(support.sphere());
      long form = forms.of(support.form());
      inSpheres |= sphere;
      inForms |= form;
      spheresCompleted |= support.completed() ? sphere : 0;
      formsCompleted |= support.completed() ? form : 0;
      formsQualified |= support.qualified() ? form : 0;
    }
    if ((inSpheres | inForms) < 0) {
      addUnlisted(supports, row);
      return;
    }
    row.put(SPHERES, spheres.list(inSpheres));
    row.put(SPHERES_COMPLETED, spheres.list(spheresCompleted));
    row.put(FORMS, forms.list(inForms));
    row.put(FORMS_COMPLETED, forms.list(formsCompleted));
    row.put(FORMS_QUALIFIED, forms.list(formsQualified));
  }

  /** The same where a code is on no list. */
  private static void addUnlisted(List<Received> supports, ResolvedRow row) {
    row.put(SPHERES, codes(supports, Received::sphere, s -> true));
    row.put(SPHERES_COMPLETED, codes(supports, Received::sphere, Received::completed));
    row.put(FORMS, codes(supports, Received::form, s -> true));
    row.put(FORMS_COMPLETED, codes(supports, Received::form, Received::completed));
    row.put(FORMS_QUALIFIED, codes(supports, Received::form, Received::qualified));
  }

  private static List<String> twice(List<Received> supports, List<Received> elsewhere) {
    return codes(supports, Received::form, s -> elsewhere.stream().anyMatch(s::overlaps));
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
        : Math.toIntExact(exit.toEpochDay() - entry.toEpochDay() + 1);
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
        : Integer.valueOf(Math.max(0, Math.toIntExact(first.toEpochDay() - entry.toEpochDay())));
  }
}
