package pl.szansa.indicators;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import pl.szansa.indicators.intervals.Evidence;
import pl.szansa.indicators.intervals.Interval;
import pl.szansa.indicators.intervals.IntervalMethod;

/**
 * What counts come to. Most are small, so that the same ones come back again and again: the latest
 * are remembered, and shared by all values that they are the same for.
 */
final class Figures {

  private static final int SMALL = 1 << 12;
  private static final int REMEMBERED = 1 << 16;

  /** A part of a whole, or events on units, and what they come to. */
  record Quotient(
      IntervalMethod method,
      int decimals,
      long numerator,
      long denominator,
      BigDecimal value,
      Rounded limits) {

    private boolean isOf(IntervalMethod method, int decimals, long numerator, long denominator) {
      return this.numerator == numerator
          && this.denominator == denominator
          && this.method == method
          && this.decimals == decimals;
    }
  }

  private final double confidence;
  private final BigDecimal[] whole = new BigDecimal[SMALL];

  // several threads may write the same, or one over another's: what is read is whole all the same
  private final Quotient[] quotients = new Quotient[REMEMBERED];

  /** The few that there are, so that the millions of values that have one share them. */
  private final String[] open = new String[SMALL];

  private final Map<Long, String> few = new ConcurrentHashMap<>();

  /**
   * @param confidence two-sided, for example 0.95
   */
  Figures(double confidence) {
    this.confidence = confidence;
    for (int i = 0; i < SMALL; i++) {
      whole[i] = BigDecimal.valueOf(i);
    }
  }

  /** A count. */
  BigDecimal whole(long count) {
    return count >= 0 && count < SMALL ? whole[(int) count] : BigDecimal.valueOf(count);
  }

  /** The note of a value that participations are still to be added to; empty for none. */
  String stillOpen(long participations) {
    if (participations == 0 || participations >= SMALL) {
      return participations == 0 ? "" : open(participations);
    }
    String known = open[(int) participations];
    if (known == null) {
      known = open(participations);
      open[(int) participations] = known;
    }
    return known;
  }

  private static String open(long participations) {
    return "outcome windows still open: " + participations;
  }

  /** The note of a base that is too small. */
  String tooFew(int smallestBase) {
    return few.computeIfAbsent((long) smallestBase, n -> "base below " + n);
  }

  /**
   * One count by another, with its interval.
   *
   * @param method for a proportion or a rate, or for none
   * @param decimals of the value and its limits
   * @param denominator above 0
   */
  Quotient quotient(IntervalMethod method, int decimals, long numerator, long denominator) {
    long hash = (numerator * 31 + denominator) * 0x9E3779B97F4A7C15L + method.ordinal() * 31L;
    int place = (int) ((hash + decimals) >>> 40) & REMEMBERED - 1;
    Quotient known = quotients[place];
    if (known == null || !known.isOf(method, decimals, numerator, denominator)) {
      known = divided(method, decimals, numerator, denominator);
      quotients[place] = known;
    }
    return known;
  }

  private Quotient divided(IntervalMethod method, int decimals, long numerator, long denominator) {
    Optional<Evidence> evidence =
        switch (method.kind()) {
          case PROPORTION -> Optional.of(new Evidence.Proportion(numerator, denominator));
          case RATE -> Optional.of(new Evidence.Rate(numerator, denominator));
          default -> Optional.empty();
        };
    Optional<Interval> interval = evidence.flatMap(e -> method.interval(e, confidence));
    return new Quotient(
        method,
        decimals,
        numerator,
        denominator,
        Rounded.quotient(whole(numerator), whole(denominator), decimals),
        Rounded.of(interval, decimals));
  }
}
