package pl.szansa.model;

/** Units of indicator values. */
public enum Unit {
  /** From 0 to 1; shown to people in per cent. */
  PROPORTION("proportion", new Text("odsetek", "share"), 6),
  PLN("PLN", new Text("zł", "PLN"), 2),
  PARTICIPATIONS("participations", new Text("uczestnictwa", "participations"), 0),
  PERSONS("persons", new Text("osoby", "persons"), 0),
  RECORDS("records", new Text("rekordy", "records"), 0),
  CONTRACTS("contracts", new Text("kontrakty", "contracts"), 0),
  PROGRAMMES("programmes", new Text("programy", "programmes"), 0),
  FAMILIES("families", new Text("rodziny", "families"), 0),
  PROJECTS("projects", new Text("projekty", "projects"), 0),
  ENTERPRISES("enterprises", new Text("przedsiębiorstwa", "enterprises"), 0),
  SUPPORTS("supports", new Text("formy wsparcia", "supports"), 0),
  CERTIFICATES("certificates", new Text("certyfikaty", "certificates"), 0),
  OFFICES("offices", new Text("ośrodki", "offices"), 0),
  HOURS("hours", new Text("godziny", "hours"), 2),
  DAYS("days", new Text("dni", "days"), 0),
  /** A mean number of days. */
  DAYS_EACH("days_each", new Text("dni na osobę", "days each"), 1),
  HOURS_EACH("hours_each", new Text("godziny na osobę", "hours each"), 2),
  /** How many of something come on one participation. */
  PER_PARTICIPATION("per_participation", new Text("na uczestnictwo", "per participation"), 4);

  private final String code;
  private final Text label;
  private final int decimals;

  Unit(String code, Text label, int decimals) {
    this.code = code;
    this.label = label;
    this.decimals = decimals;
  }

  /** As in the column {@code unit}. */
  public String code() {
    return code;
  }

  public Text label() {
    return label;
  }

  /** Decimals in {@code indicators.csv}. */
  public int decimals() {
    return decimals;
  }
}
