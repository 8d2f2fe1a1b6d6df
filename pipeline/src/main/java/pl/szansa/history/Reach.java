package pl.szansa.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.ChangeLog.Cause;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Input.Kind;
import pl.szansa.model.ValueStatus;

/**
 * Which causes can have moved a value.
 *
 * <p>A cause is left out only where it cannot be one: a file of an office moves the values of the
 * areas in which the office's rows can count, a definition its own indicator and what is computed
 * over that, a rule the offices whose files break it more or less often than before. What is
 * suppressed within an area depends on the other values of the area, so of a value that is
 * suppressed before or after, every definition is a possible cause. Where none is left, all that
 * can move any value are: a person or a document can stand in the files of several offices.
 */
public final class Reach {

  private static final Set<String> OF_NO_VALUE =
      Set.of("case-mix.yml", "fronts.yml", "published-measures.yml");

  private static final Set<String> OF_PEERS =
      Set.of("peers", "reference/context.csv", "reference/peers.csv");

  private static final Set<String> OF_PRICES =
      Set.of("prices", "price-index.csv", "reference/price_index.csv");

  /** Whose files and which projects a cause is about, if it is about some files only. */
  private record Scope(Cause cause, Set<String> offices, Set<String> projects) {

    boolean someFiles() {
      return offices != null;
    }
  }

  private final Result before;
  private final Result after;
  private final List<Cause> causes;
  private final Bases bases;
  private final List<Scope> scopes = new ArrayList<>();
  private final Map<String, Set<String>> areasOf = new HashMap<>();
  private final Map<String, List<Cause>> byArea = new HashMap<>();
  private final List<Cause> anything;
  private final Map<List<Cause>, List<Cause>> shared = new HashMap<>();

  /** Of everything that two results differ in. */
  public Reach(Result before, Result after) {
    this.before = before;
    this.after = after;
    this.causes = Causes.between(before, after);
    this.anything = causes.stream().filter(Reach::movesValues).toList();
    this.bases = new Bases(before, after);
    Concerned concerned = new Concerned(before, after);
    causes.forEach(cause -> scopes.add(scope(cause, concerned)));
  }

  private static Scope scope(Cause cause, Concerned concerned) {
    if (!Concerned.someFiles(cause)) {
      return new Scope(cause, null, null);
    }
    List<Delivery> files = concerned.by(cause).stream().filter(Delivery::counts).toList();
    return new Scope(
        cause,
        files.stream().map(Delivery::office).collect(Collectors.toSet()),
        files.stream().flatMap(d -> d.projects().stream()).collect(Collectors.toSet()));
  }

  /** Every input that was added, removed or changed, by kind and name. */
  public List<Cause> causes() {
    return causes;
  }

  /** Of a value, those of the causes that can have moved it; none only if there are none at all. */
  public List<Cause> of(Differing value) {
    List<Cause> there = byArea.computeIfAbsent(area(value.place()), a -> reaching(value.place()));
    List<Cause> fitting = there.stream().filter(c -> fits(c, value)).toList();
    if (fitting.isEmpty()) {
      return anything;
    }
    return fitting.size() == there.size() ? there : shared.computeIfAbsent(fitting, f -> f);
  }

  private List<Cause> reaching(IndicatorValue place) {
    return scopes.stream().filter(s -> reaches(s, place)).map(Scope::cause).toList();
  }

  private static boolean movesValues(Cause cause) {
    return cause.kind() != Kind.OUTLINES
        && !(cause.kind() == Kind.METHOD && OF_NO_VALUE.contains(cause.name()));
  }

  private static String area(IndicatorValue place) {
    return place.level().code() + " " + place.area();
  }

  /** Whether a cause can move anything in an area. */
  private boolean reaches(Scope scope, IndicatorValue place) {
    Cause cause = scope.cause();
    if (scope.someFiles()) {
      return counts(scope, place);
    }
    if (OF_PEERS.contains(cause.name())) {
      return place.level() == AreaLevel.PEER_GROUP;
    }
    if (cause.kind() == Kind.REFERENCE && cause.name().equals("nuts.csv")) {
      return place.level() == AreaLevel.NUTS2 || place.level() == AreaLevel.NUTS3;
    }
    return movesValues(cause);
  }

  /** Whether rows of the files that a cause is about can count in an area. */
  private boolean counts(Scope scope, IndicatorValue place) {
    Set<String> offices = scope.offices();
    if (offices.isEmpty()) {
      return false;
    }
    if (place.level() == AreaLevel.PROJECT) {
      return scope.projects().isEmpty() || scope.projects().contains(place.area());
    }
    String area = area(place);
    return place.level() == AreaLevel.COUNTRY
        || offices.contains("")
        || offices.stream().anyMatch(office -> areasOf(office).contains(area));
  }

  /** The areas in which rows of an office can count, in either result. */
  private Set<String> areasOf(String office) {
    return areasOf.computeIfAbsent(
        office,
        o -> {
          Set<String> areas = new TreeSet<>(Set.of(AreaLevel.OFFICE.code() + " " + o));
          Stream.of(before, after).forEach(r -> areas.addAll(r.reach().getOrDefault(o, Set.of())));
          return areas;
        });
  }

  /** Whether a cause that reaches the area can move this value of it, in this way. */
  private boolean fits(Cause cause, Differing value) {
    String indicator = value.place().indicator();
    boolean suppressed = value.suppressed();
    return switch (cause.kind()) {
      case DEFINITION ->
          suppressed || cause.name().equals(indicator) || bases.over(indicator, cause.name());
      case METHOD ->
          suppressed
              || !cause.name().startsWith("breakdown ")
              || cause.name().equals("breakdown " + value.place().breakdown());
      case SAMPLE -> bases.sampled(indicator);
      case REFERENCE -> !OF_PRICES.contains(cause.name()) || bases.inConstantPrices(indicator);
      case SETTING -> fits(cause.name(), value);
      default -> true;
    };
  }

  private boolean fits(String setting, Differing value) {
    return switch (setting) {
      case "smallest_base" -> value.has(ValueStatus.TOO_FEW);
      case "smallest_cell" -> value.suppressed();
      case "indicators", "publish" -> value.inStatus();
      case "intervals", "confidence" -> value.inLimits();
      case "prices" -> bases.inConstantPrices(value.place().indicator());
      default -> true;
    };
  }
}
