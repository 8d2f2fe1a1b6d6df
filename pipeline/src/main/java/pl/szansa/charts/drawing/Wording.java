package pl.szansa.charts.drawing;

import java.util.Locale;
import pl.szansa.model.Language;
import pl.szansa.model.Text;

/**
 * Words that several charts share, in both languages; each keeps its own with itself. {@code %1$s}
 * and so on stand for arguments.
 */
public enum Wording {
  QUALIFICATION_AXIS(
      "uzyskane kwalifikacje, %% kończących udział", "qualified upon leaving, %% of leavers"),
  COST_AXIS("koszt na uczestnika, zł", "cost per participant, PLN"),
  PARTICIPATIONS("uczestnictwa", "participations"),
  LEAVERS("kończący udział", "leavers"),

  YEAR("Rok %1$s", "Year %1$s"),
  YEARS("Lata %1$s–%2$s łącznie", "Years %1$s–%2$s together"),
  YEARS_EACH("Lata %1$s–%2$s", "Years %1$s–%2$s"),
  BASE("%1$s · n = %2$s (%3$s)", "%1$s · n = %2$s (%3$s)"),
  COUNTRY("Ogółem", "All offices"),
  REFERENCE("%1$s: %2$s", "%1$s: %2$s"),
  SHOWN(
      "Pokazano %1$s z %2$s ośrodków, te o największej podstawie.",
      "Shown: the %1$s of %2$s offices with the largest base."),
  LEFT_OUT("Pozostałe: %1$s.", "The rest: %1$s."),
  WITH_VALUE("z wartością %1$s (od %2$s do %3$s)", "with a value %1$s (from %2$s to %3$s)"),
  WITH_STATUS("%1$s: %2$s", "%1$s: %2$s"),
  SOURCE(
      "Źródło: rejestry i księgi ośrodków, „%1$s”. Szansa %2$s, odcisk przebiegu %3$s.",
      "Source: the offices' registers and ledgers, “%1$s”. Szansa %2$s, fingerprint of the run"
          + " %3$s.");

  private final Text text;

  Wording(String pl, String en) {
    this.text = new Text(pl, en);
  }

  /** The words themselves. */
  public Text text() {
    return text;
  }

  public String in(Language language, Object... arguments) {
    return String.format(Locale.ROOT, text.in(language), arguments);
  }
}
