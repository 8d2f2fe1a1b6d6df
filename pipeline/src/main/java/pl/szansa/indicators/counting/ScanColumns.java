package pl.szansa.indicators.counting;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import pl.szansa.indicators.catalogue.Breakdown;
import pl.szansa.model.Dictionary;
import pl.szansa.model.FieldType;
import pl.szansa.model.Measure.PeriodRule;
import pl.szansa.model.Measure.Relation;

/**
 * The columns of the one scan of a resolved table: place, dates, bits of the persons, breakdowns'
 * columns, conditions and amounts.
 */
final class ScanColumns implements Serializable {

  /** The end of what the register describes, for participations that go on. */
  static final String OBSERVED = "observed_until";

  private final CountPlan plan;
  private final List<String> dates;
  private final List<String> categories;

  ScanColumns(CountPlan plan) {
    this.plan = plan;
    this.dates =
        plan.relation() == Relation.FINANCES
            ? List.of("document_date")
            : List.of("entry_date", "exit_date", "return_date", OBSERVED);
    Set<String> columns = new LinkedHashSet<>();
    plan.breakdowns().forEach(b -> columns.addAll(b.breakdown().columns()));
    this.categories = new ArrayList<>(columns);
  }

  /** SQL of the columns, in the order of a row. */
  String[] sql() {
    List<String> sql = new ArrayList<>(Place.COLUMNS);
    sql.addAll(dates);
    sql.add(plan.relation() == Relation.PARTICIPATIONS ? "coalesce(firsts, 0)" : "0");
    sql.addAll(categories);
    sql.addAll(plan.columns());
    return sql.toArray(String[]::new);
  }

  /** Place of the date that decides the period by a rule. */
  int date(PeriodRule rule) {
    return date(
        switch (rule) {
          case EXIT -> "exit_date";
          case RETURN -> "return_date";
          case DOCUMENT -> "document_date";
          default -> "entry_date";
        });
  }

  int date(String column) {
    return Place.COLUMNS.size() + dates.indexOf(column);
  }

  int firsts() {
    return Place.COLUMNS.size() + dates.size();
  }

  /** Places of a breakdown's columns. */
  int[] columns(Breakdown breakdown) {
    return breakdown.columns().stream()
        .mapToInt(c -> firsts() + 1 + categories.indexOf(c))
        .toArray();
  }

  boolean isList(Breakdown breakdown) {
    return Dictionary.shipped()
            .table(plan.relation().table())
            .field(breakdown.columns().get(0))
            .type()
        == FieldType.ARRAY;
  }

  /** Place of the first condition; the amounts follow the conditions. */
  int values() {
    return firsts() + 1 + categories.size();
  }
}
