package pl.szansa;

import java.util.Set;
import java.util.stream.Collectors;
import pl.szansa.indicators.catalogue.Catalogue;
import pl.szansa.indicators.catalogue.CatalogueEntry;
import pl.szansa.model.Indicator;
import pl.szansa.model.PackedValues;

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

  /** The values with the note. */
  PackedValues note(PackedValues values) {
    return values.noted(indicators, note);
  }
}
