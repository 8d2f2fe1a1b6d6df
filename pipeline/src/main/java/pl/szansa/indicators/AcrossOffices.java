package pl.szansa.indicators;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import pl.szansa.indicators.catalogue.Catalogue;
import pl.szansa.indicators.catalogue.CatalogueEntry;
import pl.szansa.indicators.catalogue.OverOffices;
import pl.szansa.indicators.catalogue.OverOffices.Statistic;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.ValueStatus;

/** Statistics over the offices of an area, made of the offices' own values. */
final class AcrossOffices {

  private record Key(String indicator, String office, String period) {}

  private final Set<String> wanted;
  private final Map<Key, BigDecimal> values = new ConcurrentHashMap<>();

  AcrossOffices(Catalogue catalogue) {
    this.wanted =
        catalogue.entries().stream()
            .flatMap(e -> e.overOffices().stream())
            .map(OverOffices::of)
            .collect(Collectors.toSet());
  }

  /** Whether a statistic is made of its values. */
  boolean wants(CatalogueEntry entry) {
    return wanted.contains(entry.indicator().id());
  }

  /** Remembers an office's value that a statistic is made of. */
  void note(IndicatorValue value) {
    if (value.status() == ValueStatus.VALUE) {
      values.put(new Key(value.indicator(), value.area(), value.period()), value.value());
    }
  }

  /**
   * @param offices of the area
   */
  IndicatorValue value(CatalogueEntry entry, Spot spot, Collection<String> offices) {
    OverOffices over = entry.overOffices().orElseThrow();
    List<BigDecimal> sorted =
        offices.stream()
            .map(office -> values.get(new Key(over.of(), office, spot.period().code())))
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    Draft draft = new Draft(entry.indicator(), spot, null);
    BigDecimal base = BigDecimal.valueOf(sorted.size());
    if (sorted.isEmpty()) {
      return draft.without(ValueStatus.NOT_APPLICABLE, null, base, "no office has a value");
    }
    if (sorted.size() < entry.indicator().smallestBase()) {
      String few = "base below " + entry.indicator().smallestBase() + " offices";
      return draft.without(ValueStatus.TOO_FEW, null, base, few);
    }
    return draft.value(statistic(over.statistic(), sorted), null, base, Rounded.NONE, "");
  }

  private static BigDecimal statistic(Statistic statistic, List<BigDecimal> sorted) {
    int n = sorted.size();
    return switch (statistic) {
      case MINIMUM -> sorted.get(0);
      case MAXIMUM -> sorted.get(n - 1);
      case MEAN ->
          sorted.stream()
              .reduce(BigDecimal.ZERO, BigDecimal::add)
              .divide(BigDecimal.valueOf(n), MathContext.DECIMAL64);
      case MEDIAN ->
          sorted
              .get((n - 1) / 2)
              .add(sorted.get(n / 2))
              .divide(BigDecimal.valueOf(2), 6, RoundingMode.HALF_UP);
    };
  }
}
