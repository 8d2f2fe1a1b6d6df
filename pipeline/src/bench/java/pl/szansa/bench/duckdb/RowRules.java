package pl.szansa.bench.duckdb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pl.szansa.model.Consequence;
import pl.szansa.model.Field;
import pl.szansa.model.FieldType;
import pl.szansa.model.TableSchema;
import pl.szansa.validate.Rule;
import pl.szansa.validate.RuleCatalogue;
import pl.szansa.validate.checks.Nulls;

/**
 * The rules about a row of one table as SQL conditions, kind by kind. Rules about sheets and files,
 * garbled letters and columns that the files do not have are left out; so are repeated rows, which
 * {@link ParseSql} finds afterwards.
 */
final class RowRules {

  private static final Set<String> LEFT_OUT =
      Set.of(
          "file",
          "shape",
          "corrected",
          "legible",
          "misplaced",
          "misplaced_key",
          "swapped",
          "known_office",
          "published_parts",
          "teryt",
          "resident",
          "nip",
          "regon",
          "unique");

  private final TableSchema table;
  private final Cells cells;
  private final List<Finding> findings = new ArrayList<>();

  RowRules(TableSchema table, Cells cells) {
    this.table = table;
    this.cells = cells;
    of(table).forEach(this::add);
  }

  /** The shipped rules that a table's rows have to keep. */
  static List<Rule> of(TableSchema table) {
    return RuleCatalogue.rules().stream()
        .filter(r -> !r.kind().startsWith("file"))
        .filter(r -> r.tables().isEmpty() || r.tables().contains(table.name()))
        .toList();
  }

  /**
   * In the order of the rules; the working age, which only asks rows in order, is among the last.
   */
  List<Finding> findings() {
    return findings;
  }

  private void add(Rule rule) {
    if (LEFT_OUT.contains(rule.kind())) {
      return;
    }
    List<String> fields = rule.fields();
    Map<String, String> parameters = rule.parameters();
    switch (rule.kind()) {
      case "readable" -> readable(rule);
      case "impersonal" -> fields.stream().filter(cells::has).forEach(f -> add(rule, f, person(f)));
      case "required" ->
          fields.stream().filter(cells::has).forEach(f -> add(rule, f, cells.absent(f)));
      case "complete" -> complete(rule);
      case "range" ->
          fields.stream().filter(cells::has).forEach(f -> add(rule, f, outside(f, parameters)));
      case "needs" -> needs(rule);
      default -> {
        if (fields.stream().allMatch(cells::has)) {
          ofValues(rule);
        }
      }
    }
  }

  private void ofValues(Rule rule) {
    List<String> f = rule.fields();
    Map<String, String> p = rule.parameters();
    String reported = f.get(0);
    String condition =
        switch (rule.kind()) {
          case "check_digit" -> "pesel IS NOT NULL AND NOT pesel_valid";
          case "not_zero" -> f.get(0) + " = 0";
          case "one_of" ->
              "NOT " + cells.in(f.get(0), p.get("codes")) + " AND NOT " + cells.absent(f.get(0));
          case "sum" -> String.join(" + ", f.subList(1, f.size())) + " <> " + f.get(0);
          case "hours" ->
              "%2$s <= %3$s AND %1$s > (%3$s - %2$s + 1) * %4$s"
                  .formatted(f.get(0), f.get(1), f.get(2), p.get("per_day"));
          case "within_project" ->
              "(%1$s < project_start OR %1$s > project_end)".formatted(f.get(0));
          case "age_agrees" ->
              "age_by_birth >= 0 AND abs(age_at_entry - age_by_birth) > " + p.get("tolerance");
          case "computed_age" ->
              "age_by_birth >= 0 AND age_by_birth NOT BETWEEN %s AND %s"
                  .formatted(p.get("low"), p.get("high"));
          case "order", "excludes" -> pair(rule);
          case "pesel_agrees" -> pesel(rule);
          case "working_age" -> workingAge(p);
          default -> throw new IllegalArgumentException("a new kind of rule: " + rule.kind());
        };
    reported =
        switch (rule.kind()) {
          case "order", "excludes", "pesel_agrees" -> f.get(1);
          case "computed_age" -> "birth_date";
          default -> reported;
        };
    add(rule, reported, condition);
  }

  private void readable(Rule rule) {
    boolean coded = Boolean.parseBoolean(rule.parameters().get("coded"));
    for (Field field : table.storedFields()) {
      if (cells.has(field.name())
          && field.coded() == coded
          && (coded || field.type() != FieldType.STRING)) {
        add(rule, field.name(), cells.unreadable(field.name()));
      }
    }
  }

