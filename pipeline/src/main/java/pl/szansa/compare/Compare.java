package pl.szansa.compare;

import java.util.List;
import pl.szansa.model.Area;
import pl.szansa.model.Comparisons;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValues;
import pl.szansa.model.PeerGroups;

/** Holds the offices against the country, their voivodeship and their peers. */
public final class Compare {

  private Compare() {}

  /**
   * @param indicators the catalogue
   * @param values the publishable values
   * @param areas of the values; an office's parent is its voivodeship
   * @param peers the groups, whose values stand among the values at level {@code peer_group}
   * @param caseMix results beside what was to be expected
   */
  public static Comparisons compare(
      List<Indicator> indicators,
      IndicatorValues values,
      List<Area> areas,
      PeerGroups peers,
      CaseMixResults caseMix) {
    Membership membership = new Membership(areas, peers);
    CompareOffices.Compared compared =
        CompareOffices.compare(indicators, values, new Yardsticks(values, membership));
    return new Comparisons(
        compared.comparisons(),
        compared.funnels(),
        Ranks.of(indicators, values),
        Trends.of(indicators, values, membership),
        caseMix.adjusted(),
        caseMix.models(),
        ParetoFronts.of(values),
        peers);
  }
}
