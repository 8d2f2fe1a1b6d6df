package pl.szansa.peers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import pl.szansa.model.Text;

/** What circumstances of offices their groups are formed by. */
public enum Variable {
  /** Inhabitants. */
  POPULATION(new Text("liczba mieszkańców (logarytm)", "population (logarithm)")),
  /** Registered, in per cent. */
  UNEMPLOYMENT_RATE(new Text("stopa bezrobocia rejestrowanego", "registered unemployment rate")),
  /** Urban, rural or both. */
  COMMUNE(new Text("rodzaj gminy (kod TERYT)", "kind of commune (TERYT code)")),
  /** Participations per year with any. */
  CLIENT_BASE(
      new Text("liczba uczestnictw w roku (logarytm)", "participations a year (logarithm)"));

  private final Text label;

  Variable(Text label) {
    this.label = label;
  }

  /** As in {@code szansa.yml}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it is called among those that were used. */
  Text label() {
    return label;
  }

  /** Whether ten times as many is as far as a hundred times from ten times as many. */
  boolean skewed() {
    return this == POPULATION || this == CLIENT_BASE;
  }

  static Optional<Variable> find(String code) {
    return Arrays.stream(values()).filter(v -> v.code().equals(code)).findFirst();
  }
}
