package pl.szansa.disclose;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import pl.szansa.indicators.catalogue.Breakdown;
import pl.szansa.model.ValueSpot;

/**
 * In a breakdown by two columns the categories that share a code add up to that code's category in
 * the breakdown by its column alone: women of every labour status to women.
 */
final class MarginsOfPairs implements Rule {

  private record Margin(String period, String pair, String single, String code) {}

  private final Map<String, Breakdown> pairs;
  private final Map<String, String> singles;

  /** By column of a pair, and by number of a spot, that of its margin; negative for none. */
  private final int[][] margins = new int[2][];

  /** The same, the number of the spot that the margin adds up to. */
  private final int[][] wholes = new int[2][];

  MarginsOfPairs(Spots spots, List<Breakdown> breakdowns) {
    this.pairs =
        breakdowns.stream()
            .filter(b -> b.columns().size() == 2)
            .collect(Collectors.toMap(Breakdown::id, b -> b));
    this.singles =
        breakdowns.stream()
            .filter(b -> b.columns().size() == 1)
            .collect(Collectors.toMap(b -> b.columns().get(0), Breakdown::id, (a, b) -> a));
    for (int i = 0; i < margins.length; i++) {
      int column = i;
      margins[column] = spots.grouped(s -> margin(s, column));
      wholes[column] =
          spots.related(
              s -> {
                Margin m = margin(s, column);
                return m == null ? null : new ValueSpot(m.period(), m.single(), m.code());
              });
    }
  }

  @Override
  public void partitions(Cells cells, Consumer<Partition> to) {
    for (int column = 0; column < margins.length; column++) {
      for (int[] parts : cells.grouped(margins[column])) {
        int whole = cells.beside(parts[0], wholes[column]);
        if (whole != Spots.NOWHERE) {
          to.accept(new Partition(whole, parts));
        }
      }
    }
  }

  private Margin margin(ValueSpot spot, int column) {
    Breakdown pair = pairs.get(spot.breakdown());
    if (pair == null) {
      return null;
    }
    String single = singles.get(pair.columns().get(column));
    String[] codes = spot.category().split(Breakdown.AND, 2);
    return single == null || codes.length < 2
        ? null
        : new Margin(spot.period(), spot.breakdown(), single, codes[column]);
  }
}
