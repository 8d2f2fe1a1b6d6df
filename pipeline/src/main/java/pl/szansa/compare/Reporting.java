package pl.szansa.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.IndicatorValues;
import pl.szansa.model.Text;

/**
 * Which offices have data of an indicator, year by year. A sum over offices rises when more of them
 * report: whoever reads of a trend of the country has to know that.
 */
final class Reporting {

  private record Place(AreaLevel level, String area, String year) {}

  private static final List<AreaLevel> WIDER =
      List.of(AreaLevel.COUNTRY, AreaLevel.VOIVODESHIP, AreaLevel.PEER_GROUP);

  private final Map<Place, BitSet> offices = new HashMap<>();

  /**
   * @param indicator indicator id
   * @param years periods
   */
  Reporting(String indicator, List<String> years, IndicatorValues values, Membership membership) {
    Map<String, Integer> numbers = new HashMap<>();
    for (String year : years) {
      for (IndicatorValue value : values.totals(indicator, AreaLevel.OFFICE, year)) {
        if (hasData(value)) {
          int number = numbers.computeIfAbsent(value.area(), a -> numbers.size());
          WIDER.forEach(
              level ->
                  membership
                      .of(value.area(), level)
                      .ifPresent(area -> at(new Place(level, area, year)).set(number)));
        }
      }
    }
  }

  private BitSet at(Place place) {
    return offices.computeIfAbsent(place, p -> new BitSet());
  }

  private static boolean hasData(IndicatorValue value) {
    return switch (value.status()) {
      case VALUE, SUPPRESSED, TOO_FEW -> true;
      case NOT_APPLICABLE, NOT_COLLECTED, CENSORED -> false;
    };
  }

  /**
   * Says that an area's years are not of the same offices; nothing where they are, or where the
   * area is one office.
   *
   * @param yearly the area's values
   */
  Text caveat(List<IndicatorValue> yearly) {
    List<BitSet> byYear = new ArrayList<>();
    for (IndicatorValue value : yearly) {
      byYear.add(
          offices.getOrDefault(
              new Place(value.level(), value.area(), value.period()), new BitSet()));
    }
    if (byYear.stream().distinct().count() <= 1) {
      return Text.NONE;
    }
    int least = byYear.stream().mapToInt(BitSet::cardinality).min().orElseThrow();
    int most = byYear.stream().mapToInt(BitSet::cardinality).max().orElseThrow();
    boolean alike = least == most;
    return new Text(
        " Dane nie są co roku z tych samych ośrodków"
            + (alike ? "." : " (rocznie od %d do %d).".formatted(least, most)),
        " The data are not from the same offices every year"
            + (alike ? "." : " (%d to %d a year).".formatted(least, most)));
  }
}
