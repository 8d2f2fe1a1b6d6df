package pl.szansa.reports.chapters;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Formats;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.ValueStatus;
import pl.szansa.reports.content.Block;
import pl.szansa.reports.content.Block.Cell;
import pl.szansa.reports.content.Block.Presence;
import pl.szansa.reports.content.Block.Row;
import pl.szansa.reports.content.Block.Table;
import pl.szansa.reports.content.Block.Width;
import pl.szansa.reports.content.Report;

/** Tables of shares, with what they stand on and what they are held against. */
final class Shares {

  private final Report report;
  private final Say say;

  Shares(Report report, Say say) {
    this.report = report;
    this.say = say;
  }

  /** All offices together, and how many of them lie clearly above or below. */
  Block ofAll(List<Indicator> shares) {
    return new Table(
        say.it("sharesCaption"),
        Width.TEXT,
        List.of(
            say.words("group"),
            say.figures("share"),
            say.figures("basis"),
            say.figures("above"),
            say.figures("unclear"),
            say.figures("below"),
            say.figures("unknown")),
        shares.stream().map(this::row).toList());
  }

  private Row row(Indicator share) {
    Optional<IndicatorValue> all = report.value(share.id());
    Map<Stand, Long> stands =
        report.evaluation().values().totals(share.id(), AreaLevel.OFFICE, "all").stream()
            .collect(Collectors.groupingBy(v -> Stand.of(v, all), Collectors.counting()));
    return Row.of(
        Cell.of(share.name().in(say.language())),
        report.cell(all),
        basis(all),
        count(stands, Stand.ABOVE),
        count(stands, Stand.UNCLEAR),
        count(stands, Stand.BELOW),
        count(stands, Stand.UNKNOWN));
  }

  private Cell count(Map<Stand, Long> stands, Stand stand) {
    return Cell.of(Formats.count(stands.getOrDefault(stand, 0L), say.language()));
  }

  /** An office beside its peers and all offices together. */
  Block ofOffice(List<Indicator> shares) {
    return new Table(
        say.it("sharesOfficeCaption"),
        Width.TEXT,
        List.of(
            say.words("group"),
            say.figures("share"),
            say.figures("basis"),
            say.figures("peers"),
            say.figures("country")),
        shares.stream().map(this::officeRow).toList());
  }

  private Row officeRow(Indicator share) {
    Optional<IndicatorValue> own = report.value(share.id());
    Optional<IndicatorValue> peers =
        report
            .evaluation()
            .comparisons()
            .peers()
            .of(report.area().code())
            .flatMap(g -> at(share, AreaLevel.PEER_GROUP, g.id()));
    return Row.of(
        Cell.of(share.name().in(say.language())),
        report.cell(own),
        basis(own),
        against(own, peers),
        against(own, at(share, AreaLevel.COUNTRY, "all")));
  }

  private Optional<IndicatorValue> at(Indicator share, AreaLevel level, String area) {
    return report.evaluation().values().total(share.id(), level, area, "all");
  }

  /** The reference, and beneath it where the office's value stands. */
  private Cell against(Optional<IndicatorValue> own, Optional<IndicatorValue> reference) {
    Cell cell = report.cell(reference);
    boolean both =
        own.filter(v -> v.status() == ValueStatus.VALUE).isPresent()
            && cell.presence() == Presence.PRESENT;
    return both
        ? Cell.of(cell.text(), Stand.of(own.get(), reference).label().in(say.language()))
        : new Cell(cell.text(), "", cell.presence());
  }

  private Cell basis(Optional<IndicatorValue> value) {
    return value
        .filter(v -> v.numerator() != null && v.denominator() != null)
        .map(
            v ->
                Cell.of(
                    say.it(
                        "of",
                        "numerator",
                        Formats.count(v.numerator(), say.language()),
                        "denominator",
                        Formats.count(v.denominator(), say.language()))))
        .orElse(new Cell("", "", Presence.ABSENT));
  }
}
