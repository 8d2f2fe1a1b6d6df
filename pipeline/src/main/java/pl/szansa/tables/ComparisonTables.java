package pl.szansa.tables;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import pl.szansa.compare.FunnelLimits;
import pl.szansa.indicators.intervals.Limits;
import pl.szansa.model.CaseMix;
import pl.szansa.model.CaseMixModel;
import pl.szansa.model.Comparison;
import pl.szansa.model.Comparisons;
import pl.szansa.model.Funnel;
import pl.szansa.model.FunnelPosition;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Output;
import pl.szansa.model.ParetoFront;
import pl.szansa.model.PeerGroup;
import pl.szansa.model.Rank;
import pl.szansa.model.Trend;
import pl.szansa.model.ValueStatus;

/**
 * Writes what comparing gave, a file per kind: {@code comparisons.csv}, {@code ranks.csv}, {@code
 * trends.csv}, {@code case-mix.csv}, {@code case-mix-models.csv}, {@code peer-groups.csv} and
 * {@code pareto-fronts.csv}. A file without rows is written with its header.
 */
public final class ComparisonTables {

  private static final int WEIGHT_DECIMALS = 6;

  private ComparisonTables() {}

  public static void write(Comparisons comparisons, Output out) throws IOException {
    judged().write("comparisons.csv", withValue(comparisons), out);
    ranks().write("ranks.csv", comparisons.ranks(), out);
    trends().write("trends.csv", comparisons.trends(), out);
    caseMix().write("case-mix.csv", comparisons.caseMix(), out);
    models().write("case-mix-models.csv", terms(comparisons.models()), out);
    peers().write("peer-groups.csv", members(comparisons.peers().groups()), out);
    fronts().write("pareto-fronts.csv", inFront(comparisons.fronts()), out);
  }

  /** Where an office has no value there is nothing to compare; indicators.csv says why. */
  private static Iterable<Held> withValue(Comparisons comparisons) {
    return () ->
        comparisons.judged().stream()
            .filter(c -> c.value().status() == ValueStatus.VALUE)
            .map(c -> Held.of(c, comparisons))
            .iterator();
  }

  /** A comparison with the limits at the office's base. */
  private record Held(
      Comparison comparison, Optional<Funnel> funnel, Limits warning, Limits control) {

    static Held of(Comparison comparison, Comparisons all) {
      IndicatorValue reference = comparison.reference();
      if (comparison.position() == FunnelPosition.NOT_PLACED) {
        return new Held(comparison, Optional.empty(), null, null);
      }
      Optional<Funnel> funnel =
          all.funnel(
              reference.indicator(), reference.level(), reference.area(), reference.period());
      double base = comparison.value().denominator().doubleValue();
      return new Held(
          comparison,
          funnel,
          funnel.map(f -> FunnelLimits.at(f, base, FunnelLimits.WARNING)).orElse(null),
          funnel.map(f -> FunnelLimits.at(f, base, FunnelLimits.CONTROL)).orElse(null));
    }

    /** A limit, to the decimals of the indicator's unit. */
    BigDecimal limit(Limits limits, ToDoubleFunction<Limits> side) {
      return limits == null
          ? null
          : BigDecimal.valueOf(side.applyAsDouble(limits))
              .setScale(comparison.value().unit().decimals(), RoundingMode.HALF_UP);
    }
  }

  private static CsvTable<Held> judged() {
    return ComparisonTables.<Held>office(h -> h.comparison().value())
        .column("value", h -> h.comparison().value().value())
        .column("lower", h -> h.comparison().value().lower())
        .column("upper", h -> h.comparison().value().upper())
        .column("reference_level", h -> h.comparison().reference().level().code())
        .column("reference_area", h -> h.comparison().reference().area())
        .column("reference_value", h -> h.comparison().reference().value())
        .column("judgement", h -> h.comparison().judgement().name())
        .column("base", h -> h.comparison().value().denominator())
        .column("own_weight", h -> weight(h.comparison()))
        .column("funnel", h -> h.funnel().map(f -> f.shape().code()).orElse(""))
        .column("lower_998", h -> h.limit(h.control(), Limits::lower))
        .column("lower_95", h -> h.limit(h.warning(), Limits::lower))
        .column("upper_95", h -> h.limit(h.warning(), Limits::upper))
        .column("upper_998", h -> h.limit(h.control(), Limits::upper))
        .column("position", h -> h.comparison().position().name())
        .column("unit", h -> h.comparison().value().unit().code());
  }

