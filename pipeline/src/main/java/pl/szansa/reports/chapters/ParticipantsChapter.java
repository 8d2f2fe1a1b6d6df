package pl.szansa.reports.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.szansa.dashboard.Labels;
import pl.szansa.dashboard.Texts;
import pl.szansa.model.Formats;
import pl.szansa.model.Indicator;
import pl.szansa.model.PeriodKind;
import pl.szansa.model.ValueStatus;
import pl.szansa.reports.content.Block;
import pl.szansa.reports.content.Block.Cell;
import pl.szansa.reports.content.Block.Column;
import pl.szansa.reports.content.Block.Paragraph;
import pl.szansa.reports.content.Block.Row;
import pl.szansa.reports.content.Block.Table;
import pl.szansa.reports.content.Block.Width;
import pl.szansa.reports.content.Chapter;
import pl.szansa.reports.content.Report;

/** Who took part: flows, and people by their characteristics. */
final class ParticipantsChapter implements Chapter.Writer {

  private static final Texts WORDS = Texts.of("reports/words/participants.json");
  private static final String PARTICIPATIONS = "participations";

  /** From entry to exit; the catalogue says of each what it counts. */
  private static final List<String> FLOWS =
      List.of(
          "A23_carried_over",
          PARTICIPATIONS,
          "persons",
          "A23_returned",
          "participations_in_period",
          "leavers",
          "completers",
          "dropouts",
          "A23_continuing");

  /** More years than this are printed across the page. */
  private static final int UPRIGHT = 8;

  private final Labels labels = new Labels();

  @Override
  public Chapter write(Report report) {
    Say say = Say.of(WORDS, report);
    List<Block> blocks = new ArrayList<>();
    if (report.value(PARTICIPATIONS).filter(v -> v.status() == ValueStatus.VALUE).isEmpty()) {
      blocks.add(say.paragraph("nothing"));
    }
    blocks.addAll(size(report, say));
    flows(report, say).ifPresent(blocks::add);
    blocks.addAll(Charts.about(report, Charts.Subject.PEOPLE_BY_YEAR));
    List<Block> people = new People(report, say, labels).blocks();
    if (!people.isEmpty()) {
      blocks.add(say.heading("characteristics"));
      blocks.addAll(people);
    }
    return new Chapter("participants", say.it("title"), blocks);
  }

  /** How many took part, how many left, and whether that rose or fell. */
  private static List<Block> size(Report report, Say say) {
    List<Block> blocks = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    for (String id : List.of(PARTICIPATIONS, "persons", "leavers", "completers", "dropouts")) {
      report.value(id).ifPresent(v -> sentences.add(say.it(id, "value", report.show(v))));
    }
    if (!sentences.isEmpty()) {
      String years = Formats.period("all", report.evaluation().periods(), say.language());
      blocks.add(say.paragraph("size", "years", years, "counts", String.join("; ", sentences)));
    }
    report
        .evaluation()
        .comparisons()
        .trend(PARTICIPATIONS, report.area().level(), report.area().code())
        .ifPresent(trend -> blocks.add(new Paragraph(trend.sentence().in(say.language()))));
    return blocks;
  }

  private static Optional<Table> flows(Report report, Say say) {
    List<String> periods = new ArrayList<>(List.of("all"));
    periods.addAll(report.evaluation().periods(PeriodKind.YEAR));
    List<Row> rows =
        FLOWS.stream()
            .flatMap(id -> report.evaluation().indicator(id).stream())
            .filter(i -> periods.stream().anyMatch(p -> report.value(i.id(), p).isPresent()))
            .map(i -> flow(i, periods, report))
            .toList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    List<Column> columns = new ArrayList<>(List.of(say.words("flow")));
    periods.forEach(
        p ->
            columns.add(
                Column.figures(Formats.period(p, report.evaluation().periods(), say.language()))));
    Width width = periods.size() > UPRIGHT + 1 ? Width.ACROSS : Width.SMALL;
    return Optional.of(new Table(say.it("flowsCaption"), width, columns, rows));
  }

  private static Row flow(Indicator indicator, List<String> periods, Report report) {
    Stream<Cell> cells = periods.stream().map(p -> report.cell(report.value(indicator.id(), p)));
    return Row.of(
        Stream.concat(Stream.of(Cell.of(indicator.name().in(report.language()))), cells).toList());
  }
}
