package pl.szansa.model;

/**
 * An office's value against a reference, judged by whether its interval holds the reference.
 *
 * @param value the office's value
 * @param reference the value it is held against
 * @param judgement the outcome
 */
public record Comparison(IndicatorValue value, IndicatorValue reference, Judgement judgement) {

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
  }
}
