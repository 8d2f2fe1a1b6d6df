package pl.szansa.disclose;

import java.util.function.Consumer;
import pl.szansa.model.PeriodKind;
import pl.szansa.model.ValueSpot;

/**
 * Half-years add up to their year; years, and programming periods, to all years: unless an
 * indicator counts who takes part for as long as it lasts, or each person once.
 */
final class PartsOfPeriods implements Rule {

  private record Series(PeriodKind kind, ValueSpot of) {}

  /** By number of a spot, that of the periods which are part of the same; negative for none. */
  private final int[] series;

  /** The same, the number of the spot that they are part of. */
  private final int[] wholes;

  PartsOfPeriods(Spots spots) {
    series = spots.grouped(PartsOfPeriods::series);
    wholes =
        spots.related(
            s -> {
              Series of = series(s);
              return of == null ? null : of.of();
            });
  }

  @Override
  public void partitions(Cells cells, Consumer<Partition> to) {
    int[][] groups =
        cells.grouped(p -> cells.indicator(p).periodsAddUp() ? series[cells.spot(p)] : Cells.NONE);
    for (int[] parts : groups) {
      int whole = cells.mayHide(parts[0]) ? cells.beside(parts[0], wholes) : Spots.NOWHERE;
      if (whole != Spots.NOWHERE) {
        to.accept(new Partition(whole, parts));
      }
    }
  }

  /** All years are part of nothing. */
  private static Series series(ValueSpot s) {
    PeriodKind kind = PeriodKind.of(s.period());
    return switch (kind) {
      case ALL -> null;
      case PROGRAMMING_PERIOD, YEAR -> series(s, kind, "all");
      case HALF_YEAR -> series(s, kind, s.period().substring(0, 4));
    };
  }

  private static Series series(ValueSpot s, PeriodKind kind, String of) {
    return new Series(kind, new ValueSpot(of, s.breakdown(), s.category()));
  }
}
