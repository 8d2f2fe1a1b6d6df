package pl.szansa.disclose;

import java.util.function.Consumer;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.PeriodKind;

/**
 * Half-years add up to their year; years, and programming periods, to all years: unless an
 * indicator counts who takes part for as long as it lasts, or each person once.
 */
final class PartsOfPeriods implements Rule {

  private record Series(
      String indicator, String breakdown, String category, PeriodKind kind, String of) {}

  @Override
  public void partitions(Cells cells, Consumer<Partition> to) {
    cells
        .grouped(v -> cells.indicator(v).periodsAddUp() ? series(v) : null)
        .forEach(
            (series, parts) -> {
              if (cells.mayHide(parts[0])) {
                cells
                    .place(series.indicator(), series.of(), series.breakdown(), series.category())
                    .ifPresent(whole -> to.accept(new Partition(whole, parts)));
              }
            });
  }

  /** The period that it is part of stands in {@code of}; all years are part of nothing. */
  private static Series series(IndicatorValue v) {
    PeriodKind kind = PeriodKind.of(v.period());
    return switch (kind) {
      case ALL -> null;
      case PROGRAMMING_PERIOD, YEAR -> series(v, kind, "all");
      case HALF_YEAR -> series(v, kind, v.period().substring(0, 4));
    };
  }

  private static Series series(IndicatorValue v, PeriodKind kind, String of) {
    return new Series(v.indicator(), v.breakdown(), v.category(), kind, of);
  }
}
