package pl.szansa.dashboard;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.szansa.model.Area;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Evaluation;
import pl.szansa.model.IndicatorValue;

/** The offices that a page shows while nobody has chosen one: the largest have most to show. */
final class LargestOffices {

  private static final int SHOWN = 3;
  private static final String SIZE = "participations";

  private LargestOffices() {}

  /** At most three office_ids, by participations, then by code. */
  static List<String> of(Evaluation evaluation) {
    Map<String, BigDecimal> sizes = new HashMap<>();
    for (IndicatorValue value : evaluation.values().totals(SIZE, AreaLevel.OFFICE, "all")) {
      if (value.value() != null) {
        sizes.put(value.area(), value.value());
      }
    }
    Comparator<Area> size =
        Comparator.comparing(office -> sizes.getOrDefault(office.code(), BigDecimal.ZERO));
    return evaluation.areas(AreaLevel.OFFICE).stream()
        .sorted(size.reversed().thenComparing(Area::code))
        .limit(SHOWN)
        .map(Area::code)
        .toList();
  }
}
