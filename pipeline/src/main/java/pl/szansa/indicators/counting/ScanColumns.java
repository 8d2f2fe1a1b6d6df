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
import pl.szansa.store.scan.Batch;

/**
 * The columns of the one scan of a resolved table: place, dates, bits of the persons, breakdowns'
 * columns, and what conditions and amounts are made of.
 */
final class ScanColumns implements Serializable {

  /** The end of what the register describes, for participations that go on. */
  static final String OBSERVED = "observed_until";

  /** See {@link pl.szansa.model.Firsts}; finances have none. */
  static final String FIRSTS = "firsts";

  private final Relation relation;
  private final List<String> names;

  ScanColumns(CountPlan plan, Formulas formulas) {
    this.relation = plan.relation();
    Set<String> columns = new LinkedHashSet<>(Place.COLUMNS);
    relation.periodRules().forEach(rule -> columns.add(date(rule)));
    if (relation == Relation.PARTICIPATIONS) {
      columns.add(OBSERVED);
      columns.add(FIRSTS);
    }
    plan.breakdowns().forEach(b -> columns.addAll(b.breakdown().columns()));
    formulas.conditions().forEach(group -> columns.addAll(group.columns()));
    formulas.amounts().forEach(group -> columns.addAll(group.columns()));
    this.names = new ArrayList<>(columns);
  }

  List<String> names() {
    return names;
  }

  /** The date that decides the period by a rule. */
  static String date(PeriodRule rule) {
    return switch (rule) {
      case EXIT -> "exit_date";
      case RETURN -> "return_date";
      case DOCUMENT -> "document_date";
      default -> "entry_date";
    };
  }

  /** The categories of a breakdown in a batch of these columns. */
  Categories categories(Breakdown breakdown, Batch batch, Codes codes) {
    FieldType type =
        Dictionary.shipped().table(relation.table()).field(breakdown.columns().get(0)).type();
    return new Categories(
        breakdown.columns().stream().map(batch::column).toList(), type == FieldType.ARRAY, codes);
  }
}
