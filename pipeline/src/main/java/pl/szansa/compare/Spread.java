package pl.szansa.compare;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import pl.szansa.indicators.intervals.Normal;
import pl.szansa.model.IndicatorValue;

/**
 * How far offices' means lie around a reference, as the standard deviation of one unit of the base.
 *
 * <p>If a unit has the standard deviation σ, the mean x of an office's n units has σ/√n, so that z
 * = √n (x − center) has σ whatever the office's size. σ² is the mean square of the z, taken with k
 * − 1 for the center that was estimated of the same k offices. So that one spoilt register does not
 * open the funnel for all, the tenth of the z at each end is drawn in to the next one (winsorised),
 * and σ² divided by what is left of the variance of a normal distribution that is treated so.
 *
 * <p>Sources: D. J. Spiegelhalter, "Funnel plots for comparing institutional performance",
 * Statistics in Medicine 24 (2005) 1185-1202, for limits that widen with 1/√n and for winsorising a
 * tenth at each end; the consistency factor is that of any scale estimate, P. J. Huber, "Robust
 * Statistics", Wiley 1981, chapter 5.
 */
final class Spread {

  /** Of fewer offices a standard deviation says little. */
  static final int FEWEST_OFFICES = 5;

  private static final double WINSORISED = 0.1;

  private Spread() {}

  /**
   * @param center the reference's value
   * @param offices values with a base
   * @return in the indicator's unit; empty for fewer than {@link #FEWEST_OFFICES}
   */
  static OptionalDouble around(double center, List<IndicatorValue> offices) {
    int k = offices.size();
    if (k < FEWEST_OFFICES) {
      return OptionalDouble.empty();
    }
    double[] z =
        offices.stream()
            .mapToDouble(
                v -> Math.sqrt(v.denominator().doubleValue()) * (v.value().doubleValue() - center))
            .sorted()
            .toArray();
    int drawnIn = (int) (WINSORISED * k);
    Arrays.fill(z, 0, drawnIn, z[drawnIn]);
    Arrays.fill(z, k - drawnIn, k, z[k - 1 - drawnIn]);
    double squares = Arrays.stream(z).map(x -> x * x).sum();
    return OptionalDouble.of(Math.sqrt(squares / (k - 1) / left((double) drawnIn / k)));
  }

  /**
   * The variance of a standard normal distribution of which a share at each end is drawn in to its
   * quantile q: 1 − 2 share − 2 q φ(q) + 2 share q².
   */
  private static double left(double share) {
    if (share == 0) {
      return 1;
    }
    double q = Normal.quantile(1 - share);
    double density = Math.exp(-q * q / 2) / Math.sqrt(2 * Math.PI);
    return 1 - 2 * share - 2 * q * density + 2 * share * q * q;
  }
}
