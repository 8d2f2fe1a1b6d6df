package pl.szansa.indicators.intervals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pl.szansa.indicators.intervals.IntervalMethod.Kind;
import pl.szansa.model.Suggestion;
import pl.szansa.model.UserError;

/**
 * Which intervals a run computes.
 *
 * @param methods by kind, where the methods that the catalogue names are not to be used
 * @param confidence two-sided, from 0.5 to 0.999
 */
public record IntervalChoice(Map<Kind, IntervalMethod> methods, BigDecimal confidence) {

  /** What the catalogue names, at 95 %. */
  public static final IntervalChoice CATALOGUE =
      new IntervalChoice(Map.of(), new BigDecimal("0.95"));

  private static final BigDecimal LEAST = new BigDecimal("0.5");
  private static final BigDecimal MOST = new BigDecimal("0.999");

  public IntervalChoice {
    Map<Kind, IntervalMethod> ordered = new EnumMap<>(Kind.class);
    ordered.putAll(methods);
    methods = Collections.unmodifiableMap(ordered);
  }

  /**
   * What a workspace chooses.
   *
   * @param stated codes of methods by the names of their kinds: proportion, rate, mean, ratio
   * @param confidence null for the usual one
   * @throws UserError whose message begins with the key
   */
  public static IntervalChoice of(Map<String, String> stated, BigDecimal confidence) {
    if (confidence != null && (confidence.compareTo(LEAST) < 0 || confidence.compareTo(MOST) > 0)) {
      throw new UserError(
          "confidence is " + confidence,
          "give a number from " + LEAST + " to " + MOST + ", or leave the key out");
    }
    Map<Kind, IntervalMethod> methods = new EnumMap<>(Kind.class);
    stated.forEach((kind, code) -> methods.put(kind(kind), method(kind, code)));
    return new IntervalChoice(
        methods, confidence == null ? CATALOGUE.confidence() : confidence.stripTrailingZeros());
  }

  private static Kind kind(String name) {
    List<String> names =
        Arrays.stream(Kind.values())
            .filter(k -> k != Kind.NONE)
            .map(k -> k.name().toLowerCase(Locale.ROOT))
            .toList();
    if (!names.contains(name)) {
      throw new UserError(
          name + " is no kind of indicator" + Suggestion.of(name, names),
          "intervals are chosen for " + String.join(", ", names));
    }
    return Kind.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static IntervalMethod method(String kind, String code) {
    List<String> codes =
        Arrays.stream(IntervalMethod.values())
            .filter(m -> m.kind() == kind(kind))
            .map(IntervalMethod::code)
            .toList();
    if (!codes.contains(code)) {
      throw new UserError(
          kind
              + ": \""
              + code
              + "\" is no interval for it"
              + Suggestion.of(String.valueOf(code), codes),
          "use " + String.join(" or ", codes) + ", or leave the key out");
    }
    return IntervalMethod.of(code);
  }

  /**
   * The method of an entry of the catalogue; without an interval it stays.
   *
   * @param code that the entry names
   */
  public IntervalMethod method(String code) {
    IntervalMethod named = IntervalMethod.of(code);
    return methods.getOrDefault(named.kind(), named);
  }
}
