package pl.szansa.indicators.catalogue;

import java.util.List;
import java.util.Optional;
import pl.szansa.model.Family;
import pl.szansa.model.Indicator;

/**
 * All indicators of a run, checked.
 *
 * @param families in the order in which they are published
 * @param entries in the order in which they are published
 * @param total how fine what is not broken down is published
 * @param breakdowns beside total
 */
public record Catalogue(
    List<Family> families, List<CatalogueEntry> entries, Detail total, List<Breakdown> breakdowns) {

  public Catalogue {
    families = List.copyOf(families);
    entries = List.copyOf(entries);
    breakdowns = List.copyOf(breakdowns);
  }

  public List<Indicator> indicators() {
    return entries.stream().map(CatalogueEntry::indicator).toList();
  }

  /** The breakdown of an id that the catalogue was checked to have. */
  public Breakdown breakdown(String id) {
    return breakdowns.stream().filter(b -> b.id().equals(id)).findFirst().orElseThrow();
  }

  public Optional<CatalogueEntry> entry(String id) {
    return entries.stream().filter(e -> e.indicator().id().equals(id)).findFirst();
  }
}
