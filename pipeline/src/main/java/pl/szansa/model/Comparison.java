package pl.szansa.model;

import java.math.BigDecimal;

/**
 * An office's value against a reference, judged by whether its interval holds the reference.
 *
 * @param value the office's value
 * @param reference the value it is held against: the country's, the voivodeship's or the peer
 *     group's of the same indicator, period and breakdown
 * @param judgement by the value's interval and the indicator's direction
 * @param position by the funnel around the reference; {@code NOT_PLACED} where there is no funnel
 */
public record Comparison(
    IndicatorValue value, IndicatorValue reference, Judgement judgement, FunnelPosition position) {

  /** A comparison without a funnel. */
  public Comparison(IndicatorValue value, IndicatorValue reference, Judgement judgement) {
    this(value, reference, judgement, FunnelPosition.NOT_PLACED);
  }

  public enum Judgement {
    BETTER(new Text("lepiej", "better")),
    SIMILAR(new Text("podobnie", "similar")),
    WORSE(new Text("gorzej", "worse")),
    NOT_JUDGED(new Text("bez oceny", "not judged"));

    private final Text label;

    Judgement(Text label) {
      this.label = label;
    }

    public Text label() {
      return label;
    }

    /**
     * Better or worse only where the interval leaves the yardstick out.
     *
     * @param direction which way is better; not judged where neither is
     */
    public static Judgement of(
        Direction direction, BigDecimal lower, BigDecimal upper, BigDecimal yardstick) {
      if (direction == Direction.NEITHER) {
        return NOT_JUDGED;
      }
      boolean above = lower.compareTo(yardstick) > 0;
      boolean below = upper.compareTo(yardstick) < 0;
      if (!above && !below) {
        return SIMILAR;
      }
      return above == (direction == Direction.HIGHER_IS_BETTER) ? BETTER : WORSE;
    }
  }
}
