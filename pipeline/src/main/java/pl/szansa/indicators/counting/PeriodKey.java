package pl.szansa.indicators.counting;

import java.util.Comparator;
import pl.szansa.model.PeriodKind;

/**
 * A period, in published order: years and their halves, programming periods, all.
 *
 * @param code as in the column {@code period}
 */
public record PeriodKey(PeriodKind kind, String code) implements Comparable<PeriodKey> {

  /** All years. */
  public static final PeriodKey ALL = new PeriodKey(PeriodKind.ALL, "all");

  private static final Comparator<PeriodKey> ORDER =
      Comparator.comparing(PeriodKey::place).thenComparing(PeriodKey::code);

  private int place() {
    return switch (kind) {
      case YEAR -> 0;
      case HALF_YEAR -> 1;
      case PROGRAMMING_PERIOD -> 2;
      case ALL -> 3;
    };
  }

  @Override
  public int compareTo(PeriodKey other) {
    return ORDER.compare(this, other);
  }
}
