package pl.szansa.indicators.counting;

import java.util.Comparator;
import pl.szansa.model.AreaLevel;

/**
 * An area, in published order: from the widest level, by code.
 *
 * @param code {@code all} for the country
 */
public record AreaKey(AreaLevel level, String code) implements Comparable<AreaKey> {

  private static final Comparator<AreaKey> ORDER =
      Comparator.comparing(AreaKey::level).thenComparing(AreaKey::code);

  @Override
  public int compareTo(AreaKey other) {
    return ORDER.compare(this, other);
  }
}
