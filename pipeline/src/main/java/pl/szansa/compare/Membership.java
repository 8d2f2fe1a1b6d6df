package pl.szansa.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.szansa.model.Area;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.PeerGroup;
import pl.szansa.model.PeerGroups;

/** Which wider areas an office belongs to. */
final class Membership {

  private final Map<String, String> voivodeships;
  private final PeerGroups peers;

  /**
   * @param areas of the values; an office's parent is its voivodeship
   */
  Membership(List<Area> areas, PeerGroups peers) {
    this.voivodeships =
        areas.stream()
            .filter(a -> a.level() == AreaLevel.OFFICE && !a.parent().isEmpty())
            .collect(Collectors.toMap(Area::code, Area::parent));
    this.peers = peers;
  }

  /**
   * The code of the area of a level that an office belongs to.
   *
   * @param level country, voivodeship or peer group
   */
  Optional<String> of(String office, AreaLevel level) {
    return switch (level) {
      case COUNTRY -> Optional.of("all");
      case VOIVODESHIP -> Optional.ofNullable(voivodeships.get(office));
      case PEER_GROUP -> peers.of(office).map(PeerGroup::id);
      default -> throw new IllegalArgumentException("offices do not make up a " + level.code());
    };
  }
}
