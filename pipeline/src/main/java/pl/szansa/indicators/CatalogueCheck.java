package pl.szansa.indicators;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.szansa.indicators.intervals.IntervalMethod;
import pl.szansa.model.Indicator;
import pl.szansa.model.Measure;
import pl.szansa.model.Measure.Aggregate;
import pl.szansa.model.Unit;

/** Finds every mistake of a catalogue before any data is touched. */
final class CatalogueCheck {

  /** Conditions that are true of a person's first counted participation if of any. */
  private static final Set<String> OF_PERSONS = Set.of("complete", "true");

  /**
   * An entry and where it stands.
   *
   * @param place file, line and id
   */
  record Placed(String place, CatalogueEntry entry) {}

  private final List<Breakdown> breakdowns;
  private final List<String> mistakes = new ArrayList<>();
  private String place;

  private CatalogueCheck(List<Breakdown> breakdowns) {
    this.breakdowns = breakdowns;
  }

  /** One sentence per mistake, each with its place. */
  static List<String> mistakes(List<Placed> entries, List<Breakdown> breakdowns) {
    CatalogueCheck check = new CatalogueCheck(breakdowns);
    Map<String, String> places = new HashMap<>();
    Expressions expressions =
        new Expressions(entries.stream().flatMap(p -> p.entry().measures()).toList());
    for (Placed placed : entries) {
      check.place = placed.place();
      Indicator indicator = placed.entry().indicator();
      String other = places.putIfAbsent(indicator.id(), placed.place());
      if (other != null) {
        check.add("the id stands in " + other + " already; choose another");
      }
      check.shape(indicator);
      check.interval(indicator);
      check.breakdowns(indicator);
      placed.entry().measures().forEach(check::measure);
      placed.entry().measures().flatMap(m -> expressions.mistakes(m).stream()).forEach(check::add);
    }
    return check.mistakes;
  }

  private void add(String mistake) {
    mistakes.add(place + ": " + mistake);
  }

  private void shape(Indicator indicator) {
    if (indicator.unit() == Unit.PROPORTION && indicator.denominator().isEmpty()) {
      add("a proportion needs a denominator");
    }
    if (indicator.smallestBase() < 0) {
      add("smallest_base is below 0; leave it out for no limit");
    }
  }

  private void interval(Indicator indicator) {
    List<String> known = Arrays.stream(IntervalMethod.values()).map(IntervalMethod::code).toList();
    if (!known.contains(indicator.interval())) {
      add(
          "there is no interval \""
              + indicator.interval()
              + "\"; use one of "
              + String.join(", ", known));
    } else if (!indicator.interval().equals(IntervalMethod.NONE.code())) {
      countedDenominator(indicator);
    }
  }

  private void countedDenominator(Indicator indicator) {
    boolean counted =
        indicator.denominator().filter(d -> d.aggregate() != Aggregate.SUM).isPresent();
    boolean wilson = indicator.interval().equals(IntervalMethod.WILSON.code());
    if (!counted || wilson && indicator.numerator().aggregate() == Aggregate.SUM) {
      add(
          "the interval \""
              + indicator.interval()
              + "\" needs "
              + (wilson ? "a count in numerator and denominator" : "a count in the denominator")
              + ", not a sum");
    }
  }

  private void breakdowns(Indicator indicator) {
    List<String> known = breakdowns.stream().map(Breakdown::id).toList();
    for (String id : indicator.breakdowns()) {
      if (!known.contains(id)) {
        add("there is no breakdown \"" + id + "\"; use one of " + String.join(", ", known));
        continue;
      }
      Measure.Relation over = breakdowns.get(known.indexOf(id)).over();
      if (indicator.numerator().relation() != over
          || indicator.denominator().filter(d -> d.relation() != over).isPresent()) {
        add("the breakdown \"" + id + "\" is of " + Expressions.table(over) + " only");
      }
    }
  }

  private void measure(Measure measure) {
    if (!MeasurePlan.rules(measure.relation()).contains(measure.period())) {
      List<String> rules =
          MeasurePlan.rules(measure.relation()).stream()
              .map(r -> r.name().toLowerCase(java.util.Locale.ROOT))
              .toList();
      add(
          Expressions.table(measure.relation())
              + " have no period \""
              + measure.period().name().toLowerCase(java.util.Locale.ROOT)
              + "\"; use "
              + String.join(" or ", rules));
    }
    if (measure.aggregate() == Aggregate.COUNT_PERSONS
        && (measure.relation() != Measure.Relation.PARTICIPATIONS
            || measure.period() != Measure.PeriodRule.ENTRY
            || !OF_PERSONS.contains(measure.expression().strip()))) {
      add(
          "count_persons counts complete or true over participations by entry only; count"
              + " participations with count");
    }
  }
}
