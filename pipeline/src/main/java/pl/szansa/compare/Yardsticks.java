package pl.szansa.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.IndicatorValues;
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

  private record Place(String indicator, AreaLevel level, String area, String period) {}

  private static final List<AreaLevel> LEVELS =
      List.of(AreaLevel.COUNTRY, AreaLevel.VOIVODESHIP, AreaLevel.PEER_GROUP);

  private final IndicatorValues values;
  private final Membership membership;

  /** Each is held against hundreds of offices. */
  private final Map<Place, Optional<IndicatorValue>> references = new HashMap<>();

  Yardsticks(IndicatorValues values, Membership membership) {
    this.values = values;
    this.membership = membership;
  }

  /** The yardsticks of an office's value: the country first, the peer group last. */
  List<IndicatorValue> of(IndicatorValue value) {
    return LEVELS.stream().map(level -> of(value, level)).flatMap(Optional::stream).toList();
  }

  private Optional<IndicatorValue> of(IndicatorValue value, AreaLevel level) {
    return membership
        .of(value.area(), level)
        .flatMap(area -> at(new Place(value.indicator(), level, area, value.period())))
        .filter(reference -> reference.status() == ValueStatus.VALUE && !alone(value, reference));
  }

  private Optional<IndicatorValue> at(Place place) {
    return references.computeIfAbsent(
        place, p -> values.total(p.indicator(), p.level(), p.area(), p.period()));
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
