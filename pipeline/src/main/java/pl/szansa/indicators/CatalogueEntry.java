package pl.szansa.indicators;

import java.util.Optional;
import java.util.stream.Stream;
import pl.szansa.model.Indicator;
import pl.szansa.model.Measure;

/**
 * An indicator and what the counting must know of it.
 *
 * @param indicator what is published of it
 * @param collected rows whose form asked for it; empty where every form does
 */
public record CatalogueEntry(Indicator indicator, Optional<Measure> collected) {

  /** Whether one register is divided by another, as cost by participations. */
  boolean acrossRelations() {
    return indicator
        .denominator()
        .filter(d -> d.relation() != indicator.numerator().relation())
        .isPresent();
  }

  /** Everything that has to be counted for it. */
  Stream<Measure> measures() {
    return Stream.of(Optional.of(indicator.numerator()), indicator.denominator(), collected)
        .flatMap(Optional::stream);
  }
}
