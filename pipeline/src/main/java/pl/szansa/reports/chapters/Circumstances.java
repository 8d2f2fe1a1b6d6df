package pl.szansa.reports.chapters;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private static final String POPULATION = "population";
  private static final String UNEMPLOYMENT = "unemployment_rate";
  private static final List<String> FIGURES = List.of(POPULATION, UNEMPLOYMENT);
  private static final List<String> KINDS =
      List.of(
          POPULATION,
          UNEMPLOYMENT,
          "target_group",
          "eligibility",
          "rule",
          "support",
          "partner",
          "other");

  /** With more offices than this their descriptions are in their own reports. */
  private static final int DESCRIBED = 12;

  private static final int ROWS = 25;

  private final Report report;
  private final Say say;
  private final Offices names;

  Circumstances(Report report, Say say) {
    this.report = report;
    this.say = say;
    this.names = Offices.of(report.evaluation());
  }

  List<Block> blocks() {
    Map<String, List<ContextFact>> facts = byOffice();
    List<Block> blocks = new ArrayList<>(List.of(say.heading("circumstances")));
    if (facts.isEmpty()) {
      blocks.add(say.paragraph(report.ofOffice() ? "unknownOffice" : "unknown"));
    } else if (report.ofOffice()) {
      blocks.add(new Facts(points(facts.get(report.area().code()))));
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
            .filter(o -> FIGURES.stream().anyMatch(k -> latest(facts.get(o), k).isPresent()))
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
            List.of(say.words("office"), say.figures(POPULATION), say.figures(UNEMPLOYMENT)),
            known.stream().limit(ROWS).map(o -> row(o, facts.get(o))).toList()));
    if (known.size() > ROWS) {
      blocks.add(say.paragraph("figuresCut", "shown", Integer.toString(ROWS)));
    }
    return blocks;
  }

  private Row row(String office, List<ContextFact> facts) {
    List<Cell> cells = new ArrayList<>(List.of(Cell.of(names.name(office))));
    for (String kind : FIGURES) {
      cells.add(
          latest(facts, kind)
              .map(f -> Cell.of(figure(f), f.year() == 0 ? "" : Integer.toString(f.year())))
              .orElse(new Cell("", "", Presence.ABSENT)));
    }
    return Row.of(cells);
  }

  private List<Block> descriptions(Map<String, List<ContextFact>> facts) {
    Map<String, List<Point>> described = new LinkedHashMap<>();
    facts.forEach(
        (office, own) -> {
          List<Point> points =
              points(own.stream().filter(f -> !FIGURES.contains(f.kind())).toList());
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

  /** A fact of each kind, those that are known by name first, others in the order of the file. */
  private List<Point> points(List<ContextFact> facts) {
    Map<String, List<ContextFact>> kinds = new LinkedHashMap<>();
    KINDS.forEach(kind -> kinds.put(kind, new ArrayList<>()));
    facts.forEach(f -> kinds.computeIfAbsent(f.kind(), k -> new ArrayList<>()).add(f));
    return kinds.entrySet().stream()
        .filter(e -> !e.getValue().isEmpty())
        .map(e -> new Point(kind(e.getKey()), text(e.getKey(), e.getValue())))
        .toList();
  }

  private String kind(String kind) {
    return KINDS.contains(kind) ? say.it(kind) : kind.replace('_', ' ');
  }

  private String text(String kind, List<ContextFact> facts) {
    if (FIGURES.contains(kind)) {
      ContextFact fact = latest(facts, kind).orElseThrow();
      return fact.year() == 0 ? figure(fact) : figure(fact) + " (" + fact.year() + ")";
    }
    return facts.stream()
        .map(f -> f.year() == 0 ? f.fact() : f.fact() + " (" + f.year() + ")")
        .collect(Collectors.joining("; "));
  }

  private String figure(ContextFact fact) {
    Optional<BigDecimal> number = number(fact);
    return fact.kind().equals(POPULATION)
        ? number.map(n -> Formats.count(n, say.language())).orElse(fact.fact())
        : number.map(n -> Formats.percent(n.movePointLeft(2), say.language())).orElse(fact.fact());
  }

  private static BigDecimal population(List<ContextFact> facts) {
    return latest(facts, POPULATION).flatMap(Circumstances::number).orElse(BigDecimal.ZERO);
  }

  /** Empty where it is no number: the words are shown as they stand. */
  private static Optional<BigDecimal> number(ContextFact fact) {
    try {
      return Optional.of(new BigDecimal(fact.fact().strip().replace(',', '.')));
    } catch (NumberFormatException words) {
      return Optional.empty();
    }
  }

  private static Optional<ContextFact> latest(Collection<ContextFact> facts, String kind) {
    return facts.stream()
        .filter(f -> f.kind().equals(kind))
        .max(Comparator.comparingInt(ContextFact::year));
  }
}