  /** Digits or an address; a number of nine digits and more is looked at, as the job does. */
  private static String person(String field) {
    return "(length(t_%1$s) > 8 AND regexp_matches(t_%1$s, '(^|\\D)\\d{6}[ -]?\\d{5}(\\D|$)|\\S@\\S+\\.'))"
        .formatted(field);
  }

  /** The first field that is missing is the one that is named. */
  private void complete(Rule rule) {
    List<String> fields = rule.fields();
    int either = fields.size() - 2;
    List<String> groups =
        new ArrayList<>(fields.subList(0, either).stream().map(cells::absent).toList());
    groups.add(
        "("
            + cells.absent(fields.get(either))
            + " AND "
            + cells.absent(fields.get(either + 1))
            + ")");
    for (int i = 0; i < groups.size(); i++) {
      String earlier =
          groups.subList(0, i).stream()
              .map(g -> "NOT " + g + " AND ")
              .collect(Collectors.joining());
      add(rule, fields.get(i), earlier + groups.get(i));
    }
  }

  private String outside(String field, Map<String, String> parameters) {
    boolean date = table.field(field).type() == FieldType.DATE;
    List<String> bounds = new ArrayList<>();
    parameters.forEach(
        (name, bound) ->
            bounds.add(
                field
                    + (name.equals("low") ? " < " : " > ")
                    + (date ? "DATE '" + bound + "'" : bound)));
    return "(" + String.join(" OR ", bounds) + ")";
  }

  private void needs(Rule rule) {
    String needed = rule.fields().get(0);
    boolean asked = cells.has(needed) || rule.nulls() == Nulls.FAIL;
    String saying =
        rule.fields().stream()
            .skip(1)
            .filter(cells::has)
            .map(f -> says(f, rule.parameters().get("when")))
            .collect(Collectors.joining(" OR "));
    if (asked && !saying.isEmpty()) {
      add(rule, needed, cells.absent(needed) + " AND (" + saying + ")");
    }
  }

  private String says(String field, String when) {
    if (when != null) {
      return cells.in(field, when);
    }
    return table.field(field).type() == FieldType.NUMBER
        ? field + " <> 0"
        : field + " IS NOT NULL AND NOT " + cells.absent(field);
  }

  private String pair(Rule rule) {
    String first = rule.fields().get(0);
    String second = rule.fields().get(1);
    if (rule.kind().equals("excludes")) {
      return cells.in(first, rule.parameters().get("first"))
          + " AND "
          + cells.in(second, rule.parameters().get("second"));
    }
    return table.field(first).coded()
        ? cells.level(first) + " > " + cells.level(second)
        : first + " > " + second;
  }

  /** Synthetic people are born in the 23rd century, and mean the 20th or the 21st. */
  private static String pesel(Rule rule) {
    String stated = rule.fields().get(1);
    return "pesel_valid AND "
        + switch (stated) {
          case "sex" -> "sex IN ('female', 'male') AND (pesel // 10 % 2 = 0) <> (sex = 'female')";
          case "birth_date" ->
              "birth_date NOT IN (pesel_birth, pesel_birth - INTERVAL 300 YEAR, pesel_birth - INTERVAL 200 YEAR)";
          default ->
              "age_at_entry IS NOT NULL AND entry_date IS NOT NULL"
                  + " AND abs(age_at_entry - years(pesel_birth, entry_date)) > "
                  + rule.parameters().get("tolerance")
                  + " AND abs(age_at_entry - years((pesel_birth - INTERVAL 300 YEAR)::DATE, entry_date)) > "
                  + rule.parameters().get("tolerance")
                  + " AND abs(age_at_entry - years((pesel_birth - INTERVAL 200 YEAR)::DATE, entry_date)) > "
                  + rule.parameters().get("tolerance");
        };
  }

  private static String workingAge(Map<String, String> p) {
    return "in_order AND coalesce(age_at_entry, age_by_birth) >= 0 AND (coalesce(age_at_entry, age_by_birth) < %s OR coalesce(age_at_entry, age_by_birth) > CASE WHEN sex = 'female' THEN %s ELSE %s END)"
        .formatted(p.get("low"), p.get("women"), p.get("men"));
  }

  private void add(Rule rule, String field, String condition) {
    boolean quarantines = rule.consequence() != Consequence.WARN;
    findings.add(new Finding(rule.code(), field, quarantines, condition));
  }
}
