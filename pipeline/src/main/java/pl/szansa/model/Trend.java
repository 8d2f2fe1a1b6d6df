package pl.szansa.model;

import java.math.BigDecimal;

/**
 * The yearly values of an area, tested for a trend.
 *
 * @param indicator indicator id
 * @param level area level
 * @param area its code
 * @param first first year with a value
 * @param last last year with a value
 * @param years how many years have one
 * @param tau Kendall's tau, null where there are too few years
 * @param p two-sided, null where there are too few years
 * @param slope change per year in the indicator's unit (Theil and Sen), null where there are too
 *     few years
 * @param lower lower limit of the slope, null for none
 * @param upper upper limit of the slope, null for none
 * @param verdict what may be said
 * @param sentence the same for people
 */
public record Trend(
    String indicator,
    AreaLevel level,
    String area,
    String first,
    String last,
    int years,
    BigDecimal tau,
    BigDecimal p,
    BigDecimal slope,
    BigDecimal lower,
    BigDecimal upper,
    Verdict verdict,
    Text sentence) {

  public enum Verdict {
    RISING(new Text("rośnie", "rising")),
    FALLING(new Text("spada", "falling")),
    NO_CLEAR_TREND(new Text("bez wyraźnego trendu", "no clear trend")),
    TOO_SHORT(new Text("zbyt mało lat", "too few years"));

    private final Text label;

    Verdict(Text label) {
      this.label = label;
    }

    public Text label() {
      return label;
    }
  }
}
