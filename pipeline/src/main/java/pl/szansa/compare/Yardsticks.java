package pl.szansa.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.szansa.model.Area;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.IndicatorValues;
import pl.szansa.model.PeerGroup;
import pl.szansa.model.PeerGroups;
import pl.szansa.model.ValueStatus;

/**
 * What an office's value is held against: the values of the country, of its voivodeship and of its
 * peer group.
 *
 * <p>A reference without a value is no yardstick, and none is one whose numerator and denominator
 * are the office's own: there the office is alone, and would be held against itself. Otherwise the
 * office stays in its reference: sums of areas are published sums, and a reference without the
 * office would be another number beside each office.
 */
final class Yardsticks {

  private final IndicatorValues values;
  private final Map<String, String> voivodeships;
  private final PeerGroups peers;

  /**
   * @param areas of the values; an office's parent is its voivodeship
   */
  Yardsticks(IndicatorValues values, List<Area> areas, PeerGroups peers) {
    this.values = values;
    this.voivodeships =
        areas.stream()
            .filter(a -> a.level() == AreaLevel.OFFICE && !a.parent().isEmpty())
            .collect(Collectors.toMap(Area::code, Area::parent));
    this.peers = peers;
  }

  /** The yardsticks of an office's value: the country first, the peer group last. */
  List<IndicatorValue> of(IndicatorValue value) {
    String voivodeship = voivodeships.get(value.area());
    String group = peers.of(value.area()).map(PeerGroup::id).orElse(null);
    return Stream.of(
            reference(value, AreaLevel.COUNTRY, "all"),
            reference(value, AreaLevel.VOIVODESHIP, voivodeship),
            reference(value, AreaLevel.PEER_GROUP, group))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<IndicatorValue> reference(IndicatorValue value, AreaLevel level, String area) {
    return area == null
        ? Optional.empty()
        : values
            .total(value.indicator(), level, area, value.period())
            .filter(r -> r.status() == ValueStatus.VALUE && !alone(value, r));
  }

  private static boolean alone(IndicatorValue value, IndicatorValue reference) {
    return value.numerator() != null
        && value.denominator() != null
        && reference.numerator() != null
        && reference.denominator() != null
        && value.numerator().compareTo(reference.numerator()) == 0
        && value.denominator().compareTo(reference.denominator()) == 0;
  }
}
