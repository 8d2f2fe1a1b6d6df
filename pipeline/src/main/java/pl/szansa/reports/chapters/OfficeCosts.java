package pl.szansa.reports.chapters;

import java.util.List;
import java.util.Optional;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Comparison;
import pl.szansa.model.Comparison.Judgement;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.PeerGroup;
import pl.szansa.model.ValueStatus;
import pl.szansa.reports.content.Block.Cell;
import pl.szansa.reports.content.Block.Presence;
import pl.szansa.reports.content.Block.Row;
import pl.szansa.reports.content.Block.Table;
import pl.szansa.reports.content.Block.Width;
import pl.szansa.reports.content.Report;

/** An office's costs beside those of its peers and of all offices. */
final class OfficeCosts {

  private static final Cell NONE = new Cell("\u2013", "", Presence.ABSENT);

  private final Report report;
  private final Say say;
  private final ValueTable tables;

  OfficeCosts(Report report, Say say, ValueTable tables) {
    this.report = report;
    this.say = say;
    this.tables = tables;
  }

  /** Nothing where the office has no cost. */
  Optional<Table> table(String caption, List<Indicator> costs) {
    List<Row> rows = costs.stream().flatMap(i -> row(i).stream()).toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Table(
                caption,
                Width.SMALL,
                List.of(
                    say.words("cost"),
                    say.figures("office"),
                    say.figures("basis"),
                    say.figures("peers"),
                    say.figures("country")),
                rows));
  }

  private Optional<Row> row(Indicator cost) {
    return report
        .value(cost.id())
        .filter(v -> v.status() == ValueStatus.VALUE)
        .map(
            v ->
                Row.of(
                    Cell.of(cost.name().in(say.language())),
                    report.cell(Optional.of(v)),
                    tables.basis(cost, v),
                    against(v, AreaLevel.PEER_GROUP, group()),
                    against(v, AreaLevel.COUNTRY, Optional.of("all"))));
  }

  private Optional<String> group() {
    return report.evaluation().comparisons().peers().of(report.area().code()).map(PeerGroup::id);
  }

  private Cell against(IndicatorValue own, AreaLevel level, Optional<String> area) {
    Optional<IndicatorValue> reference =
        area.flatMap(a -> report.evaluation().values().total(own.indicator(), level, a, "all"));
    if (reference.isEmpty()) {
      return NONE;
    }
    Judgement judgement =
        report.comparison(own, level).map(Comparison::judgement).orElse(Judgement.NOT_JUDGED);
    Cell cell = report.cell(reference);
    return cell.presence() == Presence.PRESENT
        ? Cell.of(cell.text(), say.it(judgement.name()))
        : cell;
  }
}
