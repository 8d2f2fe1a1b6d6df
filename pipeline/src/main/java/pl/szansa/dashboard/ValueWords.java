package pl.szansa.dashboard;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import pl.szansa.model.Formats;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Language;
import pl.szansa.model.Text;
import pl.szansa.model.ValueStatus;

/** What all sentences on values say alike. */
final class ValueWords {

  private static final Texts WORDS = Texts.of("dashboard/sentences.json");

  private ValueWords() {}

  static String say(String key, Language language, Map<String, String> places) {
    return WORDS.say(key, language, places);
  }

  static String say(String key, Language language) {
    return WORDS.say(key, language, Map.of());
  }

  static Text text(Function<Language, String> wording) {
    return new Text(wording.apply(Language.PL), wording.apply(Language.EN));
  }

  /** A wording without places. */
  static Text text(String key) {
    return text(l -> say(key, l));
  }

  static boolean present(IndicatorValue value) {
    return value.status() == ValueStatus.VALUE;
  }

  static boolean present(Optional<IndicatorValue> value) {
    return value.isPresent() && present(value.get());
  }

  static boolean bounded(IndicatorValue value) {
    return value.lower() != null && value.upper() != null;
  }

  /** A sentence on why there is no value. */
  static String absent(Optional<IndicatorValue> value, Language language) {
    return say(value.map(v -> v.status().name()).orElse("missing"), language);
  }

  /** {@code 34,9 % (przedział ufności 32,8–37,0 %)}. */
  static String withInterval(IndicatorValue value, Language language) {
    String interval = Formats.interval(value, language);
    String plain = Formats.value(value, language);
    return interval.isEmpty()
        ? plain
        : say("withInterval", language, Map.of("value", plain, "interval", interval));
  }

  static String capitalized(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  static String uncapitalized(String words) {
    return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }
}
