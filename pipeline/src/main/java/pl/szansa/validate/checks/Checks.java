package pl.szansa.validate.checks;

import java.util.List;
import java.util.Map;
import pl.szansa.ingest.registers.Reference;
import pl.szansa.model.Language;
import pl.szansa.model.TableSchema;

/** The kinds of check that a rule may name. */
public final class Checks {

  private Checks() {}

  /**
   * A fresh check for one sheet.
   *
   * @param kind the rule's kind
   * @param fields the rule's fields
   * @param parameters the rule's parameters
   */
  public static Check of(
      String kind,
      List<String> fields,
      Map<String, String> parameters,
      TableSchema table,
      Reference reference,
      Language language) {
    int[] positions = fields.stream().mapToInt(table::position).toArray();
    return switch (kind) {
      case "readable" ->
          new ReadableCheck(table, Boolean.parseBoolean(parameters.get("coded")), language);
      case "legible" -> new LegibleCheck(table);
      case "shape" -> new ShapeCheck();
      case "corrected" -> new CorrectedCheck();
      case "impersonal" -> new ImpersonalCheck(positions);
      case "required" -> new RequiredCheck(positions);
      case "check_digit" -> new CheckDigitCheck(positions[0]);
      case "range" ->
          new RangeCheck(
              positions[0],
              Integer.parseInt(parameters.get("low")),
              Integer.parseInt(parameters.get("high")));
      case "order" -> new OrderCheck(positions[0], positions[1]);
      case "sum" -> new SumCheck(positions);
      case "unique" -> new UniqueCheck(positions);
      case "within_project" ->
          new WithinProjectCheck(positions[0], table.position("project"), reference.projects());
      case "misplaced" -> new MisplacedCheck(table, language);
      case "misplaced_key" -> new MisplacedKeyCheck(table, language);
      case "swapped" ->
          new SwappedCheck(
              positions[0], positions[1], table.field(fields.get(1)).label().in(language));
      case "known_office" ->
          new KnownOfficeCheck(table.position("office"), positions[0], reference.offices());
      case "teryt" -> new TerytCheck(table, positions[0], reference.territory());
      case "complete" -> new CompleteCheck(table, positions, language);
      default -> throw new IllegalArgumentException("no kind of check is called " + kind);
    };
  }
}
