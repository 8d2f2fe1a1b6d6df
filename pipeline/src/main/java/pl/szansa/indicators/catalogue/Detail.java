package pl.szansa.indicators.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.PeriodKind;

/**
 * How fine something is published: the area levels for each kind of period. The narrower the area
 * and the shorter the period, the fewer people stand behind a number, and the more numbers nobody
 * looks at.
 *
 * @param levels a kind of period that is not there is not published
 */
public record Detail(Map<PeriodKind, Set<AreaLevel>> levels) implements Serializable {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Detail {
    Map<PeriodKind, Set<AreaLevel>> ordered = new EnumMap<>(PeriodKind.class);
    levels.forEach(
        (kind, some) -> {
          EnumSet<AreaLevel> of = EnumSet.noneOf(AreaLevel.class);
          of.addAll(some);
          ordered.put(kind, Collections.unmodifiableSet(of));
        });
    levels = Collections.unmodifiableMap(ordered);
  }

  public boolean covers(AreaLevel level, PeriodKind kind) {
    return levels.getOrDefault(kind, Set.of()).contains(level);
  }
}
