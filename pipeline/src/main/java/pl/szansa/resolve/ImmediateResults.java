package pl.szansa.resolve;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a row says of the situation after exit: in a yes/no field per result, or, as SL2014 does, in
 * two fields that each name a situation. What neither of these two names is a no, once the
 * situation is known.
 */
final class ImmediateResults {

  /** The yes/no fields. */
  static final List<String> FIELDS =
      List.of("result_job_search", "result_education", "result_qualification", "result_employment");

  /** The situations that answer each of them with yes. */
  private static final Map<String, Set<String>> SITUATIONS =
      Map.of(
          "result_job_search", Set.of("job_search"),
          "result_education", Set.of("education"),
          "result_qualification", Set.of("qualification"),
          "result_employment", Set.of("employment", "employment_continued"));

  private static final String STILL_FOLLOWED = "unknown";

  private ImmediateResults() {}

  /** Whether a row answers any of them. */
  static boolean stated(Entry row) {
    for (String field : FIELDS) {
      if (Answers.given(of(row, field))) {
        return true;
      }
    }
    return false;
  }

  /** A row's answer to one of the fields. */
  static String of(Entry row, String field) {
    String answer = row.text(field);
    if (Answers.given(answer)) {
      return answer;
    }
    String first = row.text("exit_situation_1");
    String second = row.text("exit_situation_2");
    if (!known(first) && !known(second)) {
      return Answers.stated(answer);
    }
    Set<String> yes = SITUATIONS.get(field);
    return known(first) && yes.contains(first) || known(second) && yes.contains(second)
        ? Answers.YES
        : Answers.NO;
  }

  private static boolean known(String situation) {
    return Answers.given(situation) && !situation.equals(STILL_FOLLOWED);
  }

  /**
   * The one situation of the person: a job before education before the search for a job, which
   * exclude each other as EECR04 and EECR01 do.
   *
   * @param results answers by field
   */
  static String situation(Map<String, String> results) {
    String employment = results.get("result_employment");
    String education = results.get("result_education");
    String jobSearch = results.get("result_job_search");
    if (Answers.YES.equals(employment)) {
      return "employment";
    }
    if (Answers.YES.equals(education)) {
      return "education";
    }
    if (Answers.YES.equals(jobSearch)) {
      return "job_search";
    }
    List<String> unanswered =
        Stream.of(employment, education, jobSearch).filter(a -> !Answers.given(a)).toList();
    return unanswered.isEmpty() ? "none" : Answers.absence(unanswered);
  }
}
