package pl.szansa.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import pl.szansa.indicators.intervals.Limits;
import pl.szansa.indicators.intervals.Wilson;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Direction;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.IndicatorValues;
import pl.szansa.model.Rank;

/** Places and their uncertainty against R's: {@code compare/ranks.R}. */
class RanksTest {

  private record Case(
      Direction direction, List<IndicatorValue> offices, List<List<Integer>> places) {}

  private static final Indicator SHARE = Made.share(Direction.HIGHER_IS_BETTER);

  private static IndicatorValue office(Indicator indicator, String... numbers) {
    return Made.total(
        indicator,
        AreaLevel.OFFICE,
        "office",
        "all",
        numbers[0],
        numbers[1],
        numbers[2],
        numbers.length > 3 ? numbers[3] : null,
        numbers.length > 4 ? numbers[4] : null);
  }

  @Test
  void agreeWithR() throws IOException {
    Map<String, Case> cases = cases();
    assertThat(cases).hasSize(4);
    cases.forEach(
        (name, c) ->
            assertThat(Ranks.rank(c.offices(), c.direction()))
                .as(name)
                .extracting(r -> List.of(r.place(), r.best(), r.worst()))
                .isEqualTo(c.places()));
  }

  @Test
  void aPlaceLiesBetweenTheBestAndTheWorst() {
    UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(20141231L);
    for (Direction direction : List.of(Direction.HIGHER_IS_BETTER, Direction.LOWER_IS_BETTER)) {
      List<IndicatorValue> offices = new ArrayList<>();
      for (int i = 0; i < 500; i++) {
        offices.add(share(random.nextInt(0, 31), 30 + random.nextInt(0, 3) * 400));
      }
      List<Rank> ranks = Ranks.rank(offices, direction);
      assertThat(ranks)
          .hasSize(500)
          .allMatch(r -> 1 <= r.best() && r.best() <= r.place() && r.place() <= r.worst())
          .allMatch(r -> r.worst() <= r.of() && r.of() == 500);
      assertThat(ranks.stream().mapToInt(Rank::place).min()).hasValue(1);
      assertThat(ranks).anyMatch(r -> r.worst() < 500).anyMatch(r -> r.best() > 1);
    }
  }

  private static IndicatorValue share(int x, int n) {
    Limits limits = Wilson.limits(x, n, 0.95);
    return office(
        SHARE,
        String.valueOf((double) x / n),
        BigDecimal.valueOf(limits.lower()).toPlainString(),
        BigDecimal.valueOf(limits.upper()).toPlainString(),
        String.valueOf(x),
        String.valueOf(n));
  }

  @Test
  void anOfficeWithoutIntervalMayHaveAnyPlace() {
    List<IndicatorValue> offices =
        List.of(
            office(Made.cost(), "9000", "8990", "9010"),
            office(Made.cost(), "6000", null, null),
            office(Made.cost(), "3000", "2990", "3010"));
    assertThat(Ranks.rank(offices, Direction.LOWER_IS_BETTER))
        .extracting(r -> List.of(r.place(), r.best(), r.worst()))
        .containsExactly(List.of(3, 2, 3), List.of(2, 1, 3), List.of(1, 1, 2));
  }

  @Test
  void whereThereIsNoUpperLimitNobodyIsSurelyDearer() {
    List<IndicatorValue> offices =
        List.of(
            office(Made.cost(), "6000", "5000", null),
            office(Made.cost(), "90000", "80000", "99000"));
    assertThat(Ranks.rank(offices, Direction.LOWER_IS_BETTER))
        .extracting(r -> List.of(r.place(), r.best(), r.worst()))
        .containsExactly(List.of(1, 1, 2), List.of(2, 1, 2));
  }

  @Test
  void aloneAnOfficeIsFirst() {
    assertThat(Ranks.rank(List.of(share(3, 30)), Direction.HIGHER_IS_BETTER))
        .extracting(r -> List.of(r.place(), r.best(), r.worst(), r.of()))
        .containsExactly(List.of(1, 1, 1, 1));
  }

  @Test
  void onlyOfficesWithAValueOfAJudgedIndicatorAreRanked() {
    IndicatorValues values =
        new IndicatorValues(
            List.of(
                Made.office(SHARE, "radom", "0.5", "40"),
                Made.office(SHARE, "kielce", null, "4"),
                Made.office(SHARE, "plock", "0.6", "40")));
    assertThat(Ranks.of(List.of(SHARE), values))
        .extracting(r -> r.value().area(), Rank::of)
        .containsExactly(tuple("radom", 2), tuple("plock", 2));
    assertThat(Ranks.of(List.of(Made.share(Direction.NEITHER)), values)).isEmpty();
  }

  private static Map<String, Case> cases() throws IOException {
    Map<String, Case> cases = new LinkedHashMap<>();
    try (InputStream in = RanksTest.class.getResourceAsStream("/compare/ranks.csv")) {
      for (String line :
          new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList()) {
        String[] cells = line.split(",");
        Direction direction = Direction.valueOf(cells[1]);
        Case c =
            cases.computeIfAbsent(
                cells[0], name -> new Case(direction, new ArrayList<>(), new ArrayList<>()));
        Indicator indicator = cells[2].equals("NA") ? Made.cost() : Made.share(direction);
        c.offices().add(office(indicator, cells[4], cells[5], cells[6], cells[2], cells[3]));
        c.places()
            .add(
                List.of(
                    Integer.valueOf(cells[7]),
                    Integer.valueOf(cells[8]),
                    Integer.valueOf(cells[9])));
      }
    }
    return cases;
  }
}
