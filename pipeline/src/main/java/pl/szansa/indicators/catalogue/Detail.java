package pl.szansa.indicators.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.Serializable;
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
    levels = Map.copyOf(levels);
  }

  public boolean covers(AreaLevel level, PeriodKind kind) {
    return levels.getOrDefault(kind, Set.of()).contains(level);
  }
}
