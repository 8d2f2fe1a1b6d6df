package pl.szansa.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Comparison;
import pl.szansa.model.Comparison.Judgement;
import pl.szansa.model.Direction;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.IndicatorValues;
import pl.szansa.model.Measure;
import pl.szansa.model.Measure.Aggregate;
import pl.szansa.model.Measure.PeriodRule;
import pl.szansa.model.Measure.Relation;
import pl.szansa.model.PeerGroups;
import pl.szansa.model.Text;
import pl.szansa.model.Unit;
import pl.szansa.model.ValueStatus;

class CompareOfficesTest {

  private static Indicator indicator(String id, Direction direction) {
    return indicator(id, direction, "wilson");
  }

  private static Indicator indicator(String id, Direction direction, String interval) {
    Text text = new Text(id, id);
    return new Indicator(
        id,
        "participation",
        text,
        text,
        Text.NONE,
        "",
        Text.NONE,
        "",
        Unit.PROPORTION,
        direction,
        new Measure(Relation.PARTICIPATIONS, Aggregate.COUNT, "true", PeriodRule.EXIT),
        Optional.empty(),
        interval,
        0,
        List.of());
  }

  private static IndicatorValue value(
      AreaLevel level,
      String area,
      String period,
      String breakdown,
      ValueStatus status,
      String... v) {
    return new IndicatorValue(
        "rate",
        level,
        area,
        period,
        breakdown,
        breakdown.equals("total") ? "all" : "female",
        status,
        v.length > 0 ? new BigDecimal(v[0]) : null,
        v.length > 1 ? new BigDecimal(v[1]) : null,
        v.length > 2 ? new BigDecimal(v[2]) : null,
        null,
        "",
        null,
        null,
        Unit.PROPORTION,
        "");
  }

  private static IndicatorValue office(String... v) {
    return value(AreaLevel.OFFICE, "radom", "2014", "total", ValueStatus.VALUE, v);
  }

  private static IndicatorValue country(String... v) {
    return value(AreaLevel.COUNTRY, "all", "2014", "total", ValueStatus.VALUE, v);
  }

  private static List<Comparison> compared(Indicator indicator, IndicatorValues values) {
    return CompareOffices.compare(
            List.of(indicator),
            values,
            new Yardsticks(values, new Membership(List.of(), PeerGroups.NONE)))
        .comparisons();
  }

  @ParameterizedTest
  @CsvSource({
    // the office's interval, the country's value, higher is better, lower is better
    "0.31, 0.50, 0.30, BETTER, WORSE",
    "0.10, 0.29, 0.30, WORSE, BETTER",
    "0.20, 0.40, 0.30, SIMILAR, SIMILAR",
    "0.30, 0.40, 0.30, SIMILAR, SIMILAR",
    "0.20, 0.30, 0.30, SIMILAR, SIMILAR",
  })
  void anIntervalThatLeavesTheCountryOutIsJudged(
      String lower, String upper, String country, Judgement higher, Judgement lowerIsBetter) {
    IndicatorValue office = office("0.35", lower, upper);
    assertThat(CompareOffices.judge(Direction.HIGHER_IS_BETTER, office, country(country)))
        .isEqualTo(higher);
    assertThat(CompareOffices.judge(Direction.LOWER_IS_BETTER, office, country(country)))
        .isEqualTo(lowerIsBetter);
  }

  @Test
  void whatHasNoValueOrNoIntervalIsNotJudged() {
    Direction up = Direction.HIGHER_IS_BETTER;
    IndicatorValue few = value(AreaLevel.OFFICE, "radom", "2014", "total", ValueStatus.TOO_FEW);
    IndicatorValue nothing =
        value(AreaLevel.COUNTRY, "all", "2014", "total", ValueStatus.NOT_APPLICABLE);
    assertThat(CompareOffices.judge(up, few, country("0.3"))).isEqualTo(Judgement.NOT_JUDGED);
    assertThat(CompareOffices.judge(up, office("0.4"), country("0.3")))
        .isEqualTo(Judgement.NOT_JUDGED);
    assertThat(CompareOffices.judge(up, office("0.4", "0.35", "0.45"), nothing))
        .isEqualTo(Judgement.NOT_JUDGED);
  }

  @Test
  void totalsOfOfficesAreHeldAgainstTheCountryOfTheSamePeriod() {
    IndicatorValue here = office("0.40", "0.35", "0.45");
    IndicatorValue country = country("0.30");
    IndicatorValue otherYear =
        value(AreaLevel.OFFICE, "radom", "2013", "total", ValueStatus.VALUE, "0.2", "0.1", "0.3");
    IndicatorValue women =
        value(AreaLevel.OFFICE, "radom", "2014", "sex", ValueStatus.VALUE, "0.2", "0.1", "0.3");
    IndicatorValue region =
        value(AreaLevel.VOIVODESHIP, "14", "2014", "total", ValueStatus.VALUE, "0.2", "0.1", "0.3");
    IndicatorValues values = new IndicatorValues(List.of(country, region, otherYear, here, women));
    assertThat(compared(indicator("rate", Direction.HIGHER_IS_BETTER), values))
        .containsExactly(new Comparison(here, country, Judgement.BETTER));
  }

  @Test
  void halfYearsAndProgrammingPeriodsAreNotCompared() {
    for (String period : List.of("2014-H1", "2007-2013")) {
      IndicatorValues values =
          new IndicatorValues(
              List.of(
                  value(AreaLevel.COUNTRY, "all", period, "total", ValueStatus.VALUE, "0.3"),
                  value(
                      AreaLevel.OFFICE,
                      "radom",
                      period,
                      "total",
                      ValueStatus.VALUE,
                      "0.4",
                      "0.35",
                      "0.45")));
      assertThat(compared(indicator("rate", Direction.HIGHER_IS_BETTER), values)).isEmpty();
    }
  }

  @Test
  void anIndicatorWithoutIntervalIsNotCompared() {
    IndicatorValues values =
        new IndicatorValues(List.of(country("0.30"), office("0.40", "0.35", "0.45")));
    assertThat(compared(indicator("rate", Direction.HIGHER_IS_BETTER, "none"), values)).isEmpty();
  }

  @Test
  void anIndicatorWithoutDirectionIsNotJudged() {
    IndicatorValues values =
        new IndicatorValues(List.of(country("0.30"), office("0.40", "0.35", "0.45")));
    assertThat(compared(indicator("rate", Direction.NEITHER), values))
        .extracting(Comparison::judgement)
        .containsExactly(Judgement.NOT_JUDGED);
  }
}
