package pl.szansa.model;

import java.util.Comparator;
import java.util.Locale;

/** The kinds of period for which values are published. */
public enum PeriodKind {
  /** {@code all}. */
  ALL,
  /** {@code 2007-2013}: by the programme of the project, not by date. */
  PROGRAMMING_PERIOD,
  /** {@code 2012}. */
  YEAR,
  /** {@code 2012-H1}. */
  HALF_YEAR;

  /** All years together, programming periods, years, half-years; each kind in order of time. */
  public static final Comparator<String> ORDER =
      Comparator.comparing(PeriodKind::of).thenComparing(Comparator.naturalOrder());

  /** As in {@code szansa.yml}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of a period as it stands in the column {@code period}. */
  public static PeriodKind of(String period) {
    if (period.equals("all")) {
      return ALL;
    }
    return switch (period.length()) {
      case 4 -> YEAR;
      case 7 -> HALF_YEAR;
      default -> PROGRAMMING_PERIOD;
    };
  }
}
