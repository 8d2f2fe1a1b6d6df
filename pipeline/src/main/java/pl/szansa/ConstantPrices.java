package pl.szansa;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pl.szansa.indicators.catalogue.Catalogue;
import pl.szansa.indicators.catalogue.CatalogueEntry;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.ValueStatus;

/** Says at every value in constant prices of which year they are. */
final class ConstantPrices {

  /** The column of {@code finances} that holds them. */
  private static final String COLUMN = "total_constant";

  private final Set<String> indicators;
  private final String note;

  /**
   * @param baseYear year of the prices
   */
  ConstantPrices(Catalogue catalogue, int baseYear) {
    this.indicators =
        catalogue.entries().stream()
            .map(CatalogueEntry::indicator)
            .filter(i -> i.numerator().expression().contains(COLUMN))
            .map(Indicator::id)
            .collect(Collectors.toSet());
    this.note = "prices of " + baseYear;
  }

  /** Adds the note in place. */
  void note(List<IndicatorValue> values) {
    values.replaceAll(
        value ->
            value.status() == ValueStatus.VALUE && indicators.contains(value.indicator())
                ? value.withNote(note)
                : value);
  }
}
