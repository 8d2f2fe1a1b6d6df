package pl.szansa.resolve.participations;

import pl.szansa.resolve.persons.Answers;

/**
 * The labour-market status at entry. Forms state it in one field or in two, a status and its
 * detail, and some add the months without work.
 *
 * <p>Source of the limits of long-term unemployment: Regulation (EU) No 1304/2013, Annex I, as the
 * Polish forms define it: below 25 years more than 6 months, else more than 12.
 */
final class LabourStatus {

  private static final String UNEMPLOYED = "unemployed";
  private static final String LONG_TERM = "unemployed_long_term";

  private LabourStatus() {}

  /**
   * @param status code, or why there is none
   * @param detail code, or null
   * @param months completed months of unemployment, or null
   * @param age completed years, or null: then the longer limit holds
   */
  static String of(String status, String detail, Integer months, Integer age) {
    String stated = Answers.stated(status);
    if (stated.equals(UNEMPLOYED) && months != null && months > longest(age)) {
      return LONG_TERM;
    }
    return detail == null ? stated : detailed(stated, detail);
  }

  /** What a detail makes of a status. */
  private static String detailed(String status, String detail) {
    return switch (detail) {
      case "long_term_unemployed" -> status.equals(UNEMPLOYED) ? LONG_TERM : status;
      case "in_education" -> status.equals("inactive") ? "inactive_in_education" : status;
      case "self_employed", "farmer" -> status.equals("employed") ? detail : status;
      default -> status;
    };
  }

  private static int longest(Integer age) {
    return age != null && age < 25 ? 6 : 12;
  }

  /**
   * Band of the length of unemployment.
   *
   * @param status as {@link #of} gives it
   * @param months completed months of unemployment, or null
   */
  static String unemploymentLength(String status, Integer months) {
    if (!Answers.given(status)) {
      return status;
    }
    if (!status.equals(UNEMPLOYED) && !status.equals(LONG_TERM)) {
      return "not_unemployed";
    }
    if (months == null) {
      return status.equals(LONG_TERM) ? "long_term" : "not_long_term";
    }
    return months < 6
        ? "under_6_months"
        : months < 12 ? "6_11_months" : months < 24 ? "12_23_months" : "24_months_plus";
  }
}
