package pl.szansa.dashboard;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import pl.szansa.model.Area;
import pl.szansa.model.Comparison;
import pl.szansa.model.Comparison.Judgement;
import pl.szansa.model.Formats;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Language;
import pl.szansa.model.Measure;
import pl.szansa.model.Measure.Aggregate;
import pl.szansa.model.Measure.Relation;
import pl.szansa.model.Plurals;
import pl.szansa.model.Text;
import pl.szansa.model.Unit;
import pl.szansa.model.ValueStatus;

/**
 * What values say, in plain sentences. A sentence never claims more than the interval carries: a
 * difference is called one only where an interval excludes what the value is held against.
 *
 * <p>The wordings, in {@code dashboard/sentences.json}, leave names of indicators and offices
 * unbent, so that they are correct Polish whatever the name's gender and number.
 */
public final class Sentences {

  private static final Texts WORDS = Texts.of("dashboard/sentences.json");

  private Sentences() {}

  /** What the value stands on: numerator, denominator, interval; or why there is no value. */
  public static Text basis(Indicator indicator, Optional<IndicatorValue> value) {
    return text(
        l ->
            present(value)
                ? (parts(indicator, value.get(), l) + " " + uncertainty(value.get(), l)).strip()
                : absent(value, l));
  }

  /** An office held against the country. */
  public static Text comparison(Area area, Optional<Comparison> comparison) {
    Optional<IndicatorValue> value = comparison.map(Comparison::value);
    return text(
        l ->
            present(value)
                ? WORDS.say(
                    "compared",
                    l,
                    Map.of(
                        "area", area.name().in(l),
                        "value", withInterval(value.get(), l),
                        "judgement", judged(comparison.get(), l)))
                : area.name().in(l) + ": " + uncapitalized(absent(value, l)));
  }

  /** The later of two periods held against the earlier one. */
  public static Text change(IndicatorValue first, IndicatorValue last) {
    Text from = new Text(first.period(), first.period());
    Text to = new Text(last.period(), last.period());
    return text(l -> between("years", from, first, to, last, l, "rose", "fell", "unchanged"));
  }

  /** Two categories of a breakdown held against each other, under their names. */
  public static Text contrast(
      Text firstName, IndicatorValue first, Text secondName, IndicatorValue second) {
    return text(
        l ->
            between(
                "categories", firstName, first, secondName, second, l, "higher", "lower", "alike"));
  }

  /** Whether the intervals of two values leave no doubt that one is the higher. */
  public static boolean differ(IndicatorValue first, IndicatorValue second) {
    return bounded(first)
        && bounded(second)
        && (second.lower().compareTo(first.upper()) > 0
            || second.upper().compareTo(first.lower()) < 0);
  }

  private static boolean bounded(IndicatorValue value) {
    return value.lower() != null && value.upper() != null;
  }

  private static boolean present(Optional<IndicatorValue> value) {
    return value.isPresent() && value.get().status() == ValueStatus.VALUE;
  }

  private static String absent(Optional<IndicatorValue> value, Language language) {
    return WORDS.say(value.map(v -> v.status().name()).orElse("missing"), language, Map.of());
  }

  private static String judged(Comparison comparison, Language language) {
    Judgement judgement = comparison.judgement();
    if (judgement == Judgement.NOT_JUDGED) {
      return WORDS.say("NOT_JUDGED", language, Map.of());
    }
    Map<String, String> places =
        Map.of(
            "reference", Formats.value(comparison.reference(), language),
            "judgement", judgement.label().in(language));
    if (judgement == Judgement.SIMILAR) {
      return WORDS.say("SIMILAR", language, places);
    }
    boolean above = comparison.value().value().compareTo(comparison.reference().value()) > 0;
    return WORDS.say(above ? "above" : "below", language, places);
  }

  private static String between(
      String wording,
      Text firstName,
      IndicatorValue first,
      Text secondName,
      IndicatorValue second,
      Language language,
      String higher,
      String lower,
      String unclear) {
    Map<String, String> places =
        Map.of(
            "first", capitalized(firstName.in(language)),
            "firstValue", withInterval(first, language),
            "second", secondName.in(language),
            "secondValue", withInterval(second, language));
    String both = WORDS.say(wording, language, places);
    if (!bounded(first) || !bounded(second)) {
      return both;
    }
    boolean rise = second.value().compareTo(first.value()) > 0;
    String said = !differ(first, second) ? unclear : rise ? higher : lower;
    return both + " " + WORDS.say(said, language, Map.of());
  }

  private static String withInterval(IndicatorValue value, Language language) {
    String interval = Formats.interval(value, language);
    String plain = Formats.value(value, language);
    return interval.isEmpty()
        ? plain
        : WORDS.say("withInterval", language, Map.of("value", plain, "interval", interval));
  }

  private static String uncertainty(IndicatorValue value, Language language) {
    String interval = Formats.interval(value, language);
    if (interval.isEmpty()) {
      return value.denominator() == null ? WORDS.say("full", language, Map.of()) : "";
    }
    String level = value.confidence().movePointRight(2).stripTrailingZeros().toPlainString();
    return WORDS.say("interval", language, Map.of("level", level, "interval", interval));
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
    return WORDS.say(
        share ? "share" : "ratio",
        language,
        Map.of(
            "numerator",
            amount(value.numerator(), indicator.numerator(), language),
            "denominator",
            below.aggregate() == Aggregate.SUM
                ? amount(value.denominator(), below, language)
                : counted(value.denominator(), below, share, language)));
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

  private static String amount(BigDecimal number, Measure measure, Language language) {
    return Formats.quantity(number, unit(measure), language);
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

  private static Text text(Function<Language, String> wording) {
    return new Text(wording.apply(Language.PL), wording.apply(Language.EN));
  }

  private static String capitalized(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String uncapitalized(String words) {
    return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }
}
