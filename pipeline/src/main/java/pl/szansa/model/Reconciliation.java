package pl.szansa.model;

import java.math.BigDecimal;

/**
 * A published figure beside the computed one.
 *
 * @param figure what the office published
 * @param measure what was counted, for people
 * @param indicator the indicator that counts the same, empty if none does
 * @param period the period it was compared for
 * @param computed the computed value, null if there is none
 * @param difference computed minus published, null if there is nothing to compare
 * @param verdict whether they agree
 */
public record Reconciliation(
    PublishedFigure figure,
    Text measure,
    String indicator,
    String period,
    BigDecimal computed,
    BigDecimal difference,
    Verdict verdict) {

  public enum Verdict {
    AGREES(new Text("zgodne", "agrees")),
    DIFFERS(new Text("różni się", "differs")),
    /** No register holds what was published, for example the number of events. */
    NOT_COMPUTED(new Text("nie wyliczono", "not computed"));

    private final Text label;

    Verdict(Text label) {
      this.label = label;
    }

    public Text label() {
      return label;
    }
  }
}
