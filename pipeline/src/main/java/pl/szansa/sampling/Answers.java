package pl.szansa.sampling;

/**
 * What the drawn people of a stratum answered.
 *
 * @param stratum name, by which strata are put side by side
 * @param population people of the stratum
 * @param answered drawn people whose result is known, also of those to whom it does not apply
 * @param base those of the answered to whom the indicator applies
 * @param positive those of the base with the result
 */
public record Answers(String stratum, long population, long answered, long base, long positive) {

  Answers with(Answers other) {
    return new Answers(
        stratum,
        population + other.population,
        answered + other.answered,
        base + other.base,
        positive + other.positive);
  }

  /** One answer of several people does not tell how they differ. */
  boolean tooFew() {
    return answered < Math.min(2, population);
  }

  /** Whom each answer stands for. */
  double weight() {
    return (double) population / answered;
  }
}
