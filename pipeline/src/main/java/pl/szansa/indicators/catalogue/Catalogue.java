package pl.szansa.indicators.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.szansa.model.Family;
import pl.szansa.model.Indicator;

/**
 * All indicators of a run, checked.
 *
 * @param families in the order in which they are published
 * @param entries in the order in which they are published
 * @param total how fine what is not broken down is published
 * @param breakdowns beside total
 * @param hidden ids of what is counted for others, but not published
 */
public record Catalogue(
    List<Family> families,
    List<CatalogueEntry> entries,
    Detail total,
    List<Breakdown> breakdowns,
    Set<String> hidden) {

  public Catalogue {
    hidden = Set.copyOf(hidden);
    families = List.copyOf(families);
    entries = List.copyOf(entries);
    breakdowns = List.copyOf(breakdowns);
  }

  /** Of which everything is published. */
  public Catalogue(
      List<Family> families,
      List<CatalogueEntry> entries,
      Detail total,
      List<Breakdown> breakdowns) {
    this(families, entries, total, breakdowns, Set.of());
  }

  /** What is published. */
  public List<Indicator> indicators() {
    return entries.stream()
        .map(CatalogueEntry::indicator)
        .filter(i -> !hidden.contains(i.id()))
        .toList();
  }

  /** The breakdown of an id that the catalogue was checked to have. */
  public Breakdown breakdown(String id) {
    return breakdowns.stream().filter(b -> b.id().equals(id)).findFirst().orElseThrow();
  }

  public Optional<CatalogueEntry> entry(String id) {
    return entries.stream().filter(e -> e.indicator().id().equals(id)).findFirst();
  }
}
