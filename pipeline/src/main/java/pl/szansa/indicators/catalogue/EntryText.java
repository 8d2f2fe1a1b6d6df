package pl.szansa.indicators.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import pl.szansa.indicators.intervals.IntervalMethod;
import pl.szansa.model.Direction;
import pl.szansa.model.Indicator;
import pl.szansa.model.Measure;
import pl.szansa.model.Suggestion;
import pl.szansa.model.Text;
import pl.szansa.model.Unit;

/** An entry as its YAML file spells it; what may be left out is null. */
record EntryText(
    String id,
    Text name,
    Text definition,
    Text reading,
    String source,
    Text unverified,
    @JsonProperty("part_of") String partOf,
    String unit,
    Direction direction,
    MeasureText numerator,
    MeasureText denominator,
    MeasureText collected,
    MeasureText censored,
    @JsonProperty("over_offices") OverOffices overOffices,
    Sampled sampled,
    String interval,
    @JsonProperty("smallest_base") int smallestBase,
    List<String> breakdowns) {

  record MeasureText(
      Measure.Relation over,
      String count,
      @JsonProperty("count_persons") String countPersons,
      String sum,
      Measure.PeriodRule period) {

    private boolean understood() {
      return Stream.of(count, countPersons, sum).filter(Objects::nonNull).count() == 1;
    }

    private Measure measure() {
      Measure.Relation relation = over == null ? Measure.Relation.PARTICIPATIONS : over;
      Measure.PeriodRule rule = period == null ? relation.periodRules().get(0) : period;
      if (sum != null) {
        return new Measure(relation, Measure.Aggregate.SUM, sum, rule);
      }
      return countPersons == null
          ? new Measure(relation, Measure.Aggregate.COUNT, count, rule)
          : new Measure(relation, Measure.Aggregate.COUNT_PERSONS, countPersons, rule);
    }
  }

  /** What keeps it from being an indicator at all. */
  List<String> mistakes() {
    List<String> mistakes = new ArrayList<>();
    if (id == null || !id.matches("[A-Za-z][A-Za-z0-9_]*")) {
      mistakes.add("an indicator needs an id of letters, digits and _, beginning with a letter");
    }
    if (name == null || name.pl() == null && name.en() == null) {
      mistakes.add("an indicator needs a name: {pl: \"…\", en: \"…\"}");
    }
    if (unitOfCode().isEmpty()) {
      List<String> units = Arrays.stream(Unit.values()).map(Unit::code).toList();
      String wanted = unit == null ? "" : unit;
      mistakes.add(
          "there is no unit \""
              + wanted
              + "\""
              + Suggestion.or(wanted, units, "use one of " + String.join(", ", units)));
    }
    mistakes.addAll(mistakesOfSource());
    Stream.of(numerator, denominator, collected, censored)
        .filter(m -> m != null && !m.understood())
        .forEach(m -> mistakes.add("a measure needs one of count, count_persons and sum"));
    return mistakes;
  }

  /** An entry counts, or it is made of another one. */
  private List<String> mistakesOfSource() {
    if (overOffices == null && sampled == null) {
      return numerator == null ? List.of("an indicator needs a numerator") : List.of();
    }
    List<String> mistakes = new ArrayList<>();
    if (overOffices != null) {
      mistakes.addAll(overOffices.mistakes());
    }
    if (sampled != null) {
      mistakes.addAll(sampled.mistakes());
    }
    boolean counts =
        Stream.of(numerator, denominator, collected, censored).anyMatch(Objects::nonNull);
    if (counts || overOffices != null && sampled != null) {
      mistakes.add(
          (overOffices == null ? "sampled" : "over_offices")
              + " stands instead of numerator, denominator, collected and censored");
    }
    return mistakes;
  }

  /** The id of the indicator that this one is made of; empty for one that counts. */
  Optional<String> of() {
    return Optional.ofNullable(overOffices)
        .map(OverOffices::of)
        .or(() -> Optional.ofNullable(sampled).map(Sampled::of));
  }

  /**
   * @param of the indicator that this one is made of; null for one that counts
   */
  CatalogueEntry entry(String family, Optional<Integer> smallestBase, Indicator of) {
    int base = this.smallestBase > 1 ? smallestBase.orElse(this.smallestBase) : this.smallestBase;
    return new CatalogueEntry(
        new Indicator(
            id,
            family,
            both(name),
            both(definition == null ? name : definition),
            reading == null ? Text.NONE : both(reading),
            source == null ? "" : source,
            unverified == null ? Text.NONE : both(unverified),
            partOf == null ? "" : partOf,
            unitOfCode().orElseThrow(),
            direction == null ? Direction.NEITHER : direction,
            of == null ? numerator.measure() : of.numerator(),
            of == null
                ? Optional.ofNullable(denominator).map(MeasureText::measure)
                : of.denominator(),
            interval == null ? method().code() : interval,
            base,
            breakdowns == null ? List.of() : breakdowns),
        Optional.ofNullable(collected).map(MeasureText::measure),
        openWindows(),
        Optional.ofNullable(overOffices),
        Optional.ofNullable(sampled));
  }

  /** Of those who were not asked, no window is open. */
  private Optional<Measure> openWindows() {
    Optional<Measure> open = Optional.ofNullable(censored).map(MeasureText::measure);
    Optional<Measure> asked = Optional.ofNullable(collected).map(MeasureText::measure);
    return open.map(o -> asked.filter(a -> a.countsLike(o)).map(o::and).orElse(o));
  }

  /** Where the entry names none. */
  private IntervalMethod method() {
    return sampled == null ? IntervalMethod.NONE : IntervalMethod.STRATIFIED;
  }

  private Optional<Unit> unitOfCode() {
    return Arrays.stream(Unit.values()).filter(u -> u.code().equals(unit)).findFirst();
  }

  /** Who writes in one language only reads the same in the other. */
  private static Text both(Text text) {
    return new Text(
        text.pl() == null ? text.en() : text.pl(), text.en() == null ? text.pl() : text.en());
  }
}
