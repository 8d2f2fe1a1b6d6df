package pl.szansa.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.szansa.dashboard.Pictures;
import pl.szansa.dashboard.Texts;
import pl.szansa.model.Chart;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Indicator;

/** The chapters on the projects' outcomes: which indicators belong in which, with their charts. */
public final class Chapters {

  /**
   * A chapter.
   *
   * @param id key of its title
   * @param findings what each of its indicators says
   * @param tables breakdowns
   * @param charts as templates want them
   */
  public record Chapter(
      String id,
      List<Finding> findings,
      List<Breakdown> tables,
      List<Map<String, String>> charts) {}

  private static final List<String> PARTICIPANTS = List.of("participations", "persons", "leavers");
  private static final List<String> EFFECTIVENESS =
      List.of(
          "completion_rate",
          "employment_effectiveness",
          "social_effectiveness",
          "employment_rate_exit",
          "employment_rate_3m",
          "employment_rate_6m");
  private static final List<String> QUALIFICATIONS =
      List.of("qualification_rate", "education_gain_rate");
  private static final List<String> COST =
      List.of(
          "total_cost",
          "eu_grant",
          "own_contribution",
          "own_contribution_share",
          "cost_per_participant",
          "cost_per_leaver",
          "cost_per_completer",
          "cost_per_qualification",
          "cost_per_job");

  private final Evaluation evaluation;
  private final List<Chart> charts;
  private final Findings findings;
  private final Texts words;

  Chapters(Evaluation evaluation, List<Chart> charts, Findings findings, Texts words) {
    this.findings = findings;
    this.evaluation = evaluation;
    this.charts = charts;
    this.words = words;
  }

  List<Chapter> all() {
    List<Chapter> chapters = new ArrayList<>();
    chapters.add(chapter("participants", PARTICIPANTS, Breakdown.of(evaluation, words)));
    chapters.add(chapter("effectiveness", EFFECTIVENESS, List.of()));
    chapters.add(chapter("qualifications", QUALIFICATIONS, List.of()));
    chapters.add(chapter("cost", COST, List.of()));
    chapters.add(chapter("further", further(), List.of()));
    return chapters.stream().filter(c -> !c.findings().isEmpty() || !c.charts().isEmpty()).toList();
  }

  /** Ratios that have no chapter of their own, among them those that the user defined. */
  private List<String> further() {
    Set<String> placed =
        Stream.of(PARTICIPANTS, EFFECTIVENESS, QUALIFICATIONS, COST)
            .flatMap(List::stream)
            .collect(Collectors.toSet());
    return evaluation.indicators().stream()
        .filter(i -> i.denominator().isPresent() && !placed.contains(i.id()))
        .map(Indicator::id)
        .toList();
  }

  private Chapter chapter(String id, List<String> indicators, List<Breakdown> tables) {
    List<Finding> said =
        indicators.stream()
            .flatMap(i -> evaluation.indicator(i).stream())
            .map(findings::of)
            .toList();
    List<Map<String, String>> pictures =
        charts.stream()
            .filter(c -> indicators.contains(c.indicators().get(0)))
            .map(Pictures::of)
            .toList();
    return new Chapter(id, said, tables, pictures);
  }
}
