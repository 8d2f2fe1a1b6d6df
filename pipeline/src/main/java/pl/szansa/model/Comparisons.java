package pl.szansa.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that comparing offices gave; found by the value that it is about. */
public final class Comparisons {

  /** Nothing was compared. */
  public static final Comparisons NONE =
      new Comparisons(
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          PeerGroups.NONE);

  private record Place(String indicator, AreaLevel level, String area) {}

  private record FunnelPlace(String indicator, AreaLevel level, String area, String period) {}

  private static final Comparison[] NOT_COMPARED = {};

  private final List<Comparison> judged;
  private final List<Funnel> funnels;
  private final List<Rank> ranks;
  private final List<Trend> trends;
  private final List<CaseMix> caseMix;
  private final List<CaseMixModel> models;
  private final List<ParetoFront> fronts;
  private final PeerGroups peers;
  private final Map<IndicatorValue, Comparison[]> judgedOf = new HashMap<>();
  private final Map<FunnelPlace, Funnel> funnelOf = new HashMap<>();
  private final Map<IndicatorValue, Rank> rankOf = new HashMap<>();
  private final Map<IndicatorValue, CaseMix> caseMixOf = new HashMap<>();
  private final Map<Place, Trend> trendOf = new HashMap<>();

  /**
   * @param judged values of offices against references
   * @param funnels around the references, one per indicator, reference and period
   * @param ranks of offices
   * @param trends of areas over the years
   * @param caseMix results beside what was to be expected
   * @param models behind them
   * @param fronts of cost against result
   * @param peers the peer groups
   */
  public Comparisons(
      List<Comparison> judged,
      List<Funnel> funnels,
      List<Rank> ranks,
      List<Trend> trends,
      List<CaseMix> caseMix,
      List<CaseMixModel> models,
      List<ParetoFront> fronts,
      PeerGroups peers) {
    this.judged = List.copyOf(judged);
    this.funnels = List.copyOf(funnels);
    this.ranks = List.copyOf(ranks);
    this.trends = List.copyOf(trends);
    this.caseMix = List.copyOf(caseMix);
    this.models = List.copyOf(models);
    this.fronts = List.copyOf(fronts);
    this.peers = peers;
    judged.forEach(this::index);
    funnels.forEach(
        f -> funnelOf.put(new FunnelPlace(f.indicator(), f.level(), f.area(), f.period()), f));
    ranks.forEach(r -> rankOf.put(r.value(), r));
    caseMix.forEach(c -> caseMixOf.put(c.value(), c));
    trends.forEach(t -> trendOf.put(new Place(t.indicator(), t.level(), t.area()), t));
  }

  /** Arrays as long as needed: there may be a million values. */
  private void index(Comparison comparison) {
    Comparison[] known = judgedOf.getOrDefault(comparison.value(), NOT_COMPARED);
    Comparison[] more = Arrays.copyOf(known, known.length + 1);
    more[known.length] = comparison;
    judgedOf.put(comparison.value(), more);
  }

  public List<Comparison> judged() {
    return judged;
  }

  public List<Funnel> funnels() {
    return funnels;
  }

  public List<Rank> ranks() {
    return ranks;
  }

  public List<Trend> trends() {
    return trends;
  }

  public List<CaseMix> caseMix() {
    return caseMix;
  }

  public List<CaseMixModel> models() {
    return models;
  }

  public List<ParetoFront> fronts() {
    return fronts;
  }

  public PeerGroups peers() {
    return peers;
  }

  /** The comparison of a value, with its reference of a level. */
  public Optional<Comparison> of(IndicatorValue value, AreaLevel reference) {
    return Arrays.stream(judgedOf.getOrDefault(value, NOT_COMPARED))
        .filter(c -> c.reference().level() == reference)
        .findFirst();
  }

  /** The rank of a value. */
  public Optional<Rank> rank(IndicatorValue value) {
    return Optional.ofNullable(rankOf.get(value));
  }

  /** The case-mix adjustment of a value. */
  public Optional<CaseMix> caseMix(IndicatorValue value) {
    return Optional.ofNullable(caseMixOf.get(value));
  }

  public Optional<Trend> trend(String indicator, AreaLevel level, String area) {
    return Optional.ofNullable(trendOf.get(new Place(indicator, level, area)));
  }

  /** The funnel around a reference. */
  public Optional<Funnel> funnel(String indicator, AreaLevel level, String area, String period) {
    return Optional.ofNullable(funnelOf.get(new FunnelPlace(indicator, level, area, period)));
  }
}
