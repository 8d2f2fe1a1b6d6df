package pl.szansa.tables.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import pl.szansa.indicators.catalogue.Breakdown;
import pl.szansa.indicators.catalogue.CatalogueReader;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Code;
import pl.szansa.model.Comparison.Judgement;
import pl.szansa.model.Consequence;
import pl.szansa.model.Direction;
import pl.szansa.model.Family;
import pl.szansa.model.Funnel;
import pl.szansa.model.FunnelPosition;
import pl.szansa.model.SubmissionStatus;
import pl.szansa.model.Text;
import pl.szansa.model.Trend;
import pl.szansa.model.Unit;
import pl.szansa.model.ValueStatus;

/** The code lists of the published tables, with what people call each code. */
public final class CodeLists {

  public static final List<Code> AREA_LEVELS =
      of(AreaLevel.values(), AreaLevel::code, AreaLevel::label);
  public static final List<Code> UNITS = of(Unit.values(), Unit::code, Unit::label);
  public static final List<Code> STATUSES =
      of(ValueStatus.values(), Enum::name, ValueStatus::label);
  public static final List<Code> JUDGEMENTS = of(Judgement.values(), Enum::name, Judgement::label);
  public static final List<Code> POSITIONS =
      of(FunnelPosition.values(), Enum::name, FunnelPosition::label);
  public static final List<Code> VERDICTS =
      of(Trend.Verdict.values(), Enum::name, Trend.Verdict::label);
  public static final List<Code> SUBMISSION_STATUSES =
      of(SubmissionStatus.values(), Enum::name, CodeLists::submission);
  public static final List<Code> CONSEQUENCES =
      of(Consequence.values(), Enum::name, CodeLists::consequence);
  public static final List<Code> DIRECTIONS =
      of(Direction.values(), d -> d.name().toLowerCase(Locale.ROOT), CodeLists::direction);
  public static final List<Code> FUNNELS =
      of(Funnel.Shape.values(), Funnel.Shape::code, CodeLists::funnel);
  public static final List<Code> FAMILIES = families();
  public static final List<Code> BREAKDOWNS = breakdowns();

  private CodeLists() {}

  /** A code that is written in one way only. */
  public static Code code(String value, Text label) {
    return new Code(value, label, List.of(), null, "");
  }

  private static <E extends Enum<E>> List<Code> of(
      E[] values, Function<E, String> code, Function<E, Text> label) {
    return Arrays.stream(values).map(v -> code(code.apply(v), label.apply(v))).toList();
  }

  private static List<Code> families() {
    List<Family> families = new ArrayList<>(CatalogueReader.families());
    if (!families.contains(Family.OWN)) {
      families.add(Family.OWN);
    }
    return families.stream().map(f -> code(f.id(), f.name())).toList();
  }

  private static List<Code> breakdowns() {
    List<Code> codes = new ArrayList<>();
    codes.add(code("total", new Text("ogółem", "total")));
    for (Breakdown breakdown : CatalogueReader.breakdowns()) {
      codes.add(code(breakdown.id(), breakdown.label()));
    }
    return codes;
  }

  private static Text submission(SubmissionStatus status) {
    return switch (status) {
      case ACCEPTED -> new Text("przyjęty", "accepted");
      case REJECTED -> new Text("odrzucony w całości", "rejected as a whole");
      case UNREADABLE -> new Text("nie dał się odczytać", "could not be read");
      case SUPERSEDED -> new Text("zastąpiony innym plikiem", "superseded by another file");
    };
  }

  private static Text consequence(Consequence consequence) {
    return switch (consequence) {
      case REJECT_FILE -> new Text("odrzucono cały plik", "the whole file is rejected");
      case QUARANTINE_ROW -> new Text("wiersz w kwarantannie", "the row is quarantined");
      case WARN -> new Text("ostrzeżenie; wiersz się liczy", "a warning; the row counts");
    };
  }

  private static Text direction(Direction direction) {
    return switch (direction) {
      case HIGHER_IS_BETTER -> new Text("im więcej, tym lepiej", "higher is better");
      case LOWER_IS_BETTER -> new Text("im mniej, tym lepiej", "lower is better");
      case NEITHER -> new Text("bez oceny", "neither");
    };
  }

  private static Text funnel(Funnel.Shape shape) {
    return switch (shape) {
      case PROPORTION -> new Text("odsetek", "proportion");
      case RATE -> new Text("zdarzenia na podstawę (Poisson)", "events over a base (Poisson)");
      case MEAN -> new Text("średnia", "mean");
    };
  }
}
