package pl.szansa.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Direction;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.IndicatorValues;
import pl.szansa.model.PeerGroups;
import pl.szansa.model.Trend;
import pl.szansa.model.Trend.Verdict;
import pl.szansa.model.Unit;

/** Tests of trend and slopes against R's: {@code compare/trends.R}. */
class TrendsTest {

  private static final Indicator SHARE = Made.share(Direction.HIGHER_IS_BETTER);
  private static final Membership NOWHERE = new Membership(List.of(), PeerGroups.NONE);

  private static double[] numbers(String joined) {
    return Arrays.stream(joined.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  private static Series series(String years, String values) {
    return new Series(
        Arrays.stream(years.split(" ")).mapToInt(Integer::parseInt).toArray(), numbers(values));
  }

  /** Yearly values from a year on, {@code -} for none. */
  private static List<Trend> trends(Indicator indicator, int from, String yearly) {
    List<IndicatorValue> values = new ArrayList<>();
    int year = from;
    for (String value : yearly.split(" ")) {
      String number = value.equals("-") ? null : value;
      values.add(
          Made.total(
              indicator,
              AreaLevel.OFFICE,
              "radom",
              String.valueOf(year++),
              number,
              null,
              null,
              null,
              null));
    }
    return Trends.of(List.of(indicator), new IndicatorValues(values), NOWHERE);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/compare/trends.csv", numLinesToSkip = 1)
  void agreeWithR(
      String years, String values, double tau, double p, double slope, double low, double high) {
    Series series = series(years, values);
    MannKendall test = MannKendall.test(series);
    assertThat(test.tau()).isCloseTo(tau, within(1e-12));
    assertThat(test.p()).isCloseTo(p, within(1e-9 * p));
    TheilSen change = TheilSen.of(series, 0.95);
    assertThat(change.slope()).isCloseTo(slope, within(1e-12 * Math.max(1, Math.abs(slope))));
    assertThat(change.lower()).isCloseTo(low, within(1e-12 * Math.max(1, Math.abs(low))));
    assertThat(change.upper()).isCloseTo(high, within(1e-12 * Math.max(1, Math.abs(high))));
  }

  @Test
  void valuesAllAlikeHaveNoTrend() {
    Series flat = series("2010 2011 2012 2013 2014", "3 3 3 3 3");
    assertThat(MannKendall.test(flat)).isEqualTo(new MannKendall(0, 0, 1));
    assertThat(TheilSen.of(flat, 0.95)).isEqualTo(new TheilSen(0, 0, 0));
  }

  @Test
  void turnedRoundASeriesFallsAsMuchAsItRose() {
    UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(20141231L);
    for (int i = 0; i < 500; i++) {
      int n = random.nextInt(5, 15);
      int[] years = new int[n];
      double[] up = new double[n];
      for (int t = 0; t < n; t++) {
        years[t] = 2000 + t;
        up[t] = random.nextInt(0, 12);
      }
      MannKendall rises = MannKendall.test(new Series(years, up));
      double[] down = Arrays.stream(up).map(x -> -x).toArray();
      MannKendall falls = MannKendall.test(new Series(years, down));
      assertThat(falls.s()).isEqualTo(-rises.s());
      assertThat(falls.tau() + rises.tau()).isZero();
      assertThat(falls.p()).isEqualTo(rises.p());
      assertThat(rises.p()).isBetween(0.0, 1.0);
      TheilSen slope = TheilSen.of(new Series(years, up), 0.95);
      assertThat(slope.slope()).isBetween(slope.lower(), slope.upper());
    }
  }

  @ParameterizedTest
  @CsvSource({
    // values by year, verdict, years with a value, first and last
    "0.20 0.22 0.25 0.27 0.30 0.31 0.35, RISING, 7, 2008, 2014",
    "0.35 0.31 0.30 0.27 0.25 0.22 0.20, FALLING, 7, 2008, 2014",
    "0.20 0.31 0.25 0.22 0.30 0.21 0.28, NO_CLEAR_TREND, 7, 2008, 2014",
    "0.20 0.22 0.25 0.27, TOO_SHORT, 4, 2008, 2011",
    "0.20, TOO_SHORT, 1, 2008, 2008",
    // what is not known is no zero
    "- 0.22 0.25 - 0.30 0.31 0.35, RISING, 5, 2009, 2014",
    "0.35 0.31 - - 0.25 - -, TOO_SHORT, 3, 2008, 2012",
    // rises by the test, and yet most pairs of years are alike
    "0.2 0.2 0.2 0.2 0.2 0.2 0.2 0.2 0.3 0.4, NO_CLEAR_TREND, 10, 2008, 2017",
  })
  void theTestDecidesWhatMayBeSaid(
      String yearly, Verdict verdict, int years, String first, String last) {
    assertThat(trends(SHARE, 2008, yearly))
        .singleElement()
        .satisfies(
            t -> {
              assertThat(t.verdict()).isEqualTo(verdict);
              assertThat(t.years()).isEqualTo(years);
              assertThat(t.first()).isEqualTo(first);
              assertThat(t.last()).isEqualTo(last);
              assertThat(t.p() == null).isEqualTo(verdict == Verdict.TOO_SHORT);
            });
  }

  @Test
  void withoutAValueThereIsNoTrend() {
    assertThat(trends(SHARE, 2008, "- - -")).isEmpty();
  }

  /** The numbers of the sentences: {@code compare/trends.R}, report(2008:2014, c(0.20, ...)). */
  @Test
  void aRiseIsSaidInPercentagePoints() {
    Trend trend = trends(SHARE, 2008, "0.20 0.22 0.25 0.27 0.30 0.31 0.35").get(0);
    assertThat(trend.sentence().pl())
        .isEqualTo(
            "Wskaźnik rate: w latach 2008–2014 wartość rosła o około 2,5 punktu procentowego rocznie "
                + "(95-procentowy przedział ufności: od 2,0 do 2,7). To zmiana na lepsze. "
                + "Test Manna-Kendalla na wartościach z 7 lat: p < 0,001.");
    assertThat(trend.sentence().en())
        .isEqualTo(
            "Indicator rate: from 2008 to 2014 the value rose by about 2.5 percentage points a year "
                + "(95% confidence interval: 2.0 to 2.7). That is a change for the better. "
                + "Mann-Kendall test on the values of 7 years: p < 0.001.");
  }

  @Test
  void aRiseOfCostsIsForTheWorseAndInCurrentPrices() {
    Trend trend = trends(Made.cost(), 2010, "5200.15 5340 5800.25 6050.75 6528.54").get(0);
    assertThat(trend.sentence().pl())
        .isEqualTo(
            "Wskaźnik cost: w latach 2010–2014 wartość rosła o około 343,74\u00a0zł rocznie "
                + "(95-procentowy przedział ufności: od 139,85 do 477,79). To zmiana na gorsze. "
                + "Test Manna-Kendalla na wartościach z 5 lat: p = 0,017. Ceny bieżące.");
    assertThat(trend.sentence().en()).contains("for the worse").endsWith(" Current prices.");
  }

  @Test
  void aFallWithoutDirectionIsNeitherBetterNorWorse() {
    Indicator count = Made.indicator("n", Unit.PARTICIPATIONS, Direction.NEITHER, "none");
    Trend trend = trends(count, 2010, "90 80 75 60 31").get(0);
    assertThat(trend.sentence().pl())
        .isEqualTo(
            "Wskaźnik n: w latach 2010–2014 wartość malała o około 12,4 rocznie "
                + "(95-procentowy przedział ufności: od 5,0 do 29,0). "
                + "Test Manna-Kendalla na wartościach z 5 lat: p = 0,017.");
  }

  /** Six years of the country; one office in all of them, another from a year on. */
  private static Trend country(int joined) {
    List<IndicatorValue> values = new ArrayList<>();
    for (int year = 2008; year <= 2013; year++) {
      String period = String.valueOf(year);
      String value = "0." + (year - 1990);
      values.add(
          Made.total(SHARE, AreaLevel.COUNTRY, "all", period, value, null, null, null, null));
      values.add(
          Made.total(SHARE, AreaLevel.OFFICE, "radom", period, value, null, null, null, null));
      if (year >= joined) {
        // too few for a rate, and yet among those whom the country's is made of
        values.add(
            Made.total(SHARE, AreaLevel.OFFICE, "kielce", period, null, null, null, null, null));
      }
    }
    return Trends.of(List.of(SHARE), new IndicatorValues(values), NOWHERE).get(0);
  }

  @Test
  void aSumOverOtherOfficesIsNoChangeOfTheSameOnes() {
    assertThat(country(2012).sentence().pl())
        .endsWith(" Dane nie są co roku z tych samych ośrodków (rocznie od 1 do 2).");
    assertThat(country(2012).sentence().en())
        .endsWith(" The data are not from the same offices every year (1 to 2 a year).");
    assertThat(country(2008).sentence().pl()).endsWith("p = 0,003.");
  }

  @Test
  void moreDropOutsMayOnlyMeanMorePeople() {
    Indicator whole = Made.count("dropouts", Direction.LOWER_IS_BETTER);
    Trend trend = trends(whole, 2010, "130 250 375 1600 2310").get(0);
    assertThat(trend.verdict()).isEqualTo(Verdict.RISING);
    assertThat(trend.sentence().pl())
        .isEqualTo(
            "Wskaźnik dropouts: w latach 2010–2014 wartość rosła o około 610 rocznie "
                + "(95-procentowy przedział ufności: od 120 do 1\u00a0225). "
                + "Test Manna-Kendalla na wartościach z 5 lat: p = 0,017.");
  }

  @Test
  void noTrendIsNoProofThatNothingChanged() {
    Trend trend = trends(SHARE, 2008, "0.20 0.31 0.25 0.22 0.30").get(0);
    assertThat(trend.sentence().pl())
        .isEqualTo(
            "Wskaźnik rate: w latach 2008–2012 nie widać wyraźnego kierunku zmian. "
                + "Test Manna-Kendalla na wartościach z 5 lat: p = 0,817. "
                + "To nie dowodzi, że nic się nie zmieniło.");
    assertThat(trend.sentence().en())
        .isEqualTo(
            "Indicator rate: from 2008 to 2012 there is no clear direction of change. "
                + "Mann-Kendall test on the values of 5 years: p = 0.817. "
                + "This does not show that nothing changed.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.2|Wskaźnik rate: wartość jest tylko z 1 roku, a do oceny trendu potrzeba wartości z co najmniej 5 lat.",
        "0.2 0.3|Wskaźnik rate: wartości są tylko z 2 lat, a do oceny trendu potrzeba wartości z co najmniej 5 lat.",
      })
  void ofFewYearsOnlyThatIsSaid(String yearly, String sentence) {
    assertThat(trends(SHARE, 2008, yearly).get(0).sentence().pl()).isEqualTo(sentence);
  }

  @Test
  void aSmallChangeIsNotShownAsZero() {
    Trend trend = trends(SHARE, 2008, "0.20001 0.20002 0.20003 0.20004 0.20005").get(0);
    assertThat(trend.sentence().en()).contains("0.001 percentage points a year");
  }
}
