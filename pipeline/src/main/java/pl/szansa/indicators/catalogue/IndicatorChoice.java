package pl.szansa.indicators.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.szansa.model.Family;
import pl.szansa.model.Indicator;
import pl.szansa.model.Suggestion;
import pl.szansa.model.UserError;

/**
 * Which indicators a workspace publishes.
 *
 * @param names ids of families and indicators; empty for all
 * @param place where they are named, for messages
 */
public record IndicatorChoice(List<String> names, String place) {

  /** The whole catalogue. */
  public static final IndicatorChoice ALL = new IndicatorChoice(List.of(), "");

  public IndicatorChoice {
    names = List.copyOf(names);
  }

  /**
   * The chosen part of a catalogue. What a chosen indicator is made of is counted too, but not
   * published.
   *
   * @throws UserError listing every name that there is not
   */
  public Catalogue of(Catalogue all) {
    if (names.isEmpty()) {
      return all;
    }
    refuseUnknown(all);
    Set<String> chosen = new LinkedHashSet<>();
    Set<String> needed = new LinkedHashSet<>();
    for (CatalogueEntry entry : all.entries()) {
      Indicator indicator = entry.indicator();
      if (names.contains(indicator.id()) || names.contains(indicator.family())) {
        chosen.add(indicator.id());
        needed.add(indicator.id());
        entry.overOffices().map(OverOffices::of).ifPresent(needed::add);
        entry.sampled().map(Sampled::of).ifPresent(needed::add);
      }
    }
    List<CatalogueEntry> counted =
        all.entries().stream().filter(e -> needed.contains(e.indicator().id())).toList();
    List<Family> families =
        all.families().stream()
            .filter(f -> counted.stream().anyMatch(e -> isOf(e, f) && chosen.contains(id(e))))
            .toList();
    needed.removeAll(chosen);
    return new Catalogue(families, counted, all.total(), all.breakdowns(), needed);
  }

  private static boolean isOf(CatalogueEntry entry, Family family) {
    return entry.indicator().family().equals(family.id());
  }

  private static String id(CatalogueEntry entry) {
    return entry.indicator().id();
  }

  private void refuseUnknown(Catalogue all) {
    List<String> known =
        Stream.concat(
                all.families().stream().map(Family::id),
                all.entries().stream().map(IndicatorChoice::id))
            .toList();
    List<String> unknown = new ArrayList<>();
    for (String name : names) {
      if (!known.contains(name)) {
        unknown.add("there is no \"" + name + "\"" + Suggestion.of(name, known));
      }
    }
    if (!unknown.isEmpty()) {
      throw new UserError(
          place + ": indicators: " + unknown.stream().collect(Collectors.joining("\n  ")),
          "name families or ids of indicators; list them with: szansa indicators");
    }
  }
}
