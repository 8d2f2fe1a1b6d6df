package pl.szansa.dashboard;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.CaseMix;
import pl.szansa.model.Comparison;
import pl.szansa.model.Comparisons;
import pl.szansa.model.Funnel;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Rank;
import pl.szansa.model.Trend;
import pl.szansa.tables.IndicatorColumns;

/**
 * Everything that the page knows of one indicator, as JSON: its values by column ({@link Runs} for
 * texts, numbers between commas exactly as published), and what comparing them gave.
 *
 * <p>{@code compared} holds, for each reference level of {@link #REFERENCES}, the judgement and the
 * position in the funnel, with bars between; empty where nothing was compared.
 */
final class IndicatorChunk {

  /** What offices are held against, in the order of the parts of {@code compared}. */
  static final List<AreaLevel> REFERENCES =
      List.of(AreaLevel.COUNTRY, AreaLevel.VOIVODESHIP, AreaLevel.PEER_GROUP);

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Comparisons comparisons;

  IndicatorChunk(Comparisons comparisons) {
    this.comparisons = comparisons;
  }

  /**
   * @param values of one indicator, as published
   * @param findings what was found of it
   */
  ObjectNode of(List<IndicatorValue> values, IndicatorFindings findings) {
    ObjectNode chunk = JSON.objectNode().put("count", values.size());
    for (IndicatorColumns column : IndicatorColumns.ALL) {
      // all but a few values have the same confidence
      if (column.numeric() && column != IndicatorColumns.CONFIDENCE) {
        chunk.put(column.header(), numbers(values, column::text));
      } else {
        chunk.set(column.header(), Runs.of(values, column::text));
      }
    }
    chunk.set("compared", Runs.of(values, this::compared));
    chunk.set("ranked", Runs.of(values, v -> rank(v, Rank::of)));
    chunk.put("rank", numbers(values, v -> rank(v, Rank::place)));
    chunk.put("rank_best", numbers(values, v -> rank(v, Rank::best)));
    chunk.put("rank_worst", numbers(values, v -> rank(v, Rank::worst)));
    chunk.set("funnels", DashboardData.list(findings.funnels(), IndicatorChunk::funnel));
    chunk.set("trends", DashboardData.list(findings.trends(), IndicatorChunk::trend));
    chunk.set("caseMix", DashboardData.list(findings.caseMix(), IndicatorChunk::caseMix));
    return chunk;
  }

  private String compared(IndicatorValue value) {
    if (value.level() != AreaLevel.OFFICE || !value.isTotal()) {
      return "";
    }
    String all =
        REFERENCES.stream()
            .map(level -> comparisons.of(value, level))
            .map(IndicatorChunk::outcome)
            .collect(Collectors.joining("|"));
    return all.equals("|".repeat(2 * REFERENCES.size() - 1)) ? "" : all;
  }

  private static String outcome(Optional<Comparison> comparison) {
    return comparison.map(c -> c.judgement() + "|" + c.position()).orElse("|");
  }

  private String rank(IndicatorValue value, Function<Rank, Integer> part) {
    return comparisons.rank(value).map(part).map(String::valueOf).orElse("");
  }

  private static String numbers(
      List<IndicatorValue> values, Function<IndicatorValue, String> text) {
    return values.stream().map(text).collect(Collectors.joining(","));
  }

  private static ObjectNode funnel(Funnel funnel) {
    return JSON.objectNode()
        .put("level", funnel.level().code())
        .put("area", funnel.area())
        .put("period", funnel.period())
        .put("shape", funnel.shape().code())
        .put("center", funnel.center())
        .put("spread", funnel.spread());
  }

  private static ObjectNode trend(Trend trend) {
    ObjectNode node =
        JSON.objectNode()
            .put("level", trend.level().code())
            .put("area", trend.area())
            .put("first", trend.first())
            .put("last", trend.last())
            .put("years", trend.years())
            .put("p", DashboardData.plain(trend.p()))
            .put("slope", DashboardData.plain(trend.slope()))
            .put("lower", DashboardData.plain(trend.lower()))
            .put("upper", DashboardData.plain(trend.upper()))
            .put("verdict", trend.verdict().name());
    node.set("sentence", DashboardData.text(trend.sentence()));
    return node;
  }

  private static ObjectNode caseMix(CaseMix caseMix) {
    return JSON.objectNode()
        .put("office", caseMix.value().area())
        .put("observed", DashboardData.plain(caseMix.observed()))
        .put("expected", DashboardData.plain(caseMix.expected()))
        .put("ratio", DashboardData.plain(caseMix.ratio()))
        .put("lower", DashboardData.plain(caseMix.lower()))
        .put("upper", DashboardData.plain(caseMix.upper()))
        .put("adjusted", DashboardData.plain(caseMix.adjusted()))
        .put("judgement", caseMix.judgement().name());
  }
}
