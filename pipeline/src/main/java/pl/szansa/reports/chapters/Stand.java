package pl.szansa.reports.chapters;

import java.util.Optional;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Text;

/** Where a value stands against a reference, of which neither way need be better. */
enum Stand {
  ABOVE(new Text("wyżej", "higher")),
  UNCLEAR(new Text("bez wyraźnej różnicy", "no clear difference")),
  BELOW(new Text("niżej", "lower")),
  UNKNOWN(new Text("bez oceny", "not judged"));

  private final Text label;

  Stand(Text label) {
    this.label = label;
  }

  Text label() {
    return label;
  }

  /** Above or below only where the value's interval leaves the reference's value out. */
  static Stand of(IndicatorValue value, Optional<IndicatorValue> reference) {
    if (value.lower() == null
        || value.upper() == null
        || reference.map(IndicatorValue::value).isEmpty()) {
      return UNKNOWN;
    }
    if (value.lower().compareTo(reference.get().value()) > 0) {
      return ABOVE;
    }
    return value.upper().compareTo(reference.get().value()) < 0 ? BELOW : UNCLEAR;
  }
}
