package pl.szansa.dashboard;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import pl.szansa.compare.CaseMixResults;
import pl.szansa.compare.Compare;
import pl.szansa.indicators.catalogue.Catalogue;
import pl.szansa.indicators.catalogue.CatalogueReader;
import pl.szansa.indicators.intervals.Evidence;
import pl.szansa.indicators.intervals.IntervalMethod;
import pl.szansa.indicators.intervals.Limits;
import pl.szansa.ingest.registers.Regions;
import pl.szansa.model.Area;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.IndicatorValues;
import pl.szansa.model.Language;
import pl.szansa.model.PeerGroup;
import pl.szansa.model.PeerGroups;
import pl.szansa.model.Provenance;
import pl.szansa.model.Text;
import pl.szansa.model.Unit;
import pl.szansa.model.ValueStatus;

/**
 * An evaluation of as many offices as there are in Poland: rates and costs of the catalogue, with
 * intervals, for offices of all sizes. The numbers are drawn, the offices are numbered.
 */
final class LargeEvaluation {

  private static final List<String> VOIVODESHIPS =
      IntStream.rangeClosed(1, 16).mapToObj(i -> "%02d".formatted(2 * i)).toList();
  private static final int GROUPS = 6;
  private static final BigDecimal CONFIDENCE = new BigDecimal("0.95");

  /** What an area counts: of the country all, of an office its own. */
  private record Size(Area area, double share) {}

  private final UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(2500L);
  private final List<Indicator> indicators;
  private final List<String> periods;
  private final List<Size> sizes = new ArrayList<>();
  private final List<List<String>> groups = new ArrayList<>();

  private LargeEvaluation(int offices, int years, int indicators) {
    Catalogue all = CatalogueReader.read(Map.of(), Optional.empty());
    this.indicators =
        all.indicators().stream()
            .filter(i -> i.denominator().isPresent())
            .limit(indicators)
            .toList();
    this.periods =
        Stream.concat(
                Stream.of("all"), IntStream.range(2024 - years, 2024).mapToObj(String::valueOf))
            .toList();
    sizes.add(new Size(area(AreaLevel.COUNTRY, "all", "Polska", ""), 200_000));
    for (String code : VOIVODESHIPS) {
      String name = Regions.shipped().find(code).orElseThrow().name().pl();
      sizes.add(new Size(area(AreaLevel.VOIVODESHIP, code, name, code), 12_000));
    }
    addOffices(offices);
    for (int g = 0; g < GROUPS; g++) {
      String id = String.valueOf((char) ('A' + g));
      sizes.add(new Size(area(AreaLevel.PEER_GROUP, id, "Grupa " + id, ""), 30_000));
    }
  }

  private void addOffices(int offices) {
    IntStream.range(0, GROUPS).forEach(g -> groups.add(new ArrayList<>()));
    for (int i = 1; i <= offices; i++) {
      String id = "office%04d".formatted(i);
      String voivodeship = VOIVODESHIPS.get(i % VOIVODESHIPS.size());
      double size = Math.exp(3.4 + 1.1 * random.nextDouble() * random.nextDouble() * 4);
      sizes.add(new Size(area(AreaLevel.OFFICE, id, "Ośrodek nr " + i, voivodeship), size));
      groups.get(i % GROUPS).add(id);
    }
  }

  private static Area area(AreaLevel level, String code, String name, String parent) {
    return new Area(level, code, new Text(name, name), parent);
  }

  static Evaluation of(int offices, int years, int indicators) {
    return new LargeEvaluation(offices, years, indicators).evaluation();
  }

  private Evaluation evaluation() {
    IndicatorValues values = new IndicatorValues(values());
    List<Area> areas = sizes.stream().map(Size::area).toList();
    PeerGroups peers = peers();
    return new Evaluation(
        new Text("Tyle ośrodków, ile jest w Polsce", "As many offices as there are in Poland"),
        new Text(
            "Liczby są wylosowane, ośrodki nie istnieją.",
            "The numbers are drawn, the offices do not exist."),
        new Text("", ""),
        Language.PL,
        new Provenance("000000000000", "0", List.of()),
        CatalogueReader.families(),
        indicators,
        areas,
        periods,
        values,
        Compare.compare(indicators, values, areas, peers, CaseMixResults.NONE),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  private PeerGroups peers() {
    List<PeerGroup> formed = new ArrayList<>();
    for (int g = 0; g < GROUPS; g++) {
      String id = String.valueOf((char) ('A' + g));
      formed.add(
          new PeerGroup(id, new Text("Grupa " + id, "Group " + id), Text.NONE, groups.get(g)));
    }
    return new PeerGroups(formed, new Text("Grupy wylosowano.", "The groups are drawn."));
  }

  private List<IndicatorValue> values() {
    List<IndicatorValue> values = new ArrayList<>();
    for (Indicator indicator : indicators) {
      double center = indicator.unit() == Unit.PROPORTION ? 0.1 + 0.6 * random.nextDouble() : 7000;
      for (Size size : sizes) {
        for (String period : periods) {
          double years = period.equals("all") ? periods.size() - 1 : 1;
          long base = Math.max(1, Math.round(size.share() * years / 7));
          values.add(value(indicator, size, period, base, center));
        }
      }
    }
    return values;
  }

  private IndicatorValue value(
      Indicator indicator, Size size, String period, long base, double center) {
    if (base < indicator.smallestBase()) {
      return value(indicator, size, period, ValueStatus.TOO_FEW, null, null, null, null, base);
    }
    double wobble = 1 + (random.nextDouble() - 0.5) * 0.4;
    if (indicator.unit() == Unit.PROPORTION) {
      long successes = Math.min(base, Math.round(base * center * wobble));
      Limits limits =
          IntervalMethod.WILSON
              .interval(new Evidence.Proportion(successes, base), 0.95)
              .orElseThrow()
              .limits();
      BigDecimal rate =
          BigDecimal.valueOf(successes).divide(BigDecimal.valueOf(base), 6, RoundingMode.HALF_UP);
      return value(
          indicator,
          size,
          period,
          ValueStatus.VALUE,
          rate,
          limits,
          BigDecimal.valueOf(successes),
          "wilson",
          base);
    }
    BigDecimal amount = money(center * wobble * base);
    double spread = 2000 / Math.sqrt(base);
    BigDecimal value = amount.divide(BigDecimal.valueOf(base), 2, RoundingMode.HALF_UP);
    double v = value.doubleValue();
    Limits limits = new Limits(Math.max(0, v - 1.96 * spread), v + 1.96 * spread);
    return value(indicator, size, period, ValueStatus.VALUE, value, limits, amount, "delta", base);
  }

  private static IndicatorValue value(
      Indicator indicator,
      Size size,
      String period,
      ValueStatus status,
      BigDecimal value,
      Limits limits,
      BigDecimal numerator,
      String method,
      long base) {
    int decimals = indicator.unit() == Unit.PROPORTION ? 6 : 2;
    return new IndicatorValue(
        indicator.id(),
        size.area().level(),
        size.area().code(),
        period,
        "total",
        "all",
        status,
        value,
        limits == null ? null : rounded(limits.lower(), decimals),
        limits == null ? null : rounded(limits.upper(), decimals),
        limits == null ? null : CONFIDENCE,
        method == null ? "" : method,
        numerator,
        BigDecimal.valueOf(base),
        indicator.unit(),
        "");
  }

  private static BigDecimal money(double amount) {
    return rounded(amount, 2);
  }

  private static BigDecimal rounded(double number, int decimals) {
    return new BigDecimal(number, MathContext.DECIMAL64).setScale(decimals, RoundingMode.HALF_UP);
  }
}
