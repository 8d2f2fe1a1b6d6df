package pl.szansa.dashboard;

import java.util.Map;
import java.util.Optional;
import pl.szansa.model.Area;
import pl.szansa.model.Comparison;
import pl.szansa.model.Comparison.Judgement;
import pl.szansa.model.Formats;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Language;
import pl.szansa.model.Text;
import pl.szansa.model.Unit;

/**
 * Says where a value lies against a reference: above or below only where the value's interval
 * leaves the reference out.
 */
final class ComparisonSentences {

  private static final String SIMILAR = "similar";

  private ComparisonSentences() {}

  static Text comparison(Area area, Optional<Comparison> comparison) {
    Optional<IndicatorValue> value = comparison.map(Comparison::value);
    return ValueWords.text(
        l ->
            ValueWords.present(value)
                ? ValueWords.say(
                    "compared",
                    l,
                    Map.of(
                        "area", area.name().in(l),
                        "value", ValueWords.withInterval(value.get(), l),
                        "judgement", against(comparison.get(), l)))
                : area.name().in(l) + ": " + ValueWords.uncapitalized(ValueWords.absent(value, l)));
  }

  static Text against(Comparison comparison) {
    return ValueWords.text(l -> against(comparison, l));
  }

  private static String against(Comparison comparison, Language language) {
    IndicatorValue value = comparison.value();
    IndicatorValue reference = comparison.reference();
    String level = reference.level().name();
    String of = ValueWords.say("of." + level, language);
    if (!ValueWords.present(value)) {
      return ValueWords.absent(Optional.of(value), language);
    }
    if (!ValueWords.present(reference)) {
      String reason = reference.status().label().in(language);
      return ValueWords.say("noReference", language, Map.of("of", of, "reason", reason));
    }
    Map<String, String> places =
        Map.of(
            "in", ValueWords.say("in." + level, language),
            "of", of,
            "reference", Formats.value(reference, language),
            "size", Difference.between(reference, value).size(language),
            "judgement", judgement(comparison, language));
    return ValueWords.say(verdict(value, reference), language, places);
  }

  static Text against(Comparison one, Comparison other) {
    return ValueWords.text(
        l ->
            similar(one) && similar(other)
                ? ValueWords.say("similarBoth", l, bothPlaces(one, other, l))
                : against(one, l) + " " + against(other, l));
  }

  private static boolean similar(Comparison comparison) {
    return ValueWords.present(comparison.value())
        && ValueWords.present(comparison.reference())
        && verdict(comparison.value(), comparison.reference()).equals(SIMILAR);
  }

  private static Map<String, String> bothPlaces(
      Comparison one, Comparison other, Language language) {
    return Map.of(
        "of", ValueWords.say("of." + one.reference().level().name(), language),
        "reference", Formats.value(one.reference(), language),
        "otherOf", ValueWords.say("of." + other.reference().level().name(), language),
        "otherReference", Formats.value(other.reference(), language));
  }

  private static String verdict(IndicatorValue value, IndicatorValue reference) {
    if (!ValueWords.bounded(value)) {
      return "unjudged";
    }
    boolean above = value.lower().compareTo(reference.value()) > 0;
    boolean below = value.upper().compareTo(reference.value()) < 0;
    if (!above && !below) {
      return SIMILAR;
    }
    boolean visible = Difference.between(reference, value).sign() != 0;
    return !visible ? "rounded" : above ? "above" : "below";
  }

  /** {@code , czyli lepiej}; of costs {@code , czyli taniej}; nothing where neither is better. */
  private static String judgement(Comparison comparison, Language language) {
    Judgement judgement = comparison.judgement();
    if (judgement != Judgement.BETTER && judgement != Judgement.WORSE) {
      return "";
    }
    boolean better = judgement == Judgement.BETTER;
    boolean cost = comparison.value().unit() == Unit.PLN;
    return ValueWords.say(cost ? (better ? "CHEAPER" : "DEARER") : judgement.name(), language);
  }

  static Text contrast(
      Text firstName, IndicatorValue first, Text secondName, IndicatorValue second) {
    return ValueWords.text(l -> contrast(firstName, first, secondName, second, l));
  }

  private static String contrast(
      Text firstName,
      IndicatorValue first,
      Text secondName,
      IndicatorValue second,
      Language language) {
    String both =
        ValueWords.say(
            "categories",
            language,
            Map.of(
                "first", ValueWords.capitalized(firstName.in(language)),
                "firstValue", ValueWords.withInterval(first, language),
                "second", secondName.in(language),
                "secondValue", ValueWords.withInterval(second, language)));
    if (!ValueWords.bounded(first) || !ValueWords.bounded(second)) {
      return both;
    }
    Difference difference = Difference.between(first, second);
    if (!Sentences.differ(first, second) || difference.sign() == 0) {
      return both + " " + ValueWords.say("alike", language);
    }
    Text higher = difference.sign() > 0 ? secondName : firstName;
    return both
        + " "
        + ValueWords.say(
            "higher",
            language,
            Map.of("name", higher.in(language), "size", difference.size(language)));
  }
}
