package pl.szansa.charts.drawing;

import java.util.Locale;
import pl.szansa.model.Language;
import pl.szansa.model.Text;

/** All words of the charts, in both languages. {@code %1$s} and so on stand for arguments. */
public enum Wording {
  QUALIFICATION_TITLE(
      "Odsetek kończących udział, którzy uzyskali kwalifikacje, według ośrodka",
      "Share of leavers who gained a qualification, by office"),
  COST_TITLE(
      "Koszt na uczestnika (koszt ogółem podzielony przez liczbę uczestnictw), według ośrodka",
      "Cost per participant (total cost over participations), by office"),
  YEARS_TITLE(
      "Liczba uczestnictw według roku rozpoczęcia i ośrodka",
      "Participations by year of entry and office"),
  SCATTER_TITLE(
      "Koszt na uczestnika a odsetek uzyskanych kwalifikacji, według ośrodka",
      "Cost per participant against share qualified, by office"),

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
  ROW("%1$s, n = %2$s", "%1$s, n = %2$s"),

  ROWS_READING(
      "Każdy wiersz to jeden ośrodek, od najwyższej wartości. Kropka to wartość, pozioma kreska to"
          + " przedział ufności%1$s, linia przerywana to wszystkie ośrodki razem. Jeżeli kreska"
          + " przecina linię, różnica może być dziełem przypadku. Gdzie nie ma wartości, podano"
          + " powód.",
      "Each row is one office, from the highest value. The dot is the value, the horizontal bar its%1$s"
          + " confidence interval, the dashed line all offices together. Where the bar crosses"
          + " the line, the difference may be chance. Where there is no value, the reason is"
          + " given."),
  YEARS_READING(
      "Każde pole to jeden ośrodek z własną skalą: wysokości słupków porównuje się w obrębie pola,"
          + " a między polami – liczby nad słupkami. Gdzie nie ma wartości, podano powód.",
      "Each panel is one office with a scale of its own: compare heights within a panel, and the"
          + " numbers above the bars between panels. Where there is no value, the reason is"
          + " given."),
  SCATTER_READING(
      "Każdy punkt to jeden ośrodek: w prawo więcej uzyskanych kwalifikacji, w górę wyższy koszt."
          + " Kreski to przedziały ufności%1$s, linie przerywane to wszystkie ośrodki razem. Prawy"
          + " dolny róg: taniej i skuteczniej niż ogółem.",
      "Each point is one office: further right more qualifications, further up a higher cost. The"
          + " bars are%1$s confidence intervals, the dashed lines all offices together. Bottom"
          + " right: cheaper and more effective than overall."),

  SHOWN(
      "Pokazano %1$s z %2$s ośrodków, te o największej podstawie.",
      "Shown: the %1$s of %2$s offices with the largest base."),
  LEFT_OUT("Pozostałe: %1$s.", "The rest: %1$s."),
  WITH_VALUE("z wartością %1$s (od %2$s do %3$s)", "with a value %1$s (from %2$s to %3$s)"),
  WITH_STATUS("%1$s: %2$s", "%1$s: %2$s"),
  KEY("Ośrodki: %1$s.", "Offices: %1$s."),
  KEY_ENTRY("%1$s\u00a0–\u00a0%2$s", "%1$s\u00a0–\u00a0%2$s"),
  WITHOUT_POINT("Bez punktu: %1$s.", "Without a point: %1$s."),
  WITHOUT_POINT_ONE("%1$s (%2$s)", "%1$s (%2$s)"),
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
