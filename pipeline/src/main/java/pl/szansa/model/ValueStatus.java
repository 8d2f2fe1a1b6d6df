package pl.szansa.model;

/** Why a value is there, or why not; never NaN, never 0 for 0/0. */
public enum ValueStatus {
  VALUE(new Text("wartość", "value")),
  SUPPRESSED(new Text("utajniono", "suppressed")),
  TOO_FEW(new Text("zbyt mała podstawa", "base too small")),
  NOT_APPLICABLE(new Text("nie dotyczy", "not applicable")),
  NOT_COLLECTED(new Text("nie zbierano", "not collected")),
  CENSORED(new Text("okno wyniku otwarte", "outcome window open"));

  private final Text label;

  ValueStatus(Text label) {
    this.label = label;
  }

  public Text label() {
    return label;
  }
}
