package pl.szansa.reports;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.szansa.dashboard.Texts;
import pl.szansa.model.Consequence;
import pl.szansa.model.Formats;
import pl.szansa.model.Issue;
import pl.szansa.model.IssueCount;
import pl.szansa.model.Language;
import pl.szansa.model.Submission;

/** How often each rule found something. */
public final class Issues {

  /**
   * A rule's findings.
   *
   * @param message the wording of the first of them
   * @param rows how many rows, formatted; a dash for issues of whole files
   */
  public record Row(String code, String message, String consequence, String rows) {}

  private record Rule(String code, Consequence consequence) {}

  private record Found(String message, long rows) {

    Found and(Found other) {
      return new Found(message, rows + other.rows);
    }
  }

  private Issues() {}

  /** By number of rows, the most frequent first. */
  static List<Row> of(List<Submission> submissions, Language language, Texts words) {
    Map<Rule, Found> found = new LinkedHashMap<>();
    for (Submission submission : submissions) {
      for (Issue issue : submission.issues()) {
        Rule rule = new Rule(issue.code(), issue.consequence());
        found.merge(rule, new Found(issue.message(), 0), Found::and);
      }
      for (IssueCount issue : submission.issueCounts()) {
        Rule rule = new Rule(issue.code(), issue.consequence());
        found.merge(rule, new Found(issue.message(), issue.rows()), Found::and);
      }
    }
    Comparator<Map.Entry<Rule, Found>> frequent =
        Comparator.comparingLong(e -> -e.getValue().rows());
    return found.entrySet().stream()
        .sorted(frequent.thenComparing(e -> e.getKey().code()))
        .map(e -> row(e.getKey(), e.getValue(), language, words))
        .toList();
  }

  private static Row row(Rule rule, Found found, Language language, Texts words) {
    return new Row(
        rule.code(),
        found.message(),
        words.say(rule.consequence().name(), language, Map.of()),
        found.rows() == 0 ? "\u2013" : Formats.count(found.rows(), language));
  }
}
