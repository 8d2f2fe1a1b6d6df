package pl.szansa.indicators.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.PeriodKind;
import pl.szansa.model.Suggestion;
import pl.szansa.model.UserError;

/**
 * For which areas, periods and breakdowns a workspace publishes; it can only leave out. All years
 * are always published.
 *
 * @param areas codes of area levels; empty for all
 * @param periods codes of kinds of period; empty for all
 * @param breakdowns ids of breakdowns; empty for all
 */
public record DetailChoice(List<String> areas, List<String> periods, List<String> breakdowns) {

  /** As fine as the catalogue. */
  public static final DetailChoice CATALOGUE = new DetailChoice(List.of(), List.of(), List.of());

  /** A part that is null is not restricted. */
  public DetailChoice {
    areas = areas == null ? List.of() : List.copyOf(areas);
    periods = periods == null ? List.of() : List.copyOf(periods);
    breakdowns = breakdowns == null ? List.of() : List.copyOf(breakdowns);
  }

  /**
   * What was chosen, if there is all of it.
   *
   * @throws UserError listing every name that there is not; it begins with the key
   */
  public DetailChoice checked() {
    List<String> unknown = new ArrayList<>();
    refuse(
        "areas", areas, Arrays.stream(AreaLevel.values()).map(AreaLevel::code).toList(), unknown);
    refuse(
        "periods",
        periods,
        Arrays.stream(PeriodKind.values()).map(PeriodKind::code).toList(),
        unknown);
    refuse(
        "breakdowns",
        breakdowns,
        CatalogueReader.breakdowns().stream().map(Breakdown::id).toList(),
        unknown);
    if (!unknown.isEmpty()) {
      throw new UserError(
          String.join("\n  ", unknown), "leave a key out to publish everything of its kind");
    }
    return this;
  }

  private static void refuse(
      String key, List<String> names, List<String> known, List<String> unknown) {
    for (String name : names) {
      if (!known.contains(name)) {
        unknown.add(
            key
                + ": there is no \""
                + name
                + "\""
                + Suggestion.of(name, known)
                + "; there are "
                + String.join(", ", known));
      }
    }
  }

  /** A catalogue that is published no finer than this. */
  public Catalogue of(Catalogue all) {
    List<Breakdown> chosen =
        all.breakdowns().stream()
            .filter(b -> breakdowns.isEmpty() || breakdowns.contains(b.id()))
            .map(this::of)
            .toList();
    return new Catalogue(all.families(), all.entries(), of(all.total()), chosen, all.hidden());
  }

  private Breakdown of(Breakdown b) {
    return new Breakdown(b.id(), b.over(), b.columns(), of(b.detail()), b.name());
  }

  private Detail of(Detail detail) {
    Map<PeriodKind, Set<AreaLevel>> levels = new EnumMap<>(PeriodKind.class);
    detail.levels().forEach((kind, all) -> putIfChosen(levels, kind, all));
    return new Detail(levels);
  }

  private void putIfChosen(
      Map<PeriodKind, Set<AreaLevel>> levels, PeriodKind kind, Set<AreaLevel> all) {
    if (kind != PeriodKind.ALL && !periods.isEmpty() && !periods.contains(kind.code())) {
      return;
    }
    Set<AreaLevel> chosen = EnumSet.noneOf(AreaLevel.class);
    all.stream().filter(l -> areas.isEmpty() || areas.contains(l.code())).forEach(chosen::add);
    levels.put(kind, chosen);
  }
}
