package pl.szansa.indicators.intervals;

import java.util.Optional;

/** How the limits of a method come of its kind of evidence. */
@FunctionalInterface
interface Formula {

  Formula NONE = (evidence, confidence) -> Optional.empty();

  /** Limits of successes of trials. */
  interface OfCounts {
    Limits limits(long x, long n, double confidence);
  }

  /** Limits of one count. */
  interface OfCount {
    Limits limits(long count, double confidence);
  }

  /** Limits, where there are any, of evidence that needs no taking apart. */
  interface Of<E extends Evidence> {
    Optional<Limits> limits(E evidence, double confidence);
  }

  /**
   * @throws IllegalArgumentException for evidence of another kind
   */
  Optional<Limits> limits(Evidence evidence, double confidence);

  static Formula proportion(OfCounts method) {
    return of(
        Evidence.Proportion.class,
        (p, confidence) -> Optional.of(method.limits(p.successes(), p.trials(), confidence)));
  }

  /** The limits of the events, divided by the units. */
  static Formula rate(OfCount method) {
    return of(
        Evidence.Rate.class,
        (r, confidence) -> {
          Limits events = method.limits(r.events(), confidence);
          return Optional.of(new Limits(events.lower() / r.units(), events.upper() / r.units()));
        });
  }

  static Formula mean(Of<Evidence.Mean> method) {
    return of(Evidence.Mean.class, method);
  }

  static Formula ratio(Of<Evidence.Ratio> method) {
    return of(Evidence.Ratio.class, method);
  }

  private static <E extends Evidence> Formula of(Class<E> kind, Of<E> method) {
    return (evidence, confidence) -> {
      if (!kind.isInstance(evidence)) {
        throw new IllegalArgumentException(evidence + " is no " + kind.getSimpleName());
      }
      return method.limits(kind.cast(evidence), confidence);
    };
  }
}
