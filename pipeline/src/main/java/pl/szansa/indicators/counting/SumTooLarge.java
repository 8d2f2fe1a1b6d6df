package pl.szansa.indicators.counting;

import pl.szansa.model.Measure;

/** A sum, or a sum of squares, is more than can be held: 92 quadrillion, or as many hundredths. */
final class SumTooLarge extends ArithmeticException {

  private static final long serialVersionUID = 1L;

  private final String expression;

  SumTooLarge(Measure measure) {
    super(measure.aggregate() + " of " + measure.expression() + " is too large");
    this.expression = measure.expression();
  }

  /** What was summed. */
  String expression() {
    return expression;
  }
}
