package pl.szansa.resolve.participations;

import java.util.List;
import java.util.Set;
import pl.szansa.resolve.persons.Answers;
import pl.szansa.resolve.persons.Entry;

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

  private static final int[] EXCLUSIVE = {EMPLOYMENT, EDUCATION, JOB_SEARCH};

  private static final String STILL_FOLLOWED = "unknown";

  private ImmediateResults() {}

  /** Whether a row answers any of them. */
  static boolean stated(Entry row) {
    return given(of(row));
  }

  /** Whether any of the answers is one. */
  static boolean given(String[] answers) {
    for (String answer : answers) {
      if (Answers.given(answer)) {
        return true;
      }
    }
    return false;
  }

  /** A row's answers in the order of the fields. */
  static String[] of(Entry row) {
    String first = row.text(Entry.EXIT_SITUATION_1);
    String second = row.text(Entry.EXIT_SITUATION_2);
    boolean situated = known(first) || known(second);
    String[] answers = new String[PLACES.length];
    for (int i = 0; i < PLACES.length; i++) {
      String answer = row.text(PLACES[i]);
      answers[i] =
          situated && !Answers.given(answer)
              ? (named(first, i) || named(second, i) ? Answers.YES : Answers.NO)
              : Answers.stated(answer);
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
  static String situation(String[] results) {
    if (Answers.YES.equals(results[EMPLOYMENT])) {
      return "employment";
    }
    if (Answers.YES.equals(results[EDUCATION])) {
      return "education";
    }
    if (Answers.YES.equals(results[JOB_SEARCH])) {
      return "job_search";
    }
    String why = null;
    for (int result : EXCLUSIVE) {
      if (!Answers.given(results[result])) {
        why = Answers.either(why == null ? results[result] : why, results[result]);
      }
    }
    return why == null ? "none" : why;
  }
}
