package pl.szansa.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pl.szansa.compare.CaseMixResults;
import pl.szansa.compare.Compare;
import pl.szansa.model.Area;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Comparison;
import pl.szansa.model.Comparison.Judgement;
import pl.szansa.model.Direction;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.IndicatorValues;
import pl.szansa.model.Measure;
import pl.szansa.model.PeerGroups;
import pl.szansa.model.Text;
import pl.szansa.model.Trend;
import pl.szansa.model.Unit;
import pl.szansa.model.ValueStatus;

/**
 * The sentences of {@code reports/sentences.json}: numbers in, a sentence in either language out.
 *
 * <p>A value is written {@code year value lower upper}, {@code year value} or {@code year STATUS}.
 */
class SentenceTableTest {

  private static final Area OFFICE =
      new Area(AreaLevel.OFFICE, "a", new Text("MOPS A", "MOPS A"), "");

  private static final Map<String, Indicator> INDICATORS =
      Map.of(
          "completion", rate(Direction.HIGHER_IS_BETTER),
          "dropout", rate(Direction.LOWER_IS_BETTER),
          "women", rate(Direction.NEITHER),
          "participations", count(Unit.PARTICIPATIONS, "true"),
          "expenditure", count(Unit.PLN, "total"),
          "cost", cost("total"),
          "constant_cost", cost("total_constant"));

  static Stream<Arguments> cases() {
    JsonNode table = Texts.tree(Page.resource("reports/sentences.json"));
    return StreamSupport.stream(table.spliterator(), false)
        .map(row -> Arguments.of(row.required("case").asText(), row));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void theSentenceOfTheTable(String name, JsonNode row) {
    Indicator indicator = INDICATORS.get(row.required("of").asText());
    List<IndicatorValue> values = new ArrayList<>();
    row.required("values").forEach(v -> values.add(value(v.asText(), AreaLevel.OFFICE, indicator)));
    Text sentence = say(row.required("say").asText(), indicator, values, row);
    assertThat(plain(sentence.pl())).isEqualTo(row.required("pl").asText());
    assertThat(plain(sentence.en())).isEqualTo(row.required("en").asText());
  }

  private static Text say(
      String what, Indicator indicator, List<IndicatorValue> values, JsonNode row) {
    return switch (what) {
      case "basis" -> Sentences.basis(indicator, values.stream().findFirst());
      case "change" -> Sentences.change(indicator, values.get(0), values.get(1));
      case "years" -> Sentences.overTime(indicator, values);
      case "trend" -> Sentences.trend(indicator, trend(indicator, values));
      case "alone" -> Sentences.alone();
      case "onlyPeer" -> Sentences.onlyPeer();
      case "noPeers" -> Sentences.noPeers();
      case "both" ->
          Sentences.against(
              against(AreaLevel.COUNTRY, row, 1, indicator),
              against(AreaLevel.PEER_GROUP, row, 2, indicator));
      default -> Sentences.against(against(AreaLevel.valueOf(what), row, 1, indicator));
    };
  }

  /** The first value of the row against another of it, which is of a wider area. */
  private static Comparison against(
      AreaLevel level, JsonNode row, int reference, Indicator indicator) {
    JsonNode values = row.required("values");
    return comparison(
        indicator,
        value(values.get(0).asText(), AreaLevel.OFFICE, indicator),
        value(values.get(reference).asText(), level, indicator));
  }

  /** The trend as it is tested and worded for publication. */
  private static Trend trend(Indicator indicator, List<IndicatorValue> values) {
    return Compare.compare(
            List.of(indicator),
            new IndicatorValues(values),
            List.of(OFFICE),
            PeerGroups.NONE,
            CaseMixResults.NONE)
        .trend(indicator.id(), AreaLevel.OFFICE, OFFICE.code())
        .orElseThrow();
  }

  private static Comparison comparison(
      Indicator indicator, IndicatorValue value, IndicatorValue reference) {
    boolean judged = value.lower() != null && reference.value() != null;
    return new Comparison(
        value,
        reference,
        judged
            ? Judgement.of(indicator.direction(), value.lower(), value.upper(), reference.value())
            : Judgement.NOT_JUDGED);
  }

  private static IndicatorValue value(String text, AreaLevel level, Indicator indicator) {
    String[] parts = text.split(" ");
    boolean present = Character.isDigit(parts[1].charAt(0));
    boolean bounded = parts.length > 2;
    return new IndicatorValue(
        indicator.id(),
        level,
        OFFICE.code(),
        parts[0],
        "total",
        "all",
        present ? ValueStatus.VALUE : ValueStatus.valueOf(parts[1]),
        present ? new BigDecimal(parts[1]) : null,
        bounded ? new BigDecimal(parts[2]) : null,
        bounded ? new BigDecimal(parts[3]) : null,
        bounded ? new BigDecimal("0.95") : null,
        bounded ? indicator.interval() : "",
        null,
        null,
        indicator.unit(),
        "");
  }

  private static Indicator rate(Direction direction) {
    Measure leavers = participations("leaver");
    return indicator(Unit.PROPORTION, direction, leavers, Optional.of(leavers), "wilson");
  }

  private static Indicator count(Unit unit, String expression) {
    return indicator(unit, Direction.NEITHER, participations(expression), Optional.empty(), "none");
  }

  private static Indicator cost(String column) {
    Measure amount =
        new Measure(
            Measure.Relation.FINANCES, Measure.Aggregate.SUM, column, Measure.PeriodRule.DOCUMENT);
    return indicator(
        Unit.PLN, Direction.LOWER_IS_BETTER, amount, Optional.of(participations("true")), "ratio");
  }

  private static Measure participations(String condition) {
    return new Measure(
        Measure.Relation.PARTICIPATIONS,
        Measure.Aggregate.COUNT,
        condition,
        Measure.PeriodRule.EXIT);
  }

  private static Indicator indicator(
      Unit unit,
      Direction direction,
      Measure numerator,
      Optional<Measure> denominator,
      String interval) {
    Text name = new Text("Wskaźnik", "Indicator");
    return new Indicator(
        "indicator",
        "own",
        name,
        name,
        Text.NONE,
        "",
        Text.NONE,
        "",
        unit,
        direction,
        numerator,
        denominator,
        interval,
        0,
        List.of());
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }
}
