package pl.szansa.reports.chapters;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Comparison;
import pl.szansa.model.Formats;
import pl.szansa.model.FunnelPosition;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Rank;
import pl.szansa.model.ValueStatus;
import pl.szansa.reports.content.Block;
import pl.szansa.reports.content.Block.Cell;
import pl.szansa.reports.content.Block.Presence;
import pl.szansa.reports.content.Block.Row;
import pl.szansa.reports.content.Block.Table;
import pl.szansa.reports.content.Block.Width;
import pl.szansa.reports.content.Report;

/** Where one office stands among the others: judgements, control limits, ranks. */
final class OfficeStanding {

  /** Where there is no value because nobody asked, a row would say nothing of the office. */
  private static final Set<ValueStatus> UNASKED =
      EnumSet.of(ValueStatus.NOT_COLLECTED, ValueStatus.NOT_APPLICABLE);

  private final Report report;
  private final Say say;

  OfficeStanding(Report report, Say say) {
    this.report = report;
    this.say = say;
  }

  List<Block> blocks() {
    List<Row> rows = new ArrayList<>();
    List<Rank> ranks = new ArrayList<>();
    for (Indicator indicator : KeyOutcomes.of(report.evaluation())) {
      Optional<IndicatorValue> own =
          report.value(indicator.id()).filter(v -> !UNASKED.contains(v.status()));
      if (own.isPresent()) {
        own.flatMap(report.evaluation().comparisons()::rank).ifPresent(ranks::add);
        rows.add(row(indicator, own.get()));
      }
    }
    List<Block> blocks = new ArrayList<>();
    if (rows.isEmpty()) {
      blocks.add(say.paragraph("noStanding"));
      return blocks;
    }
    weight().ifPresent(blocks::add);
    blocks.add(ranks(ranks));
    blocks.add(table(rows));
    blocks.addAll(Charts.about(report, Charts.Subject.OFFICE));
    return blocks;
  }

  /** Who is most of the whole is compared with itself. */
  private Optional<Block> weight() {
    Optional<IndicatorValue> own = report.value("participations");
    Optional<IndicatorValue> all =
        report.evaluation().values().total("participations", AreaLevel.COUNTRY, "all", "all");
    boolean most =
        own.map(IndicatorValue::value).isPresent()
            && all.map(IndicatorValue::value).isPresent()
            && own.get().value().add(own.get().value()).compareTo(all.get().value()) > 0;
    return most
        ? Optional.of(
            say.caution("mostOfAll", "own", report.show(own.get()), "all", report.show(all.get())))
        : Optional.empty();
  }

  /** How much the ranks tell: how many of them might be any place at all. */
  private Block ranks(List<Rank> ranks) {
    if (ranks.isEmpty()) {
      return say.paragraph("noRanks");
    }
    long open = ranks.stream().filter(r -> r.best() == 1 && r.worst() == r.of()).count();
    return open == 0
        ? say.paragraph("ranks")
        : say.caution(
            "openRanks",
            "open",
            Formats.count(open, say.language()),
            "all",
            Formats.count(ranks.size(), say.language()));
  }

  private Table table(List<Row> rows) {
    return new Table(
        say.it("standingCaption"),
        Width.SMALL,
        List.of(
            say.words("indicator"),
            say.figures("office"),
            say.figures("country"),
            say.words("againstAll"),
            say.words("againstPeers"),
            say.words("position"),
            say.figures("place"),
            say.figures("places")),
        rows);
  }

  private Row row(Indicator indicator, IndicatorValue own) {
    Optional<Comparison> comparison = report.comparison(own, AreaLevel.COUNTRY);
    Optional<Rank> rank = report.evaluation().comparisons().rank(own);
    return Row.of(
        Cell.of(indicator.name().in(say.language())),
        report.cell(Optional.of(own)),
        report.cell(
            report.evaluation().values().total(indicator.id(), AreaLevel.COUNTRY, "all", "all")),
        judgement(comparison),
        judgement(report.comparison(own, AreaLevel.PEER_GROUP)),
        cell(
            comparison
                .map(Comparison::position)
                .filter(p -> p != FunnelPosition.NOT_PLACED)
                .map(p -> p.label().in(say.language()))),
        cell(rank.map(r -> say.it("placeOf", "place", count(r.place()), "of", count(r.of())))),
        cell(rank.map(r -> count(r.best()) + "\u2013" + count(r.worst()))));
  }

  private Cell judgement(Optional<Comparison> comparison) {
    return cell(comparison.map(c -> c.judgement().label().in(say.language())));
  }

  private String count(int number) {
    return Formats.count(number, say.language());
  }

  private static Cell cell(Optional<String> words) {
    return words.map(Cell::of).orElse(new Cell("\u2013", "", Presence.ABSENT));
  }
}
