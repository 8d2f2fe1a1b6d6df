package pl.szansa.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.IndicatorValues;
import pl.szansa.model.Text;

/**
 * Which offices have data of an indicator, year by year. A sum over offices rises when more of them
 * report: whoever reads of a trend of the country has to know that.
 */
final class Reporting {

  private record Wide(AreaLevel level, String area) {}

  private static final List<AreaLevel> WIDER =
      List.of(AreaLevel.COUNTRY, AreaLevel.VOIVODESHIP, AreaLevel.PEER_GROUP);

  private static final BitSet NONE = new BitSet();

  private final String indicator;
  private final List<String> years;
  private final IndicatorValues values;
  private final Membership membership;

  /** By year, who reported in a wider area; made once somebody asks. */
  private Map<Wide, BitSet[]> offices;

  /**
   * @param indicator indicator id
   * @param years periods
   */
  Reporting(String indicator, List<String> years, IndicatorValues values, Membership membership) {
    this.indicator = indicator;
    this.years = years;
    this.values = values;
    this.membership = membership;
  }

  private Map<Wide, BitSet[]> byArea() {
    Map<Wide, BitSet[]> byArea = new HashMap<>();
    Map<String, Integer> numbers = new HashMap<>();
    List<List<BitSet[]>> areas = new ArrayList<>();
    for (int year = 0; year < years.size(); year++) {
      for (IndicatorValue value : values.totals(indicator, AreaLevel.OFFICE, years.get(year))) {
        if (hasData(value)) {
          int number = numbers.computeIfAbsent(value.area(), a -> numbers.size());
          if (number == areas.size()) {
            areas.add(areas(value.area(), byArea));
          }
          for (BitSet[] area : areas.get(number)) {
            area[year].set(number);
          }
        }
      }
    }
    return byArea;
  }

  /** What is noted of the wider areas of an office. */
  private List<BitSet[]> areas(String office, Map<Wide, BitSet[]> byArea) {
    return WIDER.stream()
        .flatMap(level -> membership.of(office, level).map(area -> new Wide(level, area)).stream())
        .map(area -> byArea.computeIfAbsent(area, a -> noted()))
        .toList();
  }

  private BitSet[] noted() {
    return Stream.generate(BitSet::new).limit(years.size()).toArray(BitSet[]::new);
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
    if (yearly.get(0).level() == AreaLevel.OFFICE) {
      return Text.NONE;
    }
    offices = offices == null ? byArea() : offices;
    Wide area = new Wide(yearly.get(0).level(), yearly.get(0).area());
    List<BitSet> byYear = new ArrayList<>();
    for (IndicatorValue value : yearly) {
      int year = years.indexOf(value.period());
      byYear.add(offices.containsKey(area) ? offices.get(area)[year] : NONE);
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
