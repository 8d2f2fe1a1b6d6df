package pl.szansa.indicators;

import java.util.List;
import pl.szansa.model.Indicator;

/**
 * All indicators of a run, checked.
 *
 * @param entries in the order in which they are published
 * @param breakdowns beside total
 */
public record Catalogue(List<CatalogueEntry> entries, List<Breakdown> breakdowns) {

  public Catalogue {
    entries = List.copyOf(entries);
    breakdowns = List.copyOf(breakdowns);
  }

  public List<Indicator> indicators() {
    return entries.stream().map(CatalogueEntry::indicator).toList();
  }
}
