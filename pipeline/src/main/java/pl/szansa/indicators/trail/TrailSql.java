package pl.szansa.indicators.trail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.szansa.indicators.catalogue.CatalogueEntry;
import pl.szansa.indicators.counting.CountedYears;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Field;
import pl.szansa.model.FieldType;
import pl.szansa.model.Firsts;
import pl.szansa.model.Measure;
import pl.szansa.model.Measure.Aggregate;
import pl.szansa.model.Measure.Relation;
import pl.szansa.model.Missing;

/** The query for the rows of one resolved table that lie in a value's area and period. */
final class TrailSql {

  private static final String ZERO = "CAST(0 AS DECIMAL(18,2))";

  private final CatalogueEntry entry;
  private final Relation relation;
  private final TrailPlace place;
  private final PeriodSql periods;
  private final int firstYear;
  private final int lastYear;
  private final List<Measure> measures;

  TrailSql(CatalogueEntry entry, Relation relation, TrailPlace place, int firstYear, int lastYear) {
    this.entry = entry;
    this.relation = relation;
    this.place = place;
    this.firstYear = firstYear;
    this.lastYear = lastYear;
    this.periods = new PeriodSql(place, firstYear, lastYear);
    this.measures =
        Stream.concat(
                Stream.of(entry.indicator().numerator()), entry.indicator().denominator().stream())
            .filter(m -> m.relation() == relation)
            .toList();
  }

  /** Whether the value is counted over the table. */
  boolean concerned() {
    return !measures.isEmpty();
  }

  String query() {
    boolean people = relation == Relation.PARTICIPATIONS;
    return "WITH files AS (SELECT id, if(sheet = '', path, concat(path, ', ', sheet)) AS file"
        + " FROM store.szansa.submissions), counted AS (SELECT *, "
        + amount(Optional.of(entry.indicator().numerator()))
        + " AS numerator, "
        + amount(entry.indicator().denominator())
        + " AS denominator FROM store.szansa."
        + relation.table()
        + " WHERE "
        + place.areaSql()
        + matched()
        + " AND ("
        + measures.stream()
            .map(m -> "(" + periods.of(m.period()) + ")")
            .distinct()
            .collect(Collectors.joining(" OR "))
        + ")), told AS (SELECT *, "
        + reason()
        + " AS reason FROM counted) SELECT "
        + TrailPlace.quoted(relation.table())
        + " AS table, reason, "
        + order()
        + " AS place, coalesce(f.file, '') AS file, coalesce(t.line, 0) AS line, "
        + (people
            ? "coalesce(x.file, '') AS result_file, coalesce(t.exit_line, 0) AS result_line"
            : "'' AS result_file, 0 AS result_line")
        + ", coalesce(project, '') AS project, "
        + (people
            ? "substr(person, 1, 8) AS person, entry_date AS from, exit_date AS to"
            : "'' AS person, document_date AS from, CAST(NULL AS DATE) AS to")
        + ", numerator, denominator FROM told t LEFT JOIN files f ON t.submission = f.id"
        + (people ? " LEFT JOIN files x ON t.exit_submission = x.id" : "");
  }

  /** Of offices without both registers the one is not divided by the other. */
  private String matched() {
    return entry.acrossRelations()
        ? " AND office IN (SELECT office FROM store.szansa.finances WHERE "
            + counted("document_date")
            + ") AND office IN (SELECT office FROM store.szansa.participations)"
            + entry.collected().map(this::asked).orElse("")
        : "";
  }

  /** Nor by the results of another, whose form asked for them. */
  private String asked(Measure collected) {
    String date =
        switch (collected.period()) {
          case EXIT -> "exit_date";
          case RETURN -> "return_date";
          case DOCUMENT -> "document_date";
          default -> "entry_date";
        };
    return " AND office IN (SELECT office FROM store.szansa."
        + collected.relation().table()
        + " WHERE "
        + counted(date)
        + " AND ("
        + collected.expression()
        + "\n))";
  }

  private String counted(String date) {
    return new CountedYears(firstYear, lastYear).holds(date);
  }

  /** What a row adds; hundredths, as in the counting. */
  private String amount(Optional<Measure> measure) {
    if (measure.isEmpty() || measure.get().relation() != relation) {
      return ZERO;
    }
    Measure m = measure.get();
    String within = "(" + periods.of(m.period()) + ")";
    if (m.aggregate() == Aggregate.SUM) {
      return "CAST(if("
          + within
          + ", coalesce(round(("
          + m.expression()
          + "\n), 2), 0), 0)"
          + " AS DECIMAL(18,2))";
    }
    String persons =
        m.aggregate() == Aggregate.COUNT_PERSONS
            ? " AND (firsts & " + Firsts.bit(place.level(), place.kind()) + ") <> 0"
            : "";
    return "CAST(if("
        + within
        + persons
        + " AND coalesce(("
        + m.expression()
        + "\n), false), 1, 0)"
        + " AS DECIMAL(18,2))";
  }

  private String reason() {
    StringBuilder cases = new StringBuilder("CASE WHEN numerator <> 0 THEN 'NUMERATOR'");
    cases.append(" WHEN denominator <> 0 THEN 'DENOMINATOR'");
    if (names("complete")) {
      cases.append(" WHEN NOT complete THEN 'INCOMPLETE'");
    }
    if (names("leaver")) {
      cases.append(" WHEN NOT leaver THEN 'NOT_LEFT'");
    }
    entry
        .censored()
        .filter(c -> c.relation() == relation)
        .ifPresent(c -> cases.append(" WHEN (" + c.expression() + "\n) THEN 'WINDOW_OPEN'"));
    for (Missing missing : List.of(Missing.REFUSED, Missing.NOT_COLLECTED, Missing.NO_ANSWER)) {
      for (String field : answers()) {
        cases.append(" WHEN ").append(field).append(" = ");
        cases.append(TrailPlace.quoted(missing.code()));
        cases.append(" THEN '").append(missing.name()).append("'");
      }
    }
    return cases.append(" ELSE 'OTHERWISE' END").toString();
  }

  private static String order() {
    return "CASE reason "
        + Arrays.stream(Reason.values())
            .map(r -> "WHEN '" + r.name() + "' THEN " + r.ordinal())
            .collect(Collectors.joining(" "))
        + " END";
  }

  /** The coded fields that the value is counted by. */
  private List<String> answers() {
    List<String> answers = new ArrayList<>();
    Dictionary.shipped().table(relation.table()).fields().stream()
        .filter(f -> f.type() == FieldType.STRING && f.coded())
        .map(Field::name)
        .filter(this::names)
        .forEach(answers::add);
    return answers;
  }

  private boolean names(String field) {
    Predicate<String> named = Pattern.compile("\\b" + field + "\\b").asPredicate();
    return measures.stream().map(Measure::expression).anyMatch(named);
  }
}
