package pl.szansa.crosscheck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import pl.szansa.crosscheck.SupportsTwice.Support;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Field;
import pl.szansa.model.Formats;
import pl.szansa.model.Language;
import pl.szansa.model.OfficeFinding;
import pl.szansa.model.Submission;
import pl.szansa.validate.AcrossFiles;
import pl.szansa.validate.Rule;

/**
 * Nobody receives the same kind of support twice at the same time. The participations say whom it
 * concerns; here are the rows. An office is told its own row, not who else supports the person.
 */
final class DoubleFunding {

  private final SparkSession spark;
  private final Map<String, Submission> current;
  private final Function<String, Language> languages;

  DoubleFunding(
      SparkSession spark, List<Submission> submissions, Function<String, Language> languages) {
    this.spark = spark;
    this.current =
        submissions.stream()
            .filter(Submission::current)
            .collect(Collectors.toMap(Submission::id, Function.identity()));
    this.languages = languages;
  }

  List<OfficeFinding> find() throws Exception {
    if (AcrossFiles.rules("double_funding").isEmpty()) {
      return List.of();
    }
    Map<String, List<Support>> byPerson = new TreeMap<>();
    for (Support support : SupportsTwice.of(spark)) {
      if (current.containsKey(support.submission())) {
        byPerson.computeIfAbsent(support.person(), p -> new ArrayList<>()).add(support);
      }
    }
    List<OfficeFinding> findings = new ArrayList<>();
    byPerson.values().forEach(supports -> compare(supports, findings));
    return findings;
  }

  private void compare(List<Support> supports, List<OfficeFinding> findings) {
    for (Support support : supports) {
      if (supports.stream().anyMatch(support::overlaps)) {
        AcrossFiles.rules("double_funding").forEach(rule -> findings.add(finding(rule, support)));
      }
    }
  }

  private OfficeFinding finding(Rule rule, Support support) {
    Submission submission = current.get(support.submission());
    String office = submission.office();
    Language language = languages.apply(office);
    Field form = Dictionary.shipped().table("supports").field("form");
    String label =
        form.code(support.form()).map(c -> c.label().in(language)).orElse(support.form());
    Map<String, String> fillings = new HashMap<>();
    fillings.put("low", Formats.date(LocalDate.ofEpochDay(support.start()), language));
    fillings.put("high", Formats.date(LocalDate.ofEpochDay(support.end()), language));
    fillings.put("other", Long.toString(support.line()));
    return new OfficeFinding(
        office, submission.path(), AcrossFiles.issue(rule, language, label, fillings));
  }
}
