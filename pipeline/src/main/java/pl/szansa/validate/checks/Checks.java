package pl.szansa.validate.checks;

import java.util.List;
import java.util.Map;
import pl.szansa.ingest.registers.Reference;
import pl.szansa.ingest.values.InstitutionNumbers;
import pl.szansa.model.Field;
import pl.szansa.model.FieldType;
import pl.szansa.model.Language;
import pl.szansa.model.TableSchema;

/** The kinds of check that a rule may name; makes those of one table, for one thread. */
public final class Checks {

  private final TableSchema table;
  private final Reference reference;
  private final Language language;
  private final ValidPesel pesel = new ValidPesel();

  public Checks(TableSchema table, Reference reference, Language language) {
    this.table = table;
    this.reference = reference;
    this.language = language;
  }

  /**
   * A check.
   *
   * @param kind the rule's kind
   * @param fields the rule's fields
   * @param parameters the rule's parameters
   * @param nulls what the rule makes of absent values
   * @throws IllegalArgumentException saying what is wrong with the rule
   */
  public Check of(String kind, List<String> fields, Map<String, String> parameters, Nulls nulls) {
    Parameters stated = new Parameters(parameters);
    int[] positions = fields.stream().mapToInt(table::position).toArray();
    Check check = ofRow(kind, positions, stated, nulls);
    if (check == null) {
      check = ofValues(kind, positions, stated);
      check = nulls == Nulls.SKIP ? check : new AbsentCheck(check, positions, nulls);
    }
    if (!stated.unused().isEmpty()) {
      throw new IllegalArgumentException(
          "the kind " + kind + " has no parameter " + String.join(", ", stated.unused()));
    }
    return check;
  }

  /** Kinds that know themselves what to make of absent values; null if it is another. */
  private Check ofRow(String kind, int[] positions, Parameters parameters, Nulls nulls) {
    return switch (kind) {
      case "readable" ->
          new ReadableCheck(table, Boolean.parseBoolean(parameters.text("coded")), language);
      case "legible" -> new LegibleCheck(table);
      case "shape" -> new ShapeCheck();
      case "corrected" -> new CorrectedCheck();
      case "impersonal" -> new ImpersonalCheck(some(positions));
      case "required" -> new RequiredCheck(some(positions), nulls);
      case "complete" -> new CompleteCheck(table, of(3, positions), nulls, language);
      case "needs" ->
          new NeedsCheck(
              table,
              of(2, positions),
              parameters.codes("when", field(of(2, positions)[1])),
              nulls,
              language);
      case "unique" -> new UniqueCheck(some(positions), nulls);
      default -> null;
    };
  }

  /** Kinds that look at values; an absent one breaks them only where the rule says so. */
  private Check ofValues(String kind, int[] p, Parameters parameters) {
    return switch (kind) {
      case "check_digit" -> new CheckDigitCheck(some(p)[0]);
      case "nip" -> new InstitutionCheck(some(p)[0], InstitutionNumbers::nip);
      case "regon" -> new InstitutionCheck(some(p)[0], InstitutionNumbers::regon);
      case "pesel_agrees" ->
          new PeselAgreesCheck(of(2, p)[0], p[1], p[p.length - 1], tolerance(p, parameters), pesel);
      case "range" -> new RangeCheck(some(p), field(some(p)[0]), parameters);
      case "not_zero" -> new NotZeroCheck(some(p)[0]);
      case "order" -> new OrderCheck(of(2, p)[0], p[1], field(p[0]), language);
      case "sum" -> new SumCheck(of(2, p));
      case "one_of" ->
          new OneOfCheck(some(p)[0], field(p[0]), parameters.codes("codes", field(p[0])), language);
      case "excludes" ->
          new ExcludesCheck(
              of(2, p)[0],
              field(p[0]),
              parameters.codes("first", field(p[0])),
              p[1],
              parameters.codes("second", field(p[1])),
              language);
      case "hours" -> new HoursCheck(of(3, p)[0], p[1], p[2], parameters.whole("per_day"));
      case "within_project" ->
          new WithinProjectCheck(some(p)[0], table.position("project"), reference.projects());
      case "published_parts" -> new PublishedPartsCheck(of(3, p), parameters);
      default -> ofPeople(kind, p, parameters);
    };
  }

  private Check ofPeople(String kind, int[] p, Parameters parameters) {
    return switch (kind) {
      case "age_agrees" ->
          new AgeAgreesCheck(new Ages(of(3, p)[0], p[1], p[2]), parameters.whole("tolerance"));
      case "computed_age" ->
          new ComputedAgeCheck(
              new Ages(-1, of(2, p)[0], p[1]), parameters.whole("low"), parameters.whole("high"));
      case "working_age" ->
          new WorkingAgeCheck(
              new Ages(of(4, p)[0], p[1], p[2]),
              p[3],
              parameters.whole("low"),
              parameters.whole("women"),
              parameters.whole("men"));
      case "resident" -> resident(parameters);
      default -> ofSheet(kind, p);
    };
  }

  /** Kinds that compare columns, or what is written with registers. */
  private Check ofSheet(String kind, int[] p) {
    return switch (kind) {
      case "misplaced" -> new MisplacedCheck(table, language);
      case "misplaced_key" -> new MisplacedKeyCheck(table, language);
      case "swapped" -> new SwappedCheck(of(2, p)[0], p[1], field(p[1]).label().in(language));
      case "known_office" ->
          new KnownOfficeCheck(table.position("office"), some(p)[0], reference.offices());
      case "teryt" -> new TerytCheck(table, some(p)[0], reference.territory());
      default -> throw new IllegalArgumentException("no kind of check is called " + kind);
    };
  }

  /** Only ages are compared with a tolerance. */
  private int tolerance(int[] positions, Parameters parameters) {
    return field(positions[1]).type() == FieldType.INTEGER ? parameters.whole("tolerance") : 0;
  }

  /** A table without the field has nobody's home. */
  private Check resident(Parameters parameters) {
    String municipality = parameters.text("field");
    int digits = parameters.whole("digits");
    boolean known = table.storedFields().stream().anyMatch(f -> f.name().equals(municipality));
    return known
        ? new ResidentCheck(
            table.position(municipality), table.position("office"), digits, reference.offices())
        : (row, finding) -> {};
  }

  private Field field(int position) {
    return table.storedFields().get(position);
  }

  private static int[] some(int[] positions) {
    return of(1, positions);
  }

  private static int[] of(int fewest, int[] positions) {
    if (positions.length < fewest) {
      throw new IllegalArgumentException("it needs at least " + fewest + " fields");
    }
    return positions;
  }
}
