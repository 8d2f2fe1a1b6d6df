package pl.szansa.indicators.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pl.szansa.indicators.intervals.IntervalMethod;
import pl.szansa.model.Family;
import pl.szansa.model.Indicator;
import pl.szansa.model.Measure;
import pl.szansa.model.Measure.Aggregate;
import pl.szansa.model.Suggestion;
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

  /**
   * One sentence per mistake, each with its place. The expressions of what is shipped are not
   * compiled again at every start: a test does it.
   */
  static List<String> mistakes(List<Placed> entries, List<Breakdown> breakdowns) {
    CatalogueCheck check = new CatalogueCheck(breakdowns);
    Map<String, String> places = new HashMap<>();
    List<String> ids = entries.stream().map(p -> p.entry().indicator().id()).toList();
    Map<Measure, List<String>> wrong =
        Expressions.mistakes(
            entries.stream()
                .map(Placed::entry)
                .filter(e -> e.indicator().family().equals(Family.OWN.id()))
                .flatMap(CatalogueEntry::checked)
                .toList());
    for (Placed placed : entries) {
      check.place = placed.place();
      Indicator indicator = placed.entry().indicator();
      String other = places.putIfAbsent(indicator.id(), placed.place());
      if (other != null) {
        check.add("the id stands in " + other + " already; choose another");
      }
      check.shape(indicator);
      check.interval(indicator);
      check.sampled(placed.entry());
      check.breakdowns(indicator);
      check.partOf(indicator, ids);
      placed.entry().checked().forEach(check::measure);
      placed
          .entry()
          .checked()
          .flatMap(m -> wrong.getOrDefault(m, List.of()).stream())
          .distinct()
          .forEach(check::add);
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
    boolean persons = indicator.numerator().aggregate() == Aggregate.COUNT_PERSONS;
    boolean byPersons =
        indicator.denominator().filter(d -> d.aggregate() == Aggregate.COUNT_PERSONS).isPresent();
    boolean byRows =
        indicator.denominator().filter(d -> d.aggregate() == Aggregate.COUNT).isPresent();
    boolean rows = indicator.numerator().aggregate() == Aggregate.COUNT;
    if (persons && byRows || rows && byPersons) {
      add("persons and participations are not divided by each other; count both the same way");
    }
  }

  private void interval(Indicator indicator) {
    Optional<IntervalMethod> method = IntervalMethod.find(indicator.interval());
    if (method.isEmpty()) {
      List<String> known =
          Arrays.stream(IntervalMethod.values()).map(IntervalMethod::code).toList();
      add(
          "there is no interval \""
              + indicator.interval()
              + "\""
              + Suggestion.or(
                  indicator.interval(), known, "use one of " + String.join(", ", known)));
    } else if (method.get() != IntervalMethod.NONE) {
      evidence(indicator, method.get().kind());
    }
  }

  private void sampled(CatalogueEntry entry) {
    Indicator indicator = entry.indicator();
    if (entry.sampled().isPresent() != isStratified(indicator)) {
      add("the interval \"stratified\" is that of sampled indicators; leave interval out");
    }
    if (entry.sampled().isPresent()
        && (indicator.unit() != Unit.PROPORTION
            || !indicator.breakdowns().isEmpty()
            || Stream.concat(Stream.of(indicator.numerator()), indicator.denominator().stream())
                .anyMatch(m -> !countsParticipations(m)))) {
      add("sampled is of a share of participations, without breakdowns");
    }
  }

  private static boolean isStratified(Indicator indicator) {
    return indicator.interval().equals(IntervalMethod.STRATIFIED.code());
  }

  private static boolean countsParticipations(Measure measure) {
    return measure.relation() == Measure.Relation.PARTICIPATIONS
        && measure.aggregate() == Aggregate.COUNT;
  }

  private static String ratio(Indicator indicator, boolean counted) {
    boolean byar = indicator.interval().equals(IntervalMethod.BYAR_DENOMINATOR.code());
    return byar && !counted
        ? "a count in the denominator"
        : indicator.denominator().isPresent() ? "" : "a denominator";
  }

  /** Whether what is counted is what an interval of that kind is for. */
  private void evidence(Indicator indicator, IntervalMethod.Kind kind) {
    boolean summed = indicator.numerator().aggregate() == Aggregate.SUM;
    boolean counted =
        indicator.denominator().filter(d -> d.aggregate() != Aggregate.SUM).isPresent();
    String needed =
        switch (kind) {
          case PROPORTION -> counted && !summed ? "" : "a count in numerator and denominator";
          case RATE -> indicator.denominator().isPresent() ? "" : "a denominator";
          case MEAN -> counted && summed ? "" : "a sum in the numerator and a count below it";
          case RATIO -> ratio(indicator, counted);
          case NONE -> "";
        };
    if (!needed.isEmpty()) {
      add("the interval \"" + indicator.interval() + "\" needs " + needed);
    }
  }

  private void breakdowns(Indicator indicator) {
    List<String> known = breakdowns.stream().map(Breakdown::id).toList();
    for (String id : indicator.breakdowns()) {
      if (!known.contains(id)) {
        add(
            "there is no breakdown \""
                + id
                + "\""
                + Suggestion.or(id, known, "use one of " + String.join(", ", known)));
        continue;
      }
      Measure.Relation over = breakdowns.get(known.indexOf(id)).over();
      if (indicator.numerator().relation() != over
          || indicator.denominator().filter(d -> d.relation() != over).isPresent()) {
        add("the breakdown \"" + id + "\" is of " + over.table() + " only");
      }
    }
  }

  private void partOf(Indicator indicator, List<String> ids) {
    String whole = indicator.partOf();
    if (whole.equals(indicator.id())) {
      add("part_of is the indicator itself; name the one that it is a part of");
    } else if (!whole.isEmpty() && !ids.contains(whole)) {
      add(
          "part_of is \""
              + whole
              + "\", but there is no such indicator"
              + Suggestion.or(whole, ids, "list them with: szansa indicators"));
    }
  }

  private void measure(Measure measure) {
    if (!measure.relation().periodRules().contains(measure.period())) {
      List<String> rules =
          measure.relation().periodRules().stream().map(Measure.PeriodRule::code).toList();
      add(
          measure.relation().table()
              + " have no period \""
              + measure.period().code()
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
