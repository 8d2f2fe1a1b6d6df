package pl.szansa.indicators.intervals;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import pl.szansa.indicators.intervals.IntervalMethod.Kind;

/**
 * Which intervals a run computes.
 *
 * @param methods by kind, where the methods that the catalogue names are not to be used
 * @param confidence two-sided, between 0.5 and 0.999
 */
public record IntervalChoice(Map<Kind, IntervalMethod> methods, BigDecimal confidence) {

  /** What the catalogue names, at 95 %. */
  public static final IntervalChoice CATALOGUE =
      new IntervalChoice(Map.of(), new BigDecimal("0.95"));

  public IntervalChoice {
    Map<Kind, IntervalMethod> ordered = new EnumMap<>(Kind.class);
    ordered.putAll(methods);
    methods = Collections.unmodifiableMap(ordered);
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
