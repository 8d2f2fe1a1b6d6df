package pl.szansa.dashboard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.szansa.model.Area;
import pl.szansa.model.Comparison;
import pl.szansa.model.Formats;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Language;
import pl.szansa.model.Measure;
import pl.szansa.model.Measure.Aggregate;
import pl.szansa.model.Measure.Relation;
import pl.szansa.model.Plurals;
import pl.szansa.model.Text;
import pl.szansa.model.Trend;
import pl.szansa.model.Unit;

/**
 * What values say, in plain sentences: direction, size, uncertainty. A sentence never claims more
 * than the interval carries: a difference is called one only where an interval excludes what the
 * value is held against, a change only where two intervals do not overlap.
 *
 * <p>The wordings, in {@code dashboard/sentences.json}, leave names of indicators and offices
 * unbent, so that they are correct Polish whatever the name's gender and number.
 */
public final class Sentences {

  private Sentences() {}

  /** What the value stands on: numerator, denominator, interval; or why there is no value. */
  public static Text basis(Indicator indicator, Optional<IndicatorValue> value) {
    return ValueWords.text(
        l ->
            ValueWords.present(value)
                ? (parts(indicator, value.get(), l) + " " + uncertainty(value.get(), l)).strip()
                : ValueWords.absent(value, l));
  }

  /** An office, its value, and how that stands against the reference. */
  public static Text comparison(Area area, Optional<Comparison> comparison) {
    return ComparisonSentences.comparison(area, comparison);
  }

  /**
   * How a value stands against the country, the voivodeship or the peers: higher or lower and by
   * how much where its interval says so.
   */
  public static Text against(Comparison comparison) {
    return ComparisonSentences.against(comparison);
  }

  /** Against two references of the same value, in one sentence where it differs from neither. */
  public static Text against(Comparison one, Comparison other) {
    return ComparisonSentences.against(one, other);
  }

  /** Of a value that nothing stands beside, because only one office has one. */
  public static Text alone() {
    return ValueWords.text("alone");
  }

  /** As {@link #alone}, of the offices of a peer group. */
  public static Text onlyPeer() {
    return ValueWords.text("onlyPeer");
  }

  /** Of an office that is in no peer group. */
  public static Text noPeers() {
    return ValueWords.text("noPeers");
  }

  /**
   * The later of two years held against the earlier one: from, to, by how much, and whether that is
   * clear, for the better, cheaper; where one has no value, why the change cannot be judged.
   */
  public static Text change(Indicator indicator, IndicatorValue first, IndicatorValue last) {
    return ChangeSentences.change(indicator, first, last);
  }

  /**
   * The last year that has a value against the first, and the years between that have none.
   *
   * @param years yearly values in order of time, absent ones too
   * @return nothing where no year has a value
   */
  public static Text overTime(Indicator indicator, List<IndicatorValue> years) {
    return ChangeSentences.overTime(indicator, years);
  }

  /** What the test of all years says; without the indicator's name, to stand under it. */
  public static Text trend(Indicator indicator, Trend trend) {
    return ValueWords.text(
        l -> {
          String name = indicator.name().in(l) + ": ";
          String sentence = trend.sentence().in(l);
          return sentence.startsWith(name)
              ? ValueWords.capitalized(sentence.substring(name.length()))
              : sentence;
        });
  }

  /** Two categories of a breakdown held against each other, under their names. */
  public static Text contrast(
      Text firstName, IndicatorValue first, Text secondName, IndicatorValue second) {
    return ComparisonSentences.contrast(firstName, first, secondName, second);
  }

  /** Whether the intervals of two values leave no doubt that one is the higher. */
  public static boolean differ(IndicatorValue first, IndicatorValue second) {
    return ValueWords.bounded(first)
        && ValueWords.bounded(second)
        && (second.lower().compareTo(first.upper()) > 0
            || second.upper().compareTo(first.lower()) < 0);
  }

  /**
   * What a measure is counted in, as far as its table tells: money of finances, else participations
   * or persons; of what else is summed (hours, days, certificates) the number alone is shown.
   */
  public static Unit unit(Measure measure) {
    if (measure.relation() == Relation.FINANCES) {
      return measure.aggregate() == Aggregate.SUM ? Unit.PLN : Unit.PROJECTS;
    }
    return measure.aggregate() == Aggregate.COUNT_PERSONS ? Unit.PERSONS : Unit.PARTICIPATIONS;
  }

  private static String uncertainty(IndicatorValue value, Language language) {
    String interval = Formats.interval(value, language);
    if (interval.isEmpty()) {
      return value.denominator() == null ? ValueWords.say("full", language) : "";
    }
    String level = value.confidence().movePointRight(2).stripTrailingZeros().toPlainString();
    return ValueWords.say("interval", language, Map.of("level", level, "interval", interval));
  }

  /**
   * {@code 631 z 2 022 uczestnictw}, {@code 13 200 716,71 zł podzielone przez 2 022 uczestnictwa}.
   */
  private static String parts(Indicator indicator, IndicatorValue value, Language language) {
    if (value.numerator() == null || value.denominator() == null) {
      return "";
    }
    boolean share = value.unit() == Unit.PROPORTION;
    Measure below = indicator.denominator().orElseThrow();
    return ValueWords.say(
        share ? "share" : "ratio",
        language,
        Map.of(
            "numerator",
            Formats.quantity(value.numerator(), unit(indicator.numerator()), language),
            "denominator",
            below.aggregate() == Aggregate.SUM
                ? Formats.quantity(value.denominator(), unit(below), language)
                : counted(value.denominator(), below, share, language)));
  }

  private static String counted(
      BigDecimal number, Measure measure, boolean genitive, Language language) {
    Unit unit = unit(measure);
    Text noun =
        !genitive
            ? Plurals.noun(unit)
            : switch (unit) {
              case PERSONS -> Plurals.OF_PERSONS;
              case PROJECTS -> Plurals.OF_PROJECTS;
              default -> Plurals.OF_PARTICIPATIONS;
            };
    return Plurals.counted(number.longValue(), noun, language);
  }
}
