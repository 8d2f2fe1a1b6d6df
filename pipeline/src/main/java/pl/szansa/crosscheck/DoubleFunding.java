package pl.szansa.crosscheck;

import static org.apache.spark.sql.functions.col;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
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

  private record Support(
      Submission submission,
      long line,
      String project,
      String form,
      LocalDate start,
      LocalDate end) {

    boolean overlaps(Support other) {
      return form.equals(other.form)
          && !project.equals(other.project)
          && !start.isAfter(other.end)
          && !other.start.isAfter(end);
    }
  }

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

  List<OfficeFinding> find() {
    Dataset<Row> concerned =
        spark
            .table("store.szansa.participations")
            .where("size(double_funded) > 0")
            .select("person", "project", "double_funded");
    if (AcrossFiles.rules("double_funding").isEmpty() || concerned.isEmpty()) {
      return List.of();
    }
    Map<String, List<Support>> byPerson = new TreeMap<>();
    for (Row r : supports(concerned).collectAsList()) {
      Submission submission = current.get(r.<String>getAs("submission"));
      if (submission != null) {
        byPerson
            .computeIfAbsent(r.getAs("person"), p -> new ArrayList<>())
            .add(
                new Support(
                    submission,
                    r.<Long>getAs("line"),
                    r.getAs("project"),
                    r.getAs("form"),
                    r.getAs("start_date"),
                    r.getAs("end_date")));
      }
    }
    List<OfficeFinding> findings = new ArrayList<>();
    byPerson.values().forEach(supports -> compare(supports, findings));
    return findings;
  }

  private Dataset<Row> supports(Dataset<Row> concerned) {
    return spark
        .table("store.szansa.supports")
        .where("status = 'accepted' and start_date is not null and end_date is not null")
        .join(
            concerned.withColumnRenamed("person", "whom").withColumnRenamed("project", "where"),
            col("person").equalTo(col("whom")).and(col("project").equalTo(col("where"))))
        .where("array_contains(double_funded, form)");
  }

  private void compare(List<Support> supports, List<OfficeFinding> findings) {
    for (Support support : supports) {
      if (supports.stream().anyMatch(support::overlaps)) {
        AcrossFiles.rules("double_funding").forEach(rule -> findings.add(finding(rule, support)));
      }
    }
  }

  private OfficeFinding finding(Rule rule, Support support) {
    String office = support.submission().office();
    Language language = languages.apply(office);
    Field form = Dictionary.shipped().table("supports").field("form");
    String label =
        form.code(support.form()).map(c -> c.label().in(language)).orElse(support.form());
    Map<String, String> fillings = new HashMap<>();
    fillings.put("low", Formats.date(support.start(), language));
    fillings.put("high", Formats.date(support.end(), language));
    fillings.put("other", Long.toString(support.line()));
    return new OfficeFinding(
        office, support.submission().path(), AcrossFiles.issue(rule, language, label, fillings));
  }
}
