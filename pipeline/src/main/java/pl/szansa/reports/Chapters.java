package pl.szansa.reports;

import java.util.List;
import java.util.Map;
import pl.szansa.charts.offices.OfficeSpine;
import pl.szansa.dashboard.Labels;
import pl.szansa.dashboard.Pictures;
import pl.szansa.dashboard.Texts;
import pl.szansa.model.Chart;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Family;
import pl.szansa.model.Indicator;

/**
 * The chapters on the projects' outcomes, one per family: sentences for the indicators that have a
 * story, a line for those that have a value, one sentence for all the rest.
 */
public final class Chapters {

  /**
   * A chapter.
   *
   * @param id of the family
   * @param title its name
   * @param findings what its indicators with a story say
   * @param table the other indicators that have a value
   * @param silent which have none, and why; empty if all have
   * @param breakdowns of participations
   * @param charts as templates want them
   */
  public record Chapter(
      String id,
      String title,
      List<Finding> findings,
      FamilyTable table,
      String silent,
      List<Breakdown> breakdowns,
      List<Map<String, String>> charts) {

    boolean empty() {
      return findings.isEmpty() && table.rows().isEmpty() && silent.isEmpty();
    }
  }

  private final Evaluation evaluation;
  private final List<Chart> charts;
  private final Findings findings;
  private final Texts words;
  private final Labels labels = new Labels();

  Chapters(Evaluation evaluation, List<Chart> charts, Findings findings, Texts words) {
    this.findings = findings;
    this.evaluation = evaluation;
    this.charts = charts;
    this.words = words;
  }

  List<Chapter> all() {
    return evaluation.families().stream().map(this::chapter).filter(c -> !c.empty()).toList();
  }

  private Chapter chapter(Family family) {
    List<Indicator> members = evaluation.indicators(family);
    List<Indicator> telling = members.stream().filter(i -> !Silence.silent(i, evaluation)).toList();
    List<Indicator> stories = telling.stream().filter(findings::story).toList();
    List<Indicator> lines = telling.stream().filter(i -> !stories.contains(i)).toList();
    return new Chapter(
        family.id(),
        family.name().in(evaluation.language()),
        stories.stream().map(findings::of).toList(),
        FamilyTable.of(lines, evaluation, labels),
        Silence.of(members, evaluation, words),
        Breakdown.of(members, evaluation, words),
        pictures(members));
  }

  private List<Map<String, String>> pictures(List<Indicator> members) {
    List<String> ids = members.stream().map(Indicator::id).toList();
    return charts.stream()
        .filter(c -> !OfficeSpine.isProfile(c))
        .filter(c -> ids.contains(c.indicators().get(0)))
        .map(Pictures::of)
        .toList();
  }
}
