package pl.szansa.ingest.registers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import pl.szansa.model.Office;

/**
 * Finds the welfare centre that a name means by its kind and place. Precision goes before recall: a
 * name that fits two offices, or whose place several communes share, is left unresolved.
 */
final class OfficeNames {

  private record Known(Office office, OfficeName name) {}

  private final List<Known> known = new ArrayList<>();
  private final Territory territory;

  OfficeNames(List<OfficeEntry> entries, Territory territory) {
    this.territory = territory;
    for (OfficeEntry entry : entries) {
      Stream.concat(Stream.of(entry.office().name()), entry.aliases().stream())
          .map(OfficeName::of)
          .flatMap(Optional::stream)
          .map(name -> located(name, entry))
          .forEach(name -> known.add(new Known(entry.office(), name)));
    }
  }

  /** What the register knows of the office besides its name. */
  private static OfficeName located(OfficeName name, OfficeEntry entry) {
    OfficeName.Unit unit =
        entry.office().teryt().length() < Territory.WITH_KIND
            ? name.unit()
            : switch (entry.office().teryt().charAt(Territory.WITH_KIND - 1)) {
              case '1' -> OfficeName.Unit.URBAN;
              case '2' -> OfficeName.Unit.RURAL;
              case '3' -> OfficeName.Unit.URBAN_RURAL;
              default -> OfficeName.Unit.ANY;
            };
    return new OfficeName(name.kind(), unit, name.places(), entry.voivodeship());
  }

  Optional<Office> find(String text) {
    Optional<OfficeName> wanted = OfficeName.of(text);
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    List<Known> fitting = known.stream().filter(k -> wanted.get().fits(k.name())).toList();
    long offices = fitting.stream().map(k -> k.office().id()).distinct().count();
    return offices == 1 && !shared(wanted.get(), fitting.get(0))
        ? Optional.of(fitting.get(0).office())
        : Optional.empty();
  }

  /** Whether another commune of the territory register has the same name. */
  private boolean shared(OfficeName wanted, Known found) {
    Set<String> communes = new TreeSet<>();
    for (List<String> place : found.name().places()) {
      communes.addAll(territory.communes(place, wanted.voivodeship()));
    }
    return communes.size() > 1 && !told(wanted, found, communes);
  }

  /** A kind of centre that only one of the communes can have tells them apart. */
  private static boolean told(OfficeName wanted, Known found, Set<String> communes) {
    Set<Character> kinds =
        switch (wanted.kind()) {
          case MOPS, MOPR -> Set.of('1');
          case GOPS -> Set.of('2');
          case MGOPS -> Set.of('3');
          default ->
              switch (wanted.unit()) {
                case URBAN -> Set.of('1');
                case RURAL -> Set.of('2');
                case URBAN_RURAL -> Set.of('3');
                case ANY -> Set.of();
              };
        };
    List<String> possible =
        communes.stream()
            .filter(c -> c.length() == Territory.WITH_KIND)
            .filter(c -> kinds.contains(c.charAt(Territory.WITH_KIND - 1)))
            .toList();
    return possible.size() == 1
        && (found.office().teryt().isEmpty()
            || Territory.joined(possible.get(0)).equals(Territory.joined(found.office().teryt())));
  }
}
