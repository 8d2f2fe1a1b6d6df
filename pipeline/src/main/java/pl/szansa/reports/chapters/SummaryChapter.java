package pl.szansa.reports.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.szansa.dashboard.Sentences;
import pl.szansa.dashboard.Texts;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Coverage;
import pl.szansa.model.Formats;
import pl.szansa.model.Indicator;
import pl.szansa.model.Plurals;
import pl.szansa.model.Submission;
import pl.szansa.model.SubmissionStatus;
import pl.szansa.reports.content.Block;
import pl.szansa.reports.content.Block.Paragraph;
import pl.szansa.reports.content.Block.Points;
import pl.szansa.reports.content.Chapter;
import pl.szansa.reports.content.Report;

/** On one page: what the report covers, what the key figures say, what the data lack. */
final class SummaryChapter implements Chapter.Writer {

  private static final Texts WORDS = Texts.of("reports/words/summary.json");

  /** Who took part, told with the scope. */
  private static final List<String> PEOPLE = List.of("participations", "persons", "leavers");

  @Override
  public Chapter write(Report report) {
    Say say = Say.of(WORDS, report);
    Story story = new Story(report);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(scope(report, say, story)));
    blocks.add(say.heading("findings"));
    List<Indicator> told = report.keyFigures().stream().filter(story::valued).toList();
    blocks.add(
        told.isEmpty()
            ? say.paragraph("noFindings")
            : new Points(told.stream().map(story::of).toList()));
    story.silent(report.keyFigures()).ifPresent(blocks::add);
    blocks.add(say.heading("data"));
    blocks.add(new Paragraph(data(report, say)));
    blocks.add(say.heading("reading"));
    blocks.add(say.paragraph("intervals"));
    return new Chapter("summary", say.it("title"), blocks);
  }

  private static String scope(Report report, Say say, Story story) {
    String period = Formats.period("all", report.evaluation().periods(), say.language());
    Stream<String> subject =
        report.ofOffice()
            ? Stream.of(
                say.it(
                    "scopeOffice",
                    "office",
                    report.area().name().in(say.language()),
                    "period",
                    period))
            : Stream.of(say.it("scopeAll", "offices", offices(report, say), "period", period));
    return Stream.of(subject, projects(report, say), people(report, say, story), group(report, say))
        .flatMap(sentences -> sentences)
        .collect(Collectors.joining(" "));
  }

  private static String offices(Report report, Say say) {
    return say.counted(report.evaluation().areas(AreaLevel.OFFICE).size(), Plurals.OFFICES);
  }

  /** As the files name them. */
  private static Stream<String> projects(Report report, Say say) {
    long projects =
        report.submissions().stream()
            .filter(Submission::current)
            .flatMap(s -> s.coverage().stream())
            .map(Coverage::project)
            .distinct()
            .count();
    return projects == 0
        ? Stream.empty()
        : Stream.of(say.it("projects", "number", Formats.count(projects, say.language())));
  }

  private static Stream<String> people(Report report, Say say, Story story) {
    return Section.known(PEOPLE.stream(), report).stream()
        .filter(story::valued)
        .map(
            i ->
                say.it(
                    "people",
                    "indicator",
                    i.name().in(say.language()),
                    "value",
                    report.show(report.value(i.id()).orElseThrow())));
  }

  private static Stream<String> group(Report report, Say say) {
    if (!report.ofOffice()) {
      return Stream.empty();
    }
    return Stream.of(
        report
            .evaluation()
            .comparisons()
            .peers()
            .of(report.area().code())
            .map(group -> say.it("group", "group", group.name().in(say.language())))
            .orElse(Sentences.noPeers().in(say.language())));
  }

  private static String data(Report report, Say say) {
    List<Submission> counted =
        report.submissions().stream()
            .filter(s -> s.status() != SubmissionStatus.SUPERSEDED)
            .toList();
    long rows = counted.stream().mapToLong(Submission::rows).sum();
    long quarantined = counted.stream().mapToLong(Submission::quarantined).sum();
    if (rows == 0) {
      return say.it("nothingRead");
    }
    return say.it(
        quarantined == 0 ? "nothingLost" : "lost",
        "rows",
        Formats.count(rows, say.language()),
        "quarantined",
        Formats.count(quarantined, say.language()));
  }
}
