package pl.szansa.resolve;

import java.util.ArrayList;
import java.util.List;
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
  private static final List<Set<String>> SITUATIONS =
      List.of(
          Set.of("job_search"),
          Set.of("education"),
          Set.of("qualification"),
          Set.of("employment", "employment_continued"));

  private static final int[] PLACES = FIELDS.stream().mapToInt(Entry::place).toArray();
  private static final int JOB_SEARCH = FIELDS.indexOf("result_job_search");
  private static final int EDUCATION = FIELDS.indexOf("result_education");
  private static final int EMPLOYMENT = FIELDS.indexOf("result_employment");

  private static final String STILL_FOLLOWED = "unknown";

  private ImmediateResults() {}

  /** Whether a row answers any of them. */
  static boolean stated(Entry row) {
    return given(of(row));
  }

  /** Whether any of the answers is one. */
  static boolean given(List<String> answers) {
    for (String answer : answers) {
      if (Answers.given(answer)) {
        return true;
      }
    }
    return false;
  }

  /** A row's answers in the order of the fields. */
  static List<String> of(Entry row) {
    String first = row.text(Entry.EXIT_SITUATION_1);
    String second = row.text(Entry.EXIT_SITUATION_2);
    boolean situated = known(first) || known(second);
    List<String> answers = new ArrayList<>(PLACES.length);
    for (int i = 0; i < PLACES.length; i++) {
      String answer = (String) row.values()[PLACES[i]];
      answers.add(
          Answers.given(answer) || !situated
              ? Answers.stated(answer)
              : named(first, i) || named(second, i) ? Answers.YES : Answers.NO);
    }
    return answers;
  }

  private static boolean named(String situation, int field) {
    return known(situation) && SITUATIONS.get(field).contains(situation);
  }

  private static boolean known(String situation) {
    return Answers.given(situation) && !situation.equals(STILL_FOLLOWED);
  }

  /**
   * The one situation of the person: a job before education before the search for a job, which
   * exclude each other as EECR04 and EECR01 do.
   *
   * @param results answers in the order of the fields
   */
  static String situation(List<String> results) {
    String employment = results.get(EMPLOYMENT);
    String education = results.get(EDUCATION);
    String jobSearch = results.get(JOB_SEARCH);
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
