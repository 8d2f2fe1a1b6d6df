package pl.szansa.reports.chapters;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.szansa.model.Area;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.ContextFact;
import pl.szansa.model.Formats;
import pl.szansa.reports.content.Block;
import pl.szansa.reports.content.Block.Cell;
import pl.szansa.reports.content.Block.Facts;
import pl.szansa.reports.content.Block.Heading;
import pl.szansa.reports.content.Block.Point;
import pl.szansa.reports.content.Block.Presence;
import pl.szansa.reports.content.Block.Row;
import pl.szansa.reports.content.Block.Table;
import pl.szansa.reports.content.Block.Width;
import pl.szansa.reports.content.Report;

/** What {@code reference/context.csv} says of the office, or of all of them. */
final class Circumstances {

  /** With more offices than this their descriptions are in their own reports. */
  private static final int DESCRIBED = 12;

  private static final int ROWS = 25;

  private final Report report;
  private final Say say;
  private final Offices names;
  private final KnownFacts words;

  Circumstances(Report report, Say say) {
    this.report = report;
    this.say = say;
    this.names = Offices.of(report.evaluation());
    this.words = new KnownFacts(say);
  }

  List<Block> blocks() {
    Map<String, List<ContextFact>> facts = byOffice();
    List<Block> blocks = new ArrayList<>(List.of(say.heading("circumstances")));
    if (facts.isEmpty()) {
      blocks.add(say.paragraph(report.ofOffice() ? "unknownOffice" : "unknown"));
    } else if (report.ofOffice()) {
      blocks.add(new Facts(words.points(facts.get(report.area().code()))));
      blocks.add(say.paragraph("asWritten"));
    } else {
      blocks.addAll(figures(facts));
      blocks.addAll(descriptions(facts));
    }
    return blocks;
  }

  /** Of the offices that the report is about, in the order of their codes. */
  private Map<String, List<ContextFact>> byOffice() {
    Map<String, List<ContextFact>> all =
        report.evaluation().context().stream()
            .filter(f -> !report.ofOffice() || f.office().equals(report.area().code()))
            .collect(Collectors.groupingBy(ContextFact::office));
    Map<String, List<ContextFact>> named = new LinkedHashMap<>();
    offices()
        .filter(o -> all.containsKey(o.code()))
        .forEach(o -> named.put(o.code(), all.get(o.code())));
    return named;
  }

  private Stream<Area> offices() {
    return report.ofOffice()
        ? Stream.of(report.area())
        : report.evaluation().areas(AreaLevel.OFFICE).stream();
  }

  private List<Block> figures(Map<String, List<ContextFact>> facts) {
    List<String> known =
        facts.keySet().stream()
            .filter(o -> facts.get(o).stream().anyMatch(KnownFacts::isFigure))
            .sorted(Comparator.comparing((String o) -> population(facts.get(o))).reversed())
            .toList();
    if (known.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Table(
            say.it("figuresCaption"),
            Width.TEXT,
            List.of(
                say.words("office"),
                say.figures(KnownFacts.POPULATION),
                say.figures(KnownFacts.UNEMPLOYMENT)),
            known.stream().limit(ROWS).map(o -> row(o, facts.get(o))).toList()));
    if (known.size() > ROWS) {
      blocks.add(say.paragraph("figuresCut", "shown", Integer.toString(ROWS)));
    }
    return blocks;
  }

  private Row row(String office, List<ContextFact> facts) {
    List<Cell> cells = new ArrayList<>(List.of(Cell.of(names.name(office))));
    for (String kind : KnownFacts.FIGURES) {
      cells.add(
          KnownFacts.latest(facts, kind)
              .map(f -> Cell.of(words.figure(f), f.year() == 0 ? "" : Integer.toString(f.year())))
              .orElse(new Cell("", "", Presence.ABSENT)));
    }
    return Row.of(cells);
  }

  private List<Block> descriptions(Map<String, List<ContextFact>> facts) {
    Map<String, List<Point>> described = new LinkedHashMap<>();
    facts.forEach(
        (office, own) -> {
          List<Point> points =
              words.points(own.stream().filter(f -> !KnownFacts.isFigure(f)).toList());
          if (!points.isEmpty()) {
            described.put(office, points);
          }
        });
    if (described.isEmpty()) {
      return List.of();
    }
    if (described.size() > DESCRIBED) {
      return List.of(
          say.paragraph("described", "offices", Formats.count(described.size(), say.language())));
    }
    List<Block> blocks = new ArrayList<>();
    described.forEach(
        (office, points) -> {
          blocks.add(new Heading(names.name(office)));
          blocks.add(new Facts(points));
        });
    blocks.add(say.paragraph("asWritten"));
    return blocks;
  }

  private static BigDecimal population(List<ContextFact> facts) {
    return KnownFacts.latest(facts, KnownFacts.POPULATION)
        .flatMap(KnownFacts::number)
        .orElse(BigDecimal.ZERO);
  }
}
