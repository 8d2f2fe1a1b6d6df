package pl.szansa.indicators.trail;

import java.util.Locale;
import pl.szansa.model.Text;

/** How a row counts for a value, or why it does not. */
public enum Reason {
  NUMERATOR(new Text("licznik", "numerator")),
  DENOMINATOR(new Text("mianownik", "denominator")),
  INCOMPLETE(new Text("rekord niepełny", "incomplete record")),
  NOT_LEFT(new Text("udział trwa", "has not left")),
  WINDOW_OPEN(new Text("okno otwarte", "window open")),
  REFUSED(new Text("odmowa", "refused")),
  NOT_COLLECTED(new Text("nie zbierano", "not collected")),
  NO_ANSWER(new Text("brak odpowiedzi", "no answer")),
  OTHERWISE(new Text("nie spełnia warunku", "not of this kind"));

  private final Text label;

  Reason(Text label) {
    this.label = label;
  }

  public Text label() {
    return label;
  }

  /** Whether the row counts. */
  public boolean counts() {
    return this == NUMERATOR || this == DENOMINATOR;
  }

  /** As in a CSV file. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
