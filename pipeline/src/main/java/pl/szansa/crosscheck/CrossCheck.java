package pl.szansa.crosscheck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.SparkSession;
import pl.szansa.model.IndicatorValues;
import pl.szansa.model.Language;
import pl.szansa.model.OfficeFinding;
import pl.szansa.model.Reconciliation;
import pl.szansa.model.Submission;

/** Carries out the rules that only several files together can break. */
public final class CrossCheck {

  private final SparkSession spark;
  private final Function<String, Language> languages;
  private final Function<Submission, Optional<Boolean>> cumulative;

  /**
   * @param languages language of an office_id
   * @param cumulative what the sender's mapping says of a submission, empty if nothing
   */
  public CrossCheck(
      SparkSession spark,
      Function<String, Language> languages,
      Function<Submission, Optional<Boolean>> cumulative) {
    this.spark = spark;
    this.languages = languages;
    this.cumulative = cumulative;
  }

  /**
   * What is wrong, by office, file and message.
   *
   * @param values publishable values
   */
  public List<OfficeFinding> find(
      List<Submission> submissions, IndicatorValues values, List<Reconciliation> published)
      throws Exception {
    List<OfficeFinding> findings = new ArrayList<>();
    findings.addAll(ShrunkCoverage.find(submissions, cumulative, languages));
    findings.addAll(new DoubleFunding(spark, submissions, languages).find());
    findings.addAll(new ProjectLimits(values, submissions, languages).find());
    findings.addAll(PublishedDifferences.find(published, languages));
    findings.sort(
        Comparator.comparing(OfficeFinding::office)
            .thenComparing(OfficeFinding::path)
            .thenComparing(f -> f.issue().code())
            .thenComparing(f -> f.issue().message()));
    return findings;
  }
}
