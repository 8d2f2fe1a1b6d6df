package pl.szansa.reports.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pl.szansa.dashboard.Labels;
import pl.szansa.dashboard.Texts;
import pl.szansa.model.Formats;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.ValueStatus;
import pl.szansa.reports.content.Block;
import pl.szansa.reports.content.Block.Points;
import pl.szansa.reports.content.Chapter;
import pl.szansa.reports.content.Report;

/** What results cost, beside peers and in constant prices; where the money came from. */
final class EfficiencyChapter implements Chapter.Writer {

  private static final Texts WORDS = Texts.of("reports/words/efficiency.json");

  /** As values in constant prices note it. */
  private static final Pattern BASE_YEAR = Pattern.compile("prices of (\\d{4})");

  /** Those that sentences and the tables of areas and years are about. */
  private static final List<String> MAIN =
      List.of(
          "cost_per_participant", "cost_per_completer", "cost_per_qualification", "cost_per_job");

  private static final List<String> COSTS =
      List.of(
          "cost_per_participant",
          "cost_per_person",
          "cost_per_leaver",
          "cost_per_completer",
          "cost_per_qualification",
          "cost_per_job",
          "cost_per_job_3m",
          "cost_per_job_6m",
          "grant_per_participant",
          "cost_per_hour");

  private final Labels labels = new Labels();

  @Override
  public Chapter write(Report report) {
    Say say = Say.of(WORDS, report);
    ValueTable tables = new ValueTable(report);
    Story story = new Story(report);
    String period = Formats.period("all", report.evaluation().periods(), say.language());
    List<Block> blocks = new ArrayList<>();
    blocks.addAll(costs(report, say, story, tables, period));
    if (!blocks.isEmpty() && !report.ofOffice()) {
      blocks.addAll(areas(report, say, tables, period));
    }
    if (!blocks.isEmpty()) {
      blocks.addAll(constantPrices(report, say, story, tables, period));
    }
    blocks.addAll(new Budget(report, say, tables, labels, period).blocks());
    blocks.addAll(new CostAndResult(report, say).blocks());
    blocks.addAll(Charts.about(report, Charts.Subject.MONEY));
    if (blocks.isEmpty()) {
      blocks.add(say.paragraph("none"));
    }
    return new Chapter("efficiency", say.it("title"), blocks);
  }

  private static List<Block> costs(
      Report report, Say say, Story story, ValueTable tables, String period) {
    List<Indicator> costs = known(COSTS, report);
    Optional<Block.Table> table =
        report.ofOffice()
            ? new OfficeCosts(report, say, tables)
                .table(say.it("officeCaption", "period", period), costs)
            : tables.overall(say.it("costsCaption", "period", period), costs);
    if (table.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(say.paragraph("lead"));
    blocks.add(say.heading("costs"));
    List<Indicator> told = known(MAIN, report).stream().filter(story::valued).toList();
    blocks.add(new Points(told.stream().map(story::of).toList()));
    blocks.add(table.get());
    story
        .silent(costs.stream().filter(i -> report.value(i.id()).isPresent()).toList())
        .ifPresent(blocks::add);
    tables.byYear(say.it("costsYears"), told).ifPresent(blocks::add);
    story.undirected(told).ifPresent(blocks::add);
    return blocks;
  }

  private static List<Block> areas(Report report, Say say, ValueTable tables, String period) {
    PrintedAreas areas = PrintedAreas.of(report.evaluation());
    List<Block> blocks = new ArrayList<>(List.of(say.heading("areas")));
    spread(report, say).ifPresent(blocks::add);
    tables
        .byArea(say.it("areasCaption", "period", period), known(MAIN, report), areas.areas())
        .ifPresent(blocks::add);
    if (areas.cut()) {
      blocks.add(say.paragraph("cut"));
    }
    return blocks;
  }

  /** The cheapest, the middle and the dearest office. */
  private static Optional<Block> spread(Report report, Say say) {
    List<String> found =
        Stream.of("minimum", "median", "maximum")
            .flatMap(statistic -> report.value("cost_per_participant_" + statistic).stream())
            .filter(v -> v.status() == ValueStatus.VALUE)
            .map(report::show)
            .toList();
    return found.size() < 3
        ? Optional.empty()
        : Optional.of(
            say.paragraph(
                "spread", "lowest", found.get(0), "median", found.get(1), "highest", found.get(2)));
  }

  private static List<Block> constantPrices(
      Report report, Say say, Story story, ValueTable tables, String period) {
    List<Indicator> constant = known(MAIN.stream().map(id -> id + "_constant").toList(), report);
    List<Indicator> valued = constant.stream().filter(story::valued).toList();
    List<Block> blocks = new ArrayList<>();
    blocks.add(say.heading("prices"));
    if (valued.isEmpty()) {
      blocks.add(say.paragraph("pricesNone"));
      return blocks;
    }
    String year = baseYear(report.value(valued.get(0).id()).orElseThrow());
    blocks.add(say.paragraph("pricesLead", "year", year));
    blocks.add(new Points(valued.stream().limit(1).map(story::of).toList()));
    tables
        .overall(say.it("pricesCaption", "year", year, "period", period), constant)
        .ifPresent(blocks::add);
    tables.byYear(say.it("pricesYears", "year", year), constant).ifPresent(blocks::add);
    story.undirected(valued).ifPresent(blocks::add);
    return blocks;
  }

  private static String baseYear(IndicatorValue value) {
    Matcher year = BASE_YEAR.matcher(value.note());
    return year.find() ? year.group(1) : "\u2013";
  }

  private static List<Indicator> known(List<String> ids, Report report) {
    return Section.known(ids.stream(), report);
  }
}
