package pl.szansa.model;

import java.util.Locale;

/**
 * The funnel around a reference: what its control limits are drawn from.
 *
 * @param indicator indicator id
 * @param level level of the reference: country, voivodeship or peer group
 * @param area code of the reference
 * @param period a year, or {@code all}
 * @param shape which limits
 * @param center the reference's value, in the indicator's unit; a proportion from 0 to 1
 * @param spread for {@code MEAN} the standard deviation of one unit of the base around the center,
 *     in the indicator's unit: limits are center ± z·spread/√base; 0 for the other shapes
 */
public record Funnel(
    String indicator,
    AreaLevel level,
    String area,
    String period,
    Shape shape,
    double center,
    double spread) {

  /** How limits depend on the base. */
  public enum Shape {
    /** center ± z·√(center·(1−center)/n), clipped to [0, 1]. */
    PROPORTION,
    /** A count of events over a base: Poisson. */
    RATE,
    /** A sum over a base, such as a cost per participant. */
    MEAN;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
