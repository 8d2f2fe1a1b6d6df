package pl.szansa.indicators.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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
    if (overOffices == null) {
      if (numerator == null) {
        mistakes.add("an indicator needs a numerator");
      }
    } else {
      mistakes.addAll(overOffices.mistakes());
      if (Stream.of(numerator, denominator, collected, censored).anyMatch(Objects::nonNull)) {
        mistakes.add(
            "over_offices stands instead of numerator, denominator, collected and censored");
      }
    }
    Stream.of(numerator, denominator, collected, censored)
        .filter(m -> m != null && !m.understood())
        .forEach(m -> mistakes.add("a measure needs one of count, count_persons and sum"));
    return mistakes;
  }

  /**
   * @param of the indicator whose values an entry over offices takes; null for other entries
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
            interval == null ? "none" : interval,
            base,
            breakdowns == null ? List.of() : breakdowns),
        Optional.ofNullable(collected).map(MeasureText::measure),
        Optional.ofNullable(censored).map(MeasureText::measure),
        Optional.ofNullable(overOffices));
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
