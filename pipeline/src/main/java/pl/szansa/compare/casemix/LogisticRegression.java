package pl.szansa.compare.casemix;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;

/**
 * Logistic regression of counts on categories, fitted by iteratively reweighted least squares,
 * which is Newton's method here. Source: P. McCullagh, J. A. Nelder, "Generalized Linear Models",
 * 2nd ed., Chapman & Hall 1989, sections 4.4 and 2.5.
 *
 * <p>Where a category has (nearly) only events or none, the likelihood has no maximum: the
 * estimates run away. Then it is fitted anew with a ridge, a penalty of β²/2 on every coefficient
 * but the intercept, as if log odds ratios were drawn from a standard normal distribution. Either
 * way the fitted probabilities add up to the events.
 */
final class LogisticRegression {

  private static final int ROUNDS = 50;
  private static final double PRECISION = 1e-12;

  /** An odds ratio beyond e to this is no finding, but an estimate on its way to infinity. */
  private static final double RUNAWAY = 12;

  private static final double RIDGE = 1;
  private static final double SMALLEST_PIVOT = 1e-14;

  /**
   * Rows that are alike are one row.
   *
   * @param columns how many, the intercept first; none a combination of others
   * @param active by row the columns that are 1 there, 0 for the intercept among them
   * @param people by row, above 0
   * @param events by row, 0 to people
   */
  record Data(int columns, int[][] active, double[] people, double[] events) {}

  /**
   * @param estimates log odds ratios, the intercept first
   * @param errors their standard errors
   * @param probabilities fitted, by row
   * @param ridged whether the ridge was needed
   */
  record Fit(double[] estimates, double[] errors, double[] probabilities, boolean ridged) {}

  private final Data data;

  LogisticRegression(Data data) {
    this.data = data;
  }

  Fit fit() {
    return fit(0)
        .filter(fit -> Arrays.stream(fit.estimates()).allMatch(b -> Math.abs(b) < RUNAWAY))
        .or(() -> fit(RIDGE))
        .orElseThrow(
            () -> new IllegalStateException("the ridge did not keep the estimates finite"));
  }

  /** Empty where there is no maximum. */
  private Optional<Fit> fit(double ridge) {
    double[] estimates = beginning();
    double loss = loss(estimates, ridge);
    try {
      for (int round = 0; round < ROUNDS; round++) {
        double[] step = step(estimates, ridge);
        double[] next = plus(estimates, step, 1);
        // Newton's step may overshoot; half of it then does not
        for (double part = 0.5; loss(next, ridge) > loss && part > 1e-6; part /= 2) {
          next = plus(estimates, step, part);
        }
        double nextLoss = loss(next, ridge);
        boolean settled = Math.abs(loss - nextLoss) <= PRECISION * (Math.abs(nextLoss) + 0.1);
        estimates = next;
        loss = nextLoss;
        if (settled) {
          return Optional.of(told(estimates, ridge));
        }
      }
    } catch (NonPositiveDefiniteMatrixException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  private double[] beginning() {
    double share = Arrays.stream(data.events()).sum() / Arrays.stream(data.people()).sum();
    double[] estimates = new double[data.columns()];
    estimates[0] = StrictMath.log(share / (1 - share));
    return estimates;
  }

  private static double[] plus(double[] estimates, double[] step, double part) {
    double[] sum = estimates.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += part * step[i];
    }
    return sum;
  }

  private double logOdds(int row, double[] estimates) {
    double sum = 0;
    for (int column : data.active()[row]) {
      sum += estimates[column];
    }
    return sum;
  }

  private static double probability(double logOdds) {
    return 1 / (1 + StrictMath.exp(-logOdds));
  }

  /** The negative log-likelihood, with the penalty. */
  private double loss(double[] estimates, double ridge) {
    double loss = 0;
    for (int row = 0; row < data.active().length; row++) {
      double odds = logOdds(row, estimates);
      double all =
          odds > 0
              ? odds + StrictMath.log1p(StrictMath.exp(-odds))
              : StrictMath.log1p(StrictMath.exp(odds));
      loss += data.people()[row] * all - data.events()[row] * odds;
    }
    for (int i = 1; i < estimates.length; i++) {
      loss += ridge * estimates[i] * estimates[i] / 2;
    }
    return loss;
  }

  private double[] step(double[] estimates, double ridge) {
    double[] slope = new double[data.columns()];
    for (int row = 0; row < data.active().length; row++) {
      double p = probability(logOdds(row, estimates));
      for (int column : data.active()[row]) {
        slope[column] += data.events()[row] - data.people()[row] * p;
      }
    }
    for (int i = 1; i < slope.length; i++) {
      slope[i] -= ridge * estimates[i];
    }
    return information(estimates, ridge).getSolver().solve(new ArrayRealVector(slope)).toArray();
  }

  private CholeskyDecomposition information(double[] estimates, double ridge) {
    double[][] information = new double[data.columns()][data.columns()];
    for (int row = 0; row < data.active().length; row++) {
      double p = probability(logOdds(row, estimates));
      double weight = data.people()[row] * p * (1 - p);
      for (int i : data.active()[row]) {
        for (int j : data.active()[row]) {
          information[i][j] += weight;
        }
      }
    }
    for (int i = 1; i < information.length; i++) {
      information[i][i] += ridge;
    }
    return new CholeskyDecomposition(
        new Array2DRowRealMatrix(information, false),
        CholeskyDecomposition.DEFAULT_RELATIVE_SYMMETRY_THRESHOLD,
        SMALLEST_PIVOT);
  }

  private Fit told(double[] estimates, double ridge) {
    var covariance = information(estimates, ridge).getSolver().getInverse();
    double[] errors = new double[estimates.length];
    for (int i = 0; i < errors.length; i++) {
      errors[i] = Math.sqrt(covariance.getEntry(i, i));
    }
    double[] probabilities = new double[data.active().length];
    for (int row = 0; row < probabilities.length; row++) {
      probabilities[row] = probability(logOdds(row, estimates));
    }
    return new Fit(estimates, errors, probabilities, ridge > 0);
  }
}
