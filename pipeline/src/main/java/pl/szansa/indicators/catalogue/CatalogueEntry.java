package pl.szansa.indicators.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.szansa.indicators.intervals.IntervalMethod;
import pl.szansa.model.Indicator;
import pl.szansa.model.Measure;
import pl.szansa.model.Measure.Aggregate;

/**
 * An indicator and what the counting must know of it.
 *
 * @param indicator what is published of it
 * @param collected rows whose form asked for it; empty where every form does
 * @param censored rows whose outcome window is open; empty where there is no window
 * @param overOffices the statistic that it is of another indicator's values; then nothing is
 *     counted for it
 * @param sampled the indicator that it estimates from drawn people; then nothing is counted for it
 */
public record CatalogueEntry(
    Indicator indicator,
    Optional<Measure> collected,
    Optional<Measure> censored,
    Optional<OverOffices> overOffices,
    Optional<Sampled> sampled) {

  /** An entry that no sample is drawn for. */
  public CatalogueEntry(
      Indicator indicator,
      Optional<Measure> collected,
      Optional<Measure> censored,
      Optional<OverOffices> overOffices) {
    this(indicator, collected, censored, overOffices, Optional.empty());
  }

  /** Whether it is counted over the resolved tables, not made of another indicator. */
  public boolean counted() {
    return overOffices.isEmpty() && sampled.isEmpty();
  }

  /** Whether one register is divided by another, as cost by participations. */
  public boolean acrossRelations() {
    return indicator
        .denominator()
        .filter(d -> d.relation() != indicator.numerator().relation())
        .isPresent();
  }

  /** Everything that has to be counted for it. */
  public Stream<Measure> measures() {
    if (!counted()) {
      return Stream.empty();
    }
    List<Measure> all = new ArrayList<>(List.of(indicator.numerator()));
    indicator.denominator().ifPresent(all::add);
    collected.ifPresent(all::add);
    censored.ifPresent(all::add);
    squares().ifPresent(all::add);
    return all.stream();
  }

  /** Everything whose expression must be right. */
  Stream<Measure> checked() {
    return Stream.concat(measures(), sampled.stream().map(Sampled::condition));
  }

  /** The squares of what is averaged, where an interval needs them. */
  public Optional<Measure> squares() {
    Measure sum = indicator.numerator();
    return sum.aggregate() == Aggregate.SUM
            && IntervalMethod.of(indicator.interval()) == IntervalMethod.T
        ? Optional.of(
            new Measure(sum.relation(), Aggregate.SUM_OF_SQUARES, sum.expression(), sum.period()))
        : Optional.empty();
  }
}