  private static <T> CsvTable<T> office(Function<T, IndicatorValue> value) {
    return new CsvTable<T>()
        .column("indicator", t -> value.apply(t).indicator())
        .column("area_level", t -> value.apply(t).level().code())
        .column("area", t -> value.apply(t).area())
        .column("period", t -> value.apply(t).period());
  }

  /** The office's part of the base of its reference. */
  private static BigDecimal weight(Comparison comparison) {
    BigDecimal own = comparison.value().denominator();
    BigDecimal whole = comparison.reference().denominator();
    return own == null || whole == null || whole.signum() == 0
        ? null
        : own.divide(whole, MathContext.DECIMAL64).setScale(WEIGHT_DECIMALS, RoundingMode.HALF_UP);
  }

  private static CsvTable<Rank> ranks() {
    return ComparisonTables.<Rank>office(Rank::value)
        .column("value", r -> r.value().value())
        .column("place", Rank::place)
        .column("best", Rank::best)
        .column("worst", Rank::worst)
        .column("of", Rank::of);
  }

  private static CsvTable<Trend> trends() {
    return new CsvTable<Trend>()
        .column("indicator", Trend::indicator)
        .column("area_level", t -> t.level().code())
        .column("area", Trend::area)
        .column("first", Trend::first)
        .column("last", Trend::last)
        .column("years", Trend::years)
        .column("tau", Trend::tau)
        .column("p", Trend::p)
        .column("slope", Trend::slope)
        .column("lower", Trend::lower)
        .column("upper", Trend::upper)
        .column("verdict", t -> t.verdict().name())
        .column("sentence_pl", t -> t.sentence().pl())
        .column("sentence_en", t -> t.sentence().en());
  }

  private static CsvTable<CaseMix> caseMix() {
    return ComparisonTables.<CaseMix>office(CaseMix::value)
        .column("value", c -> c.value().value())
        .column("observed", CaseMix::observed)
        .column("expected", CaseMix::expected)
        .column("ratio", CaseMix::ratio)
        .column("lower", CaseMix::lower)
        .column("upper", CaseMix::upper)
        .column("adjusted", CaseMix::adjusted)
        .column("judgement", c -> c.judgement().name());
  }

  private record ModelTerm(CaseMixModel model, CaseMixModel.Term term) {}

  private static List<ModelTerm> terms(List<CaseMixModel> models) {
    return models.stream().flatMap(m -> m.terms().stream().map(t -> new ModelTerm(m, t))).toList();
  }

  private static CsvTable<ModelTerm> models() {
    return new CsvTable<ModelTerm>()
        .column("indicator", t -> t.model().indicator())
        .column("people", t -> t.model().people())
        .column("events", t -> t.model().events())
        .column("concordance", t -> t.model().concordance())
        .column("characteristic", t -> t.term().characteristic())
        .column("category", t -> t.term().category())
        .column("estimate", t -> t.term().estimate())
        .column("error", t -> t.term().error());
  }

  private record Member(PeerGroup group, String office) {}

  private static List<Member> members(List<PeerGroup> groups) {
    return groups.stream().flatMap(g -> g.offices().stream().map(o -> new Member(g, o))).toList();
  }

  private static CsvTable<Member> peers() {
    return new CsvTable<Member>()
        .column("group", m -> m.group().id())
        .column("name_pl", m -> m.group().name().pl())
        .column("name_en", m -> m.group().name().en())
        .column("profile_pl", m -> m.group().profile().pl())
        .column("profile_en", m -> m.group().profile().en())
        .column("office", Member::office);
  }

  private record InFront(ParetoFront front, String office) {}

  private static List<InFront> inFront(List<ParetoFront> fronts) {
    return fronts.stream().flatMap(f -> f.offices().stream().map(o -> new InFront(f, o))).toList();
  }

  private static CsvTable<InFront> fronts() {
    return new CsvTable<InFront>()
        .column("cost", f -> f.front().cost())
        .column("result", f -> f.front().result())
        .column("period", f -> f.front().period())
        .column("office", InFront::office);
  }
}
