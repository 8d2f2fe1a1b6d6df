package pl.szansa.sampling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pl.szansa.indicators.intervals.Limits;
import pl.szansa.indicators.intervals.Wilson;

/**
 * The share of a population, estimated from a stratified sample.
 *
 * <p>R = Σ w_h y_h / Σ w_h x_h over strata h, with x_h answers to which the indicator applies, y_h
 * of them positive, and the weight w_h = N_h/r_h of the r_h answers that stand for N_h people: who
 * refused or was not found is taken to be like the others of the stratum. Variance: Σ N_h² (1 −
 * r_h/N_h) s_h²/r_h / (Σ w_h x_h)², s_h² the variance of y − Rx in the stratum. Source: W. G.
 * Cochran, "Sampling Techniques", 3rd ed., Wiley 1977, sections 5.10 to 5.11 and 6.11. A stratum
 * with fewer than two answers is put together with the next one (section 5A.12).
 *
 * <p>Limits: Wilson's with the effective sample size R(1−R)/variance, which stay between 0 and 1.
 * Source: C. Franco, R. J. A. Little, T. A. Louis, E. V. Slud, "Comparative study of confidence
 * intervals for proportions in complex sample surveys", J. Surv. Stat. Methodol. 7 (2019) 334-364.
 * Where all answers are alike the effective size is their number divided by 1 − r/N; where
 * everybody answered nothing is uncertain and the limits are the value.
 */
public final class StratifiedEstimate {

  private final List<Answers> strata;
  private final double base;
  private final double value;

  private StratifiedEstimate(List<Answers> strata) {
    this.strata = strata;
    this.base = strata.stream().mapToDouble(s -> s.weight() * s.base()).sum();
    this.value = strata.stream().mapToDouble(s -> s.weight() * s.positive()).sum() / base;
  }

  /**
   * @param strata in any order
   * @return empty if the indicator applies to no answer
   */
  public static Optional<StratifiedEstimate> of(List<Answers> strata) {
    return strata.stream().allMatch(s -> s.base() == 0)
        ? Optional.empty()
        : Optional.of(new StratifiedEstimate(collapsed(strata)));
  }

  /** Each stratum of too few answers is joined by the next, the last joins the one before it. */
  private static List<Answers> collapsed(List<Answers> strata) {
    List<Answers> kept = new ArrayList<>();
    Answers open = null;
    for (Answers s : strata.stream().sorted(Comparator.comparing(Answers::stratum)).toList()) {
      open = open == null ? s : open.with(s);
      if (!open.tooFew()) {
        kept.add(open);
        open = null;
      }
    }
    if (open != null) {
      kept.add(kept.isEmpty() ? open : kept.remove(kept.size() - 1).with(open));
    }
    return kept;
  }

  /** The share, from 0 to 1. */
  public double value() {
    return value;
  }

  /** The variance of the share; NaN if there is one answer of more people. */
  double variance() {
    double sum = 0;
    for (Answers s : strata) {
      double r = s.answered();
      if (s.answered() < s.population()) {
        double mean = (s.positive() - value * s.base()) / r;
        double squares =
            s.positive() * (1 - value) * (1 - value)
                + (s.base() - s.positive()) * value * value
                - r * mean * mean;
        sum += s.population() * (s.population() - r) / r * Math.max(0, squares) / (r - 1);
      }
    }
    return sum / (base * base);
  }

  /**
   * @param confidence two-sided, for example 0.95
   * @return empty if there is one answer of more people
   */
  public Optional<Limits> limits(double confidence) {
    double variance = variance();
    if (Double.isNaN(variance)) {
      return Optional.empty();
    }
    if (strata.stream().allMatch(s -> s.answered() == s.population())) {
      return Optional.of(new Limits(value, value));
    }
    double size = variance > 0 ? value * (1 - value) / variance : sizeOfLikeAnswers();
    return Optional.of(Wilson.limits(value, size, confidence));
  }

  private double sizeOfLikeAnswers() {
    double answered = strata.stream().mapToLong(Answers::answered).sum();
    double population = strata.stream().mapToLong(Answers::population).sum();
    long asked = strata.stream().mapToLong(Answers::base).sum();
    return asked / (1 - answered / population);
  }
}
