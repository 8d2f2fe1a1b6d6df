package pl.szansa.indicators.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.Serializable;
import java.util.Map;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.PeriodKind;

/**
 * How fine something is published: the narrowest area level for each kind of period. The narrower
 * the area and the shorter the period, the fewer people stand behind a number, and the more numbers
 * nobody looks at.
 *
 * @param narrowest a kind that is not there is not published
 */
public record Detail(Map<PeriodKind, AreaLevel> narrowest) implements Serializable {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Detail {
    narrowest = Map.copyOf(narrowest);
  }

  public boolean covers(AreaLevel level, PeriodKind kind) {
    return narrowest.containsKey(kind) && level.compareTo(narrowest.get(kind)) <= 0;
  }
}
