package pl.szansa.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import pl.szansa.compare.CaseMixResults;
import pl.szansa.compare.Compare;
import pl.szansa.model.Area;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Direction;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Family;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.IndicatorValues;
import pl.szansa.model.Language;
import pl.szansa.model.Measure;
import pl.szansa.model.PeerGroups;
import pl.szansa.model.Provenance;
import pl.szansa.model.Text;
import pl.szansa.model.Unit;
import pl.szansa.model.ValueStatus;

/** Evaluations to draw: five offices of the sizes that were published, and thousands. */
public final class Evaluations {

  public static final List<String> YEARS =
      List.of("2008", "2009", "2010", "2011", "2012", "2013", "2014");

  private static final List<String> VOIVODESHIPS =
      List.of(
          "dolnośląskie",
          "kujawsko-pomorskie",
          "lubelskie",
          "lubuskie",
          "łódzkie",
          "małopolskie",
          "mazowieckie",
          "opolskie",
          "podkarpackie",
          "podlaskie",
          "pomorskie",
          "śląskie",
          "świętokrzyskie",
          "warmińsko-mazurskie",
          "wielkopolskie",
          "zachodniopomorskie");

  private record Place(AreaLevel level, String area, String period) {}

  private final Language language;
  private final Text notice;
  private final List<Area> areas = new ArrayList<>();
  private final List<IndicatorValue> values = new ArrayList<>();

  private Evaluations(Language language, Text notice) {
    this.language = language;
    this.notice = notice;
    areas.add(new Area(AreaLevel.COUNTRY, "all", new Text("wszystkie ośrodki", "all offices"), ""));
  }

  /** Radom with 2022 participations down to Chocianów with 8, which are too few for a rate. */
  public static Evaluation five(Language language) {
    Text synthetic =
        new Text(
            "Dane syntetyczne: żadna liczba nie opisuje prawdziwych osób.",
            "Synthetic data: no figure describes real people.");
    Evaluations e = new Evaluations(language, synthetic);
    e.office("chocianow", "OPS Chocianów", new int[] {0, 0, 0, 0, 8, 0, 0}, 8, 2, "41280.00");
    e.office("glowno", "MOPS Głowno", new int[] {0, 0, 0, 0, 0, 0, 24}, 22, 9, "171600.12");
    e.office("lezajsk", "MOPS Leżajsk", new int[] {13, 2, 0, 0, 0, 0, 0}, 15, 6, "88240.50");
    e.office(
        "radom",
        "MOPS Radom",
        new int[] {96, 288, 341, 352, 334, 325, 286},
        1954,
        318,
        "13200716.71");
    e.office(
        "skarzysko",
        "MOPS Skarżysko-Kamienna",
        new int[] {0, 0, 0, 0, 0, 0, 117},
        109,
        34,
        "702914.60");
    e.country(new int[] {111, 288, 341, 352, 342, 325, 427}, 2108, 369, "14204751.93");
    return e.build();
  }

  /** The five offices of a project list: nobody sent a register of participants. */
  public static Evaluation withoutValues(Language language) {
    Evaluation five = five(language);
    List<IndicatorValue> absent =
        five.values().all().stream()
            .map(
                v ->
                    new IndicatorValue(
                        v.indicator(),
                        v.level(),
                        v.area(),
                        v.period(),
                        v.breakdown(),
                        v.category(),
                        ValueStatus.NOT_APPLICABLE,
                        null,
                        null,
                        null,
                        null,
                        "",
                        null,
                        null,
                        v.unit(),
                        "no participant register"))
            .toList();
    return new Evaluation(
        five.title(),
        five.notice(),
        five.contact(),
        five.language(),
        five.provenance(),
        five.families(),
        five.indicators(),
        five.areas(),
        five.periods(),
        new IndicatorValues(absent),
        five.comparisons(),
        five.reconciliations(),
        five.submissions(),
        five.outlines(),
        five.context(),
        five.changes());
  }

  /** Offices of all sizes, of which about a tenth have too few cases and some are suppressed. */
  public static Evaluation many(int offices, Language language) {
    return many(offices, 1.6, language);
  }

