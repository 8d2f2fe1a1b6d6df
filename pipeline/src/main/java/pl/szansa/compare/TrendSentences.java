package pl.szansa.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import pl.szansa.model.Direction;
import pl.szansa.model.Formats;
import pl.szansa.model.Indicator;
import pl.szansa.model.Language;
import pl.szansa.model.Text;
import pl.szansa.model.Trend.Verdict;
import pl.szansa.model.Unit;

/**
 * Says a trend in a plain sentence: years, direction, size, better or worse, and what the test
 * carries; where it finds none, that this does not show that nothing changed.
 */
final class TrendSentences {

  private static final int MOST_DECIMALS = 6;
  private static final double SMALLEST_P = 0.001;

  /** To which p is told. */
  static final int P_DECIMALS = 3;

  /** From here on a count needs no decimals. */
  private static final double LARGE = 100;

  private TrendSentences() {}

  /** Too few years to judge. */
  static Text tooShort(Indicator indicator, int years) {
    String from =
        years == 1 ? "wartość jest tylko z 1 roku" : "wartości są tylko z " + years + " lat";
    return new Text(
        "%s: %s, a do oceny trendu potrzeba wartości z co najmniej %d lat."
            .formatted(indicator.name().pl(), from, Trends.FEWEST_YEARS),
        "%s: there %s for %d %s only; a trend needs values for at least %d years."
            .formatted(
                indicator.name().en(),
                years == 1 ? "is a value" : "are values",
                years,
                years == 1 ? "year" : "years",
                Trends.FEWEST_YEARS));
  }

  /**
   * @param caveat what else is to be known of a change, beginning with a space; may be empty
   */
  static Text of(
      Indicator indicator, Series series, MannKendall test, TheilSen slope, Text caveat) {
    return new Text(
        in(Language.PL, indicator, series, test, slope, caveat),
        in(Language.EN, indicator, series, test, slope, caveat));
  }

  private static String in(
      Language language,
      Indicator indicator,
      Series series,
      MannKendall test,
      TheilSen slope,
      Text caveat) {
    Verdict verdict = Trends.verdict(test, slope);
    String basis = basis(series, test).in(language);
    String beginning = indicator.name().in(language) + ": " + span(series).in(language) + " ";
    if (verdict == Verdict.NO_CLEAR_TREND) {
      String why =
          test.p() > Trends.SIGNIFICANCE
              ? basis
                  + new Text(
                          " To nie dowodzi, że nic się nie zmieniło.",
                          " This does not show that nothing changed.")
                      .in(language)
              : new Text("Mediana zmian rocznych wynosi 0.", "The median change per year is 0.")
                  .in(language);
      return beginning
          + new Text(
                  "nie widać wyraźnego kierunku zmian. ", "there is no clear direction of change. ")
              .in(language)
          + why;
    }
    Text moved =
        verdict == Verdict.RISING
            ? new Text("wartość rosła o około ", "the value rose by about ")
            : new Text("wartość malała o około ", "the value fell by about ");
    return beginning
        + moved.in(language)
        + size(slope, indicator.unit(), language)
        + ". "
        + meaning(indicator, verdict).in(language)
        + basis
        + prices(indicator).in(language)
        + caveat.in(language);
  }

  private static Text span(Series series) {
    int first = series.years()[0];
    int last = series.years()[series.length() - 1];
    return new Text("w latach " + first + "–" + last, "from " + first + " to " + last);
  }

  /** {@code 2,3 punktu procentowego rocznie (95-procentowy przedział ufności: od 1,0 do 3,1)}. */
  private static String size(TheilSen slope, Unit unit, Language language) {
    int shift = Formats.shape(unit).shift();
    BigDecimal change = BigDecimal.valueOf(Math.abs(slope.slope())).movePointRight(shift);
    double smaller = Math.min(Math.abs(slope.lower()), Math.abs(slope.upper()));
    double larger = Math.max(Math.abs(slope.lower()), Math.abs(slope.upper()));
    int decimals = decimals(unit, change.doubleValue(), smaller * Math.pow(10, shift));
    String pattern =
        unit == Unit.PROPORTION
            ? new Text("# punktu procentowego", "# percentage points").in(language)
            : Formats.shape(unit).pattern().in(language);
    String yearly =
        pattern.replace("#", Formats.number(change, decimals, language))
            + new Text(" rocznie", " a year").in(language);
    return Double.isInfinite(larger)
        ? yearly
        : yearly
            + new Text(
                    " (95-procentowy przedział ufności: od %s do %s)",
                    " (95%% confidence interval: %s to %s)")
                .in(language)
                .formatted(
                    plain(smaller, shift, decimals, language),
                    plain(larger, shift, decimals, language));
  }

  private static String plain(double number, int shift, int decimals, Language language) {
    return Formats.number(BigDecimal.valueOf(number).movePointRight(shift), decimals, language);
  }

  /** As many that neither number is shown as zero. */
  private static int decimals(Unit unit, double one, double other) {
    int usual = Formats.shape(unit).decimals();
    int decimals = usual == 0 && one < LARGE ? 1 : usual;
    while (decimals < MOST_DECIMALS && (vanishes(one, decimals) || vanishes(other, decimals))) {
      decimals++;
    }
    return decimals;
  }

  private static boolean vanishes(double number, int decimals) {
    return number != 0
        && BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP).signum() == 0;
  }

  /**
   * More of a count may only mean that more people came: better and worse are for rates and means.
   */
  private static Text meaning(Indicator indicator, Verdict verdict) {
    boolean count = indicator.denominator().isEmpty() && indicator.unit() != Unit.PROPORTION;
    if (count || indicator.direction() == Direction.NEITHER) {
      return Text.NONE;
    }
    boolean better =
        (verdict == Verdict.RISING) == (indicator.direction() == Direction.HIGHER_IS_BETTER);
    return better
        ? new Text("To zmiana na lepsze. ", "That is a change for the better. ")
        : new Text("To zmiana na gorsze. ", "That is a change for the worse. ");
  }

  private static Text basis(Series series, MannKendall test) {
    return new Text(
        "Test Manna-Kendalla na wartościach z %d lat: %s."
            .formatted(series.length(), p(test.p(), Language.PL)),
        "Mann-Kendall test on the values of %d years: %s."
            .formatted(series.length(), p(test.p(), Language.EN)));
  }

  private static String p(double p, Language language) {
    return p < SMALLEST_P
        ? "p < " + Formats.number(BigDecimal.valueOf(SMALLEST_P), P_DECIMALS, language)
        : "p = " + Formats.number(BigDecimal.valueOf(p), P_DECIMALS, language);
  }

  private static Text prices(Indicator indicator) {
    return indicator.inCurrentPrices() ? new Text(" Ceny bieżące.", " Current prices.") : Text.NONE;
  }
}
