package pl.szansa.model;

import java.util.List;

/**
 * The three ways in which a value can be absent. They are stored as codes of their own, because a
 * blank is not a "no": Annex D of the Commission's monitoring guidance asks that <em>not
 * answered</em> can be told from a valid answer.
 */
public enum Missing {
  /** Asked, and left blank. */
  NO_ANSWER(
      "no_answer",
      new Text("brak odpowiedzi", "no answer"),
      List.of(
          "-",
          "--",
          "---",
          "\u2013",
          "\u2014",
          "?",
          "b.d.",
          "b.d",
          "bd",
          "bd.",
          "b/d",
          "brak danych",
          "brak informacji",
          "brak odpowiedzi",
          "nie podano",
          "nieznane",
          "n/a",
          "no answer")),
  /** The person refused to answer, which the regulation allows for sensitive data. */
  REFUSED(
      "refused",
      new Text("odmowa", "refused"),
      List.of(
          "odmowa",
          "odmowa podania",
          "odmowa podania danych",
          "odmowa podania informacji",
          "odmowa odpowiedzi",
          "odmówiono",
          "refused")),
  /** The office's form has no such question, or does not ask it of this group. */
  NOT_COLLECTED(
      "not_collected",
      new Text("nie zbierano", "not collected"),
      List.of("nie dotyczy", "n.d.", "n.d", "nd", "nd.", "n/d", "nie zbierano", "not applicable"));

  private final String code;
  private final Text label;
  private final List<String> aliases;

  Missing(String code, Text label, List<String> aliases) {
    this.code = code;
    this.label = label;
    this.aliases = aliases;
  }

  public String code() {
    return code;
  }

  public Text label() {
    return label;
  }

  public List<String> aliases() {
    return aliases;
  }
}
