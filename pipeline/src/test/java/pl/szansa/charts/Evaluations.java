package pl.szansa.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import pl.szansa.model.Area;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Comparisons;
import pl.szansa.model.Direction;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Family;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.IndicatorValues;
import pl.szansa.model.Language;
import pl.szansa.model.Measure;
import pl.szansa.model.Text;
import pl.szansa.model.Unit;
import pl.szansa.model.ValueStatus;

/** Evaluations to draw: five offices of the sizes that were published, and thousands. */
public final class Evaluations {

  public static final List<String> YEARS =
      List.of("2008", "2009", "2010", "2011", "2012", "2013", "2014");

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
        five.fingerprint(),
        five.version(),
        five.families(),
        five.indicators(),
        five.areas(),
        five.periods(),
        new IndicatorValues(absent),
        five.comparisons(),
        five.reconciliations(),
        five.submissions(),
        five.outlines());
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
      e.office(String.format(Locale.ROOT, "o%04d", i), name, years, left, gained, cost.toString());
      leavers += left;
      qualified += gained;
      costs = costs.add(cost);
    }
    e.country(all, leavers, qualified, costs.toString());
    return e.build();
  }

  private static double gauss(UniformRandomProvider random) {
    double sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += random.nextDouble();
    }
    return sum - 6;
  }

  private void office(
      String code, String name, int[] years, int leavers, int qualified, String cost) {
    areas.add(new Area(AreaLevel.OFFICE, code, new Text(name, name), "14"));
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
    values.add(rate(level, code, leavers, qualified));
    values.add(cost(level, code, all, cost));
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

  private static IndicatorValue rate(AreaLevel level, String code, int n, int hits) {
    boolean enough = n >= 10;
    double p = n == 0 ? 0 : (double) hits / n;
    double z = 1.959964;
    double middle = (p + z * z / (2 * n)) / (1 + z * z / n);
    double half = z / (1 + z * z / n) * Math.sqrt(p * (1 - p) / n + z * z / (4.0 * n * n));
    return value(
        "qualification_rate",
        level,
        code,
        enough,
        n,
        p,
        middle - half,
        middle + half,
        Unit.PROPORTION,
        "wilson");
  }

  private static IndicatorValue cost(AreaLevel level, String code, int n, BigDecimal cost) {
    double mean = n == 0 ? 0 : cost.doubleValue() / n;
    double spread = 1.96 * 0.45 / Math.sqrt(Math.max(1, n));
    return value(
        "cost_per_participant",
        level,
        code,
        n >= 10,
        n,
        mean,
        mean * Math.exp(-spread),
        mean * Math.exp(spread),
        Unit.PLN,
        "byar");
  }

  private static IndicatorValue value(
      String indicator,
      AreaLevel level,
      String code,
      boolean enough,
      int n,
      double value,
      double lower,
      double upper,
      Unit unit,
      String method) {
    return new IndicatorValue(
        indicator,
        level,
        code,
        "all",
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
    return new Evaluation(
        new Text("Pięć ośrodków, PO KL 7.1.1", "Five offices, PO KL 7.1.1"),
        notice,
        new Text("", ""),
        language,
        "3f9a1c0de872",
        "0.1.0",
        List.of(new Family("participation", new Text("Uczestnictwo", "Participation"))),
        List.of(
            indicator("participations", Unit.PARTICIPATIONS),
            indicator("qualification_rate", Unit.PROPORTION),
            indicator("cost_per_participant", Unit.PLN)),
        areas,
        periods(),
        new IndicatorValues(values),
        Comparisons.NONE,
        List.of(),
        List.of(),
        Optional.empty());
  }

  private static List<String> periods() {
    List<String> periods = new ArrayList<>(List.of("all", "2007-2013"));
    periods.addAll(YEARS);
    periods.addAll(List.of("2014-H1", "2014-H2"));
    return periods;
  }

  private static Indicator indicator(String id, Unit unit) {
    Measure measure =
        new Measure(
            Measure.Relation.PARTICIPATIONS,
            Measure.Aggregate.COUNT,
            "true",
            Measure.PeriodRule.ENTRY);
    return new Indicator(
        id,
        "participation",
        new Text(id, id),
        new Text(id, id),
        Text.NONE,
        "",
        Text.NONE,
        "",
        unit,
        Direction.NEITHER,
        measure,
        Optional.empty(),
        "none",
        0,
        List.of());
  }
}
