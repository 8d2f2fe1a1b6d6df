package pl.szansa.reports.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pl.szansa.dashboard.Labels;
import pl.szansa.dashboard.Texts;
import pl.szansa.model.Area;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Coverage;
import pl.szansa.model.Formats;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Plurals;
import pl.szansa.model.Submission;
import pl.szansa.reports.content.Block;
import pl.szansa.reports.content.Block.Facts;
import pl.szansa.reports.content.Block.Point;
import pl.szansa.reports.content.Chapter;
import pl.szansa.reports.content.Report;

/** The circumstances of the offices and whom their projects were for. */
final class ContextChapter implements Chapter.Writer {

  private static final Texts WORDS = Texts.of("reports/words/context.json");
  private static final String PARTICIPATIONS = "participations";

  /** More names than this are a list to look up. */
  private static final int NAMED = 12;

  private final Labels labels = new Labels();

  @Override
  public Chapter write(Report report) {
    Say say = Say.of(WORDS, report);
    List<Block> blocks = new ArrayList<>();
    blocks.add(say.paragraph(report.ofOffice() ? "leadOffice" : "lead"));
    blocks.add(new Facts(report.ofOffice() ? office(report, say) : all(report, say)));
    blocks.addAll(new Circumstances(report, say).blocks());
    blocks.addAll(new Peers(report, say).blocks());
    return new Chapter("context", say.it("title"), blocks);
  }

  private List<Point> all(Report report, Say say) {
    List<Area> offices = report.evaluation().areas(AreaLevel.OFFICE);
    List<Area> projects = report.evaluation().areas(AreaLevel.PROJECT);
    return List.of(
        new Point(say.it("offices"), Formats.count(offices.size(), say.language())),
        new Point(
            say.it("voivodeships"), names(report.evaluation().areas(AreaLevel.VOIVODESHIP), say)),
        new Point(say.it("projects"), projects(names(projects), say)),
        new Point(say.it("programmes"), programmes(report, say)),
        new Point(say.it("years"), period(report, say)));
  }

  private List<Point> office(Report report, Say say) {
    List<Area> home =
        report.evaluation().areas(AreaLevel.VOIVODESHIP).stream()
            .filter(a -> a.code().equals(report.area().parent()))
            .toList();
    return List.of(
        new Point(say.it("voivodeship"), names(home, say)),
        new Point(say.it("projects"), projects(ownProjects(report), say)),
        new Point(say.it("programmes"), programmes(report, say)),
        new Point(say.it("years"), period(report, say)));
  }

  /** The projects that the office's files are about. */
  private static List<String> ownProjects(Report report) {
    return report.submissions().stream()
        .filter(Submission::current)
        .flatMap(s -> s.coverage().stream())
        .map(Coverage::project)
        .filter(p -> !p.isEmpty())
        .distinct()
        .sorted()
        .toList();
  }

  private static List<String> names(List<Area> projects) {
    return projects.stream().map(Area::code).toList();
  }

  private static String names(List<Area> areas, Say say) {
    return say.some(areas.stream().map(a -> a.name().in(say.language())).toList(), NAMED);
  }

  private static String projects(List<String> projects, Say say) {
    return projects.isEmpty() || projects.size() > NAMED
        ? projects.isEmpty() ? "" : say.counted(projects.size(), Plurals.PROJECTS)
        : say.counted(projects.size(), Plurals.PROJECTS) + ": " + String.join(", ", projects);
  }

  private String programmes(Report report, Say say) {
    Stream<IndicatorValue> values = report.categories(PARTICIPATIONS, "programme").stream();
    return say.some(
        values
            .map(v -> labels.category("programme", v.category()).in(say.language()))
            .distinct()
            .toList(),
        NAMED);
  }

  /** The years in which people entered, where that is known; else those of the evaluation. */
  private static String period(Report report, Say say) {
    List<String> years =
        report.years(PARTICIPATIONS).stream()
            .filter(v -> v.value().signum() > 0)
            .map(IndicatorValue::period)
            .toList();
    return Formats.period(
        "all", years.isEmpty() ? report.evaluation().periods() : years, say.language());
  }
}
