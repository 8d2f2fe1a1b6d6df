package pl.szansa.charts.maps;

import java.awt.Color;
import java.util.Optional;
import pl.szansa.charts.drawing.Captions;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Text;
import pl.szansa.model.ValueStatus;

/**
 * An area on the map.
 *
 * @param code TERYT
 * @param name what people read
 * @param value its value or why there is none; empty where no office sent anything
 */
record Spot(String code, String name, Optional<IndicatorValue> value) {

  private static final Text ABSENT = new Text("brak danych", "no data");

  boolean hasValue() {
    return value.filter(v -> v.status() == ValueStatus.VALUE).isPresent();
  }

  /** The value, or the reason why there is none. */
  String figure(Captions captions) {
    return value
        .map(v -> v.status() == ValueStatus.VALUE ? captions.value(v) : captions.status(v))
        .orElse(captions.say(ABSENT));
  }

  Optional<Color> color(Classes classes) {
    return hasValue() ? value.map(v -> classes.color(v.value())) : Optional.empty();
  }
}
