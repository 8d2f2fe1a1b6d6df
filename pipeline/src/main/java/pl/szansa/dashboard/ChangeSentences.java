package pl.szansa.dashboard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.szansa.model.Direction;
import pl.szansa.model.Formats;
import pl.szansa.model.Indicator;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Language;
import pl.szansa.model.Text;
import pl.szansa.model.Unit;
import pl.szansa.model.ValueStatus;

/**
 * Says how a value changed between years: direction, size, and whether the intervals carry it. A
 * count has no interval and is certain; what should have an interval and has none is not judged.
 */
final class ChangeSentences {

  private static final String NONE = "none";

  private ChangeSentences() {}

  static Text change(Indicator indicator, IndicatorValue first, IndicatorValue last) {
    return ValueWords.text(l -> change(indicator, first, last, l));
  }

  private static String change(
      Indicator indicator, IndicatorValue first, IndicatorValue last, Language language) {
    if (!ValueWords.present(first) || !ValueWords.present(last)) {
      String missing = ValueWords.say("noChange", language);
      return sentence(first, language) + " " + sentence(last, language) + " " + missing;
    }
    Difference difference = Difference.between(first, last);
    Map<String, String> places =
        Map.of(
            "first", inYear(first, language),
            "second", inYear(last, language),
            "size", difference.size(language));
    if (difference.sign() == 0) {
      boolean exactly = first.value().compareTo(last.value()) == 0;
      return closed(ValueWords.say(exactly ? "same" : "sameRounded", language, places));
    }
    boolean full = indicator.interval().equals(NONE);
    if (!full && !Sentences.differ(first, last)) {
      boolean judged = ValueWords.bounded(first) && ValueWords.bounded(last);
      return ValueWords.say(judged ? "unclear" : "unknown", language, places);
    }
    boolean rise = difference.sign() > 0;
    String moved = ValueWords.say(rise ? "rise" : "fall", language, places);
    return full
        ? moved + ValueWords.say("counted", language)
        : moved
            + ValueWords.say(rise ? "clearRise" : "clearFall", language)
            + meaning(indicator, rise, language);
  }

  /** Better or worse; of costs cheaper or dearer, and in which prices. */
  private static String meaning(Indicator indicator, boolean rise, Language language) {
    if (indicator.direction() == Direction.NEITHER) {
      return "";
    }
    boolean better = rise == (indicator.direction() == Direction.HIGHER_IS_BETTER);
    if (indicator.unit() != Unit.PLN) {
      return ValueWords.say(better ? "better" : "worse", language);
    }
    String prices = indicator.inCurrentPrices() ? ValueWords.say("current", language) : "";
    return ValueWords.say(better ? "cheaper" : "dearer", language) + prices;
  }

  static Text overTime(Indicator indicator, List<IndicatorValue> years) {
    List<IndicatorValue> valued = years.stream().filter(ValueWords::present).toList();
    if (valued.isEmpty()) {
      return Text.NONE;
    }
    IndicatorValue first = valued.get(0);
    IndicatorValue last = valued.get(valued.size() - 1);
    return ValueWords.text(
        l ->
            ((valued.size() == 1
                        ? ValueWords.say("oneYear", l, Map.of("year", first.period()))
                        : change(indicator, first, last, l))
                    + " "
                    + gaps(years, l))
                .strip());
  }

  /** {@code Lata bez wartości – utajniono: 2009, 2010; zbyt mała podstawa: 2012.} */
  private static String gaps(List<IndicatorValue> years, Language language) {
    Map<String, String> byReason =
        years.stream()
            .filter(v -> !ValueWords.present(v) && v.status() != ValueStatus.NOT_APPLICABLE)
            .collect(
                Collectors.groupingBy(
                    v -> v.status().label().in(language),
                    LinkedHashMap::new,
                    Collectors.mapping(IndicatorValue::period, Collectors.joining(", "))));
    if (byReason.isEmpty()) {
      return "";
    }
    String listed =
        byReason.entrySet().stream()
            .map(e -> e.getKey() + ": " + e.getValue())
            .collect(Collectors.joining("; "));
    return ValueWords.say("gaps", language, Map.of("years", listed));
  }

  private static String sentence(IndicatorValue value, Language language) {
    if (ValueWords.present(value)) {
      return closed(ValueWords.capitalized(inYear(value, language)));
    }
    String reason = ValueWords.absent(Optional.of(value), language);
    return ValueWords.say(
        "absentYear",
        language,
        Map.of("year", value.period(), "reason", ValueWords.uncapitalized(reason)));
  }

  /** With a full stop, unless an abbreviation has brought one. */
  private static String closed(String sentence) {
    return sentence.endsWith(".") ? sentence : sentence + ".";
  }

  private static String inYear(IndicatorValue value, Language language) {
    String interval = Formats.interval(value, language);
    Map<String, String> places =
        Map.of(
            "value", Formats.value(value, language),
            "year", value.period(),
            "interval", interval);
    return ValueWords.say(interval.isEmpty() ? "inYear" : "inYearWithInterval", language, places);
  }
}