  /**
   * @param logSize mean logarithm of an office's participations in a year
   */
  public static Evaluation many(int offices, double logSize, Language language) {
    Evaluations e = new Evaluations(language, new Text("", ""));
    UniformRandomProvider random = RandomSource.SPLIT_MIX_64.create(20141231L);
    int[] all = new int[YEARS.size()];
    int[][] regions = new int[VOIVODESHIPS.size()][];
    int[] regionLeavers = new int[regions.length];
    int[] regionQualified = new int[regions.length];
    BigDecimal[] regionCosts = new BigDecimal[regions.length];
    Arrays.fill(regionCosts, BigDecimal.ZERO);
    int leavers = 0;
    int qualified = 0;
    BigDecimal costs = BigDecimal.ZERO;
    for (int i = 0; i < offices; i++) {
      int[] years = new int[YEARS.size()];
      double size = Math.exp(logSize + 1.1 * gauss(random));
      int count = 0;
      for (int y = 0; y < years.length; y++) {
        years[y] = (int) (size * (0.5 + random.nextDouble()));
        all[y] += years[y];
        count += years[y];
      }
      int left = (int) (count * (0.85 + 0.15 * random.nextDouble()));
      int gained = (int) Math.round(left * Math.max(0.01, 0.2 + 0.06 * gauss(random)));
      BigDecimal cost =
          BigDecimal.valueOf(Math.round(count * (6500 + 900 * gauss(random)) * 100), 2);
      String name = "Miejsko-Gminny Ośrodek Pomocy Społecznej w Żółkiewce-Łężnicy nr " + i;
      int region = i % regions.length;
      String code = String.format(Locale.ROOT, "o%04d", i);
      e.office(code, name, code(region), years, left, gained, cost.toString());
      regions[region] = plus(regions[region], years);
      regionLeavers[region] += left;
      regionQualified[region] += gained;
      regionCosts[region] = regionCosts[region].add(cost);
      leavers += left;
      qualified += gained;
      costs = costs.add(cost);
    }
    for (int i = 0; i < Math.min(offices, regions.length); i++) {
      e.voivodeship(i, regions[i], regionLeavers[i], regionQualified[i], regionCosts[i]);
    }
    e.country(all, leavers, qualified, costs.toString());
    return e.build();
  }

  private static int[] plus(int[] some, int[] more) {
    int[] sum = some == null ? new int[more.length] : some;
    for (int i = 0; i < more.length; i++) {
      sum[i] += more[i];
    }
    return sum;
  }

