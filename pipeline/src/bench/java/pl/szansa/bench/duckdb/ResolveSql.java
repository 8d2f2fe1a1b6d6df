package pl.szansa.bench.duckdb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Code;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Firsts;
import pl.szansa.model.PeriodKind;

/**
 * What {@code resolve.sql} leaves open: lists that stand in the dictionary, or are long and alike.
 */
final class ResolveSql {

  private static final List<String> IMMEDIATE =
      List.of("result_job_search", "result_education", "result_qualification", "result_employment");
  private static final List<String> RESULTS =
      List.of(
          "as_of",
          "exit_date",
          "exit_reason",
          "completed_path",
          "education_at_exit",
          "result_job_search",
          "result_education",
          "result_qualification",
          "result_employment",
          "result_date",
          "social_progress",
          "employment_3m",
          "employment_6m",
          "improved_situation_6m");

  private ResolveSql() {}

  static Map<String, String> parts() {
    return Map.of(
        "results", String.join(", ", RESULTS),
        "last_results", RESULTS.stream().map(r -> "l." + r).collect(Collectors.joining(", ")),
        "form_bits", Bits.sql("forms", "form"),
        "sphere_bits", Bits.sql("spheres", "sphere"),
        "received", received(),
        "in_time",
            IMMEDIATE.stream()
                .map(
                    r ->
                        "CASE WHEN late AND answered(%1$s) THEN 'no_answer' ELSE %1$s END AS %1$s"
                            .formatted(r))
                .collect(Collectors.joining(", ")),
        "education_level", level("education"),
        "exit_level", level("education_at_exit"),
        "firsts", firsts());
  }

  private static String received() {
    return "count(*) AS supports, sum(hours)::DECIMAL(18, 2) AS hours, min(start_date) AS first_support,"
        + " count(*) FILTER (certificate = 'yes') AS certificates, "
        + bits("form_bit(form)", "", "forms")
        + bits("form_bit(form)", "completed", "forms_completed")
        + bits("form_bit(form)", "qualification", "forms_qualified")
        + bits("sphere_bit(sphere)", "", "spheres")
        + bits("sphere_bit(sphere)", "completed", "spheres_completed").replaceAll(", $", "");
  }

  private static String bits(String bit, String when, String name) {
    String filter = when.isEmpty() ? "" : " FILTER (" + when + " = 'yes')";
    return "bit_or(" + bit + ")" + filter + " AS " + name + ", ";
  }

  private static String level(String field) {
    return Dictionary.shipped().table("participations").field("education").codes().stream()
        .filter(code -> code.level() != null)
        .map((Code code) -> " WHEN '" + code.value() + "' THEN " + code.level())
        .collect(Collectors.joining("", "CASE " + field, " END"));
  }

  /** Bit by bit: whether it is the person's first participation there and then. */
  private static String firsts() {
    List<String> bits = new ArrayList<>();
    for (AreaLevel level : AreaLevel.values()) {
      for (PeriodKind kind : PeriodKind.values()) {
        if (level != AreaLevel.PEER_GROUP) {
          bits.add(
              "CASE WHEN row_number() OVER (PARTITION BY person%s%s ORDER BY complete DESC, entry_date, project) = 1 THEN %d ELSE 0 END"
                  .formatted(
                      level == AreaLevel.COUNTRY ? "" : ", " + level.code(),
                      period(kind),
                      Firsts.bit(level, kind)));
        }
      }
    }
    return "(" + String.join(" | ", bits) + ")";
  }

  /** No constant stands among the rest: several such windows in one query number rows wrongly. */
  private static String period(PeriodKind kind) {
    return switch (kind) {
      case ALL -> "";
      case PROGRAMMING_PERIOD -> ", programming_period";
      case YEAR -> ", year(entry_date)";
      case HALF_YEAR -> ", year(entry_date) * 2 + (month(entry_date) > 6)::INTEGER";
    };
  }

  static String area(AreaLevel level) {
    return level == AreaLevel.COUNTRY ? "'all'" : level.code();
  }
}
