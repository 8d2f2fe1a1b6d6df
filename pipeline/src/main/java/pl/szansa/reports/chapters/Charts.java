package pl.szansa.reports.chapters;

import java.util.List;
import pl.szansa.model.Chart;
import pl.szansa.reports.content.Block;
import pl.szansa.reports.content.Block.Figure;
import pl.szansa.reports.content.Report;

/** Which chapter a chart belongs to. */
final class Charts {

  /** What a chart is about, told by how its id begins. */
  enum Subject {
    PEOPLE_BY_YEAR("participations-by-year"),
    PEOPLE("age-sex-pyramid", "labour-status-flow"),
    OFFICES("funnel-", "qualification-rate-map"),
    OFFICE("spine-"),
    RESULTS("qualification-rate-by-", "trends"),
    MONEY("cost-", "own-contribution-"),
    QUALITY("incomplete-records");

    private final List<String> prefixes;

    Subject(String... prefixes) {
      this.prefixes = List.of(prefixes);
    }

    boolean has(Chart chart) {
      return prefixes.stream().anyMatch(chart.id()::startsWith);
    }
  }

  private Charts() {}

  /** The report's charts about a subject, in their order. */
  static List<Block> about(Report report, Subject subject) {
    return report.charts().stream().filter(subject::has).<Block>map(Figure::new).toList();
  }
}