  private static double gauss(UniformRandomProvider random) {
    double sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += random.nextDouble();
    }
    return sum - 6;
  }

  private void voivodeship(int number, int[] years, int leavers, int qualified, BigDecimal cost) {
    String code = code(number);
    String name = VOIVODESHIPS.get(number);
    areas.add(new Area(AreaLevel.VOIVODESHIP, code, new Text(name, name), ""));
    rows(AreaLevel.VOIVODESHIP, code, years, leavers, qualified, cost);
  }

  /** TERYT prefix. */
  private static String code(int voivodeship) {
    return String.format(Locale.ROOT, "%02d", 2 * voivodeship + 2);
  }

  private void office(
      String code, String name, int[] years, int leavers, int qualified, String cost) {
    office(code, name, "14", years, leavers, qualified, cost);
  }

  private void office(
      String code,
      String name,
      String voivodeship,
      int[] years,
      int leavers,
      int qualified,
      String cost) {
    areas.add(new Area(AreaLevel.OFFICE, code, new Text(name, name), voivodeship));
    rows(AreaLevel.OFFICE, code, years, leavers, qualified, new BigDecimal(cost));
  }

  private void country(int[] years, int leavers, int qualified, String cost) {
    rows(AreaLevel.COUNTRY, "all", years, leavers, qualified, new BigDecimal(cost));
  }

  private void rows(
      AreaLevel level, String code, int[] years, int leavers, int qualified, BigDecimal cost) {
    int all = 0;
    for (int i = 0; i < years.length; i++) {
      all += years[i];
      boolean hidden = years[i] > 0 && years[i] < 3;
      values.add(count(level, code, YEARS.get(i), hidden ? null : years[i]));
    }
    values.add(count(level, code, "all", all));
    outcomes(level, code, "all", leavers, qualified, all, cost);
    for (int i = 0; i < years.length; i++) {
      double part = all == 0 ? 0 : (double) years[i] / all;
      int left = (int) Math.round(leavers * part);
      // better from year to year, and dearer
      int gained = (int) Math.min(left, Math.round(qualified * part * (0.76 + 0.08 * i)));
      BigDecimal spent = cost.multiply(BigDecimal.valueOf(part * (0.91 + 0.03 * i)));
      outcomes(level, code, YEARS.get(i), left, gained, years[i], spent);
    }
  }

  private void outcomes(
      AreaLevel level,
      String code,
      String period,
      int leavers,
      int qualified,
      int participations,
      BigDecimal cost) {
    Place place = new Place(level, code, period);
    values.add(rate("qualification_rate", place, leavers, qualified));
    values.add(rate("completion_rate", place, leavers, leavers - qualified / 3));
    values.add(rate("employment_rate_exit", place, leavers, (leavers + 2 * qualified) / 6));
    values.add(cost(place, participations, cost));
  }

  private static IndicatorValue count(AreaLevel level, String code, String period, Integer count) {
    return new IndicatorValue(
        "participations",
        level,
        code,
        period,
        "total",
        "all",
        count == null ? ValueStatus.SUPPRESSED : ValueStatus.VALUE,
        count == null ? null : BigDecimal.valueOf(count),
        null,
        null,
        null,
        "",
        null,
        null,
        Unit.PARTICIPATIONS,
        "");
  }

  private static IndicatorValue rate(String indicator, Place place, int n, int hits) {
    boolean enough = n >= 10;
    double p = n == 0 ? 0 : (double) hits / n;
    double z = 1.959964;
    double middle = (p + z * z / (2 * n)) / (1 + z * z / n);
    double half = z / (1 + z * z / n) * Math.sqrt(p * (1 - p) / n + z * z / (4.0 * n * n));
    return value(
        indicator, place, enough, n, p, middle - half, middle + half, Unit.PROPORTION, "wilson");
  }

  private static IndicatorValue cost(Place place, int n, BigDecimal cost) {
    double mean = n == 0 ? 0 : cost.doubleValue() / n;
    double spread = 1.96 * 0.45 / Math.sqrt(Math.max(1, n));
    return value(
        "cost_per_participant",
        place,
        n >= 10,
        n,
        mean,
        mean * Math.exp(-spread),
        mean * Math.exp(spread),
        Unit.PLN,
        "ratio");
  }

  private static IndicatorValue value(
      String indicator,
      Place place,
      boolean enough,
      int n,
      double value,
      double lower,
      double upper,
      Unit unit,
      String method) {
    return new IndicatorValue(
        indicator,
        place.level(),
        place.area(),
        place.period(),
        "total",
        "all",
        enough ? ValueStatus.VALUE : ValueStatus.TOO_FEW,
        enough ? decimal(value, unit) : null,
        enough ? decimal(lower, unit) : null,
        enough ? decimal(upper, unit) : null,
        enough ? new BigDecimal("0.95") : null,
        enough ? method : "",
        null,
        BigDecimal.valueOf(n),
        unit,
        "");
  }

  private static BigDecimal decimal(double value, Unit unit) {
    return BigDecimal.valueOf(value).setScale(unit.decimals(), RoundingMode.HALF_UP);
  }

  private Evaluation build() {
    List<Indicator> indicators = indicators();
    IndicatorValues published = new IndicatorValues(values);
    return new Evaluation(
        new Text("Pięć ośrodków, PO KL 7.1.1", "Five offices, PO KL 7.1.1"),
        notice,
        new Text("", ""),
        language,
        new Provenance("3f9a1c0de872", "0.1.0", List.of()),
        List.of(
            new Family("participation", new Text("Uczestnictwo", "Participation")),
            new Family("results", new Text("Rezultaty", "Results")),
            new Family("money", new Text("Pieniądze", "Money"))),
        indicators,
        areas,
        periods(),
        published,
        Compare.compare(indicators, published, areas, PeerGroups.NONE, CaseMixResults.NONE),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  private static List<Indicator> indicators() {
    return List.of(
        indicator(
            "participations",
            "participation",
            new Text("Uczestnictwa", "Participations"),
            Unit.PARTICIPATIONS,
            Direction.NEITHER,
            "none"),
        rate("completion_rate", new Text("Ukończenie ścieżki", "Completion rate")),
        rate("qualification_rate", new Text("Uzyskane kwalifikacje", "Qualification rate")),
        rate("employment_rate_exit", new Text("Zatrudnieni po wyjściu", "Employed upon leaving")),
        indicator(
            "cost_per_participant",
            "money",
            new Text("Koszt na uczestnika", "Cost per participant"),
            Unit.PLN,
            Direction.LOWER_IS_BETTER,
            "ratio"));
  }

  private static Indicator rate(String id, Text name) {
    return indicator(id, "results", name, Unit.PROPORTION, Direction.HIGHER_IS_BETTER, "wilson");
  }

  private static List<String> periods() {
    List<String> periods = new ArrayList<>(List.of("all", "2007-2013"));
    periods.addAll(YEARS);
    periods.addAll(List.of("2014-H1", "2014-H2"));
    return periods;
  }

  private static Indicator indicator(
      String id, String family, Text name, Unit unit, Direction direction, String interval) {
    Measure measure =
        new Measure(
            Measure.Relation.PARTICIPATIONS,
            Measure.Aggregate.COUNT,
            "true",
            Measure.PeriodRule.ENTRY);
    return new Indicator(
        id,
        family,
        name,
        name,
        Text.NONE,
        "",
        Text.NONE,
        "",
        unit,
        direction,
        measure,
        interval.equals("none") ? Optional.empty() : Optional.of(measure),
        interval,
        0,
        List.of());
  }
}
