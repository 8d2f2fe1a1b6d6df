package pl.szansa.reports.chapters;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.szansa.dashboard.Labels;
import pl.szansa.model.Area;
import pl.szansa.model.Formats;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Language;
import pl.szansa.model.ValueStatus;
import pl.szansa.reports.content.Block.Cell;
import pl.szansa.reports.content.Block.Depth;
import pl.szansa.reports.content.Block.Presence;
import pl.szansa.reports.content.Block.Row;
import pl.szansa.reports.content.Report;

/**
 * Lines of an indicator's values, in the order in which they are published; the first bears its
 * name.
 */
final class PrintedNumbers {

  private static final Labels LABELS = new Labels();

  private final Indicator indicator;
  private final Report report;
  private final Language language;

  PrintedNumbers(Indicator indicator, Report report) {
    this.indicator = indicator;
    this.report = report;
    this.language = report.language();
  }

  List<Row> of(List<IndicatorValue> values) {
    List<IndicatorValue> sorted = values.stream().sorted(order()).toList();
    List<Row> rows = new ArrayList<>();
    for (IndicatorValue v : sorted) {
      rows.add(rows.isEmpty() ? new Row(Depth.OUTER, cells(named(v), v)) : inner(v));
    }
    return rows;
  }

  /** The report's own area first; all years before each of them; the total before its parts. */
  private Comparator<IndicatorValue> order() {
    List<String> periods = report.evaluation().periods();
    return Comparator.comparing((IndicatorValue v) -> !own(v))
        .thenComparing(IndicatorValue::level)
        .thenComparing(IndicatorValue::area)
        .thenComparing(v -> indicator.breakdowns().indexOf(v.breakdown()))
        .thenComparing(v -> periods.indexOf(v.period()))
        .thenComparing(v -> LABELS.place(v.breakdown(), v.category()))
        .thenComparing(IndicatorValue::category);
  }

  private Cell named(IndicatorValue v) {
    return Cell.of(indicator.name().in(language), indicator.id() + "; " + where(v));
  }

  private Row inner(IndicatorValue v) {
    return new Row(Depth.INNER, cells(Cell.of(where(v)), v));
  }

  private List<Cell> cells(Cell head, IndicatorValue v) {
    boolean present = v.status() == ValueStatus.VALUE;
    return List.of(
        head,
        new Cell(Formats.value(v, language), "", present ? Presence.PRESENT : Presence.ABSENT),
        Cell.of(Formats.interval(v, language)),
        Cell.of(number(v.numerator())),
        Cell.of(number(v.denominator())));
  }

  /** {@code MOPS Radom, 2012, płeć: kobieta}. */
  private String where(IndicatorValue v) {
    return Stream.of(
            own(v) ? "" : area(v),
            Formats.period(v.period(), report.evaluation().periods(), language),
            v.isTotal() ? "" : category(v))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private boolean own(IndicatorValue v) {
    return v.level() == report.area().level() && v.area().equals(report.area().code());
  }

  private String area(IndicatorValue v) {
    return report.evaluation().areas().stream()
        .filter(a -> a.level() == v.level() && a.code().equals(v.area()))
        .findFirst()
        .map(Area::name)
        .map(name -> name.in(language))
        .orElse(v.area());
  }

  private String category(IndicatorValue v) {
    String breakdown = LABELS.breakdown(v.breakdown()).in(language);
    return breakdown.substring(0, 1).toLowerCase(Locale.ROOT)
        + breakdown.substring(1)
        + ": "
        + LABELS.category(v.breakdown(), v.category()).in(language);
  }

  /** A count, or an amount with its cents. */
  private String number(BigDecimal number) {
    if (number == null) {
      return "";
    }
    boolean whole = number.stripTrailingZeros().scale() <= 0;
    return Formats.number(number, whole ? 0 : 2, language);
  }
}
