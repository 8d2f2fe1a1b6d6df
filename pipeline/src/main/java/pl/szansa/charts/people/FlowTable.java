package pl.szansa.charts.people;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import pl.szansa.charts.drawing.CodeNames;
import pl.szansa.charts.drawing.Subject;
import pl.szansa.charts.drawing.Wording;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Text;
import pl.szansa.model.ValueStatus;

/**
 * What became of the people of each labour status, all years together.
 *
 * @param situations codes of what may become of people, in the dictionary's order
 * @param rows all together first, then the statuses from the largest
 * @param without statuses whose number of leavers is not published, or zero
 */
record FlowTable(List<String> situations, List<Row> rows, List<Text> without) {

  /**
   * The people of a status.
   *
   * @param status its code, empty for all
   * @param name its name
   * @param leavers how many left, at least 1
   * @param parts how many are in each situation, null where that is not published
   */
  record Row(String status, Text name, BigDecimal leavers, List<BigDecimal> parts) {

    Row {
      // not copyOf, which takes no nulls
      parts = Collections.unmodifiableList(parts);
    }

    /** Those of whom it is not known or not published. */
    BigDecimal rest() {
      return parts.stream()
          .filter(part -> part != null)
          .reduce(leavers, BigDecimal::subtract)
          .max(BigDecimal.ZERO);
    }
  }

  private static final String PARTICIPATIONS = "participations";
  private static final Text WHOLE_OFFICE = new Text("Ogółem", "Total");
  private static final CodeNames STATUSES = new CodeNames(PARTICIPATIONS, "labour_status");
  private static final CodeNames SITUATIONS = new CodeNames(PARTICIPATIONS, "situation_at_exit");

  static FlowTable of(Subject subject) {
    Map<String, IndicatorValue> after =
        byCategory(subject, LabourFlow.TRANSITIONS, "labour_status_transition");
    if (after.values().stream().noneMatch(v -> v.status() == ValueStatus.VALUE)) {
      return new FlowTable(SITUATIONS.codes(), List.of(), List.of());
    }
    Map<String, IndicatorValue> leavers = byCategory(subject, LabourFlow.LEAVERS, "labour_status");
    List<Row> rows = new ArrayList<>();
    List<Text> without = new ArrayList<>();
    leavers.forEach(
        (status, value) -> {
          if (value.status() == ValueStatus.VALUE && value.value().signum() > 0) {
            rows.add(row(status, STATUSES.name(status), value, s -> after.get(status + ":" + s)));
          } else {
            without.add(STATUSES.name(status));
          }
        });
    rows.sort(Comparator.comparing(Row::leavers).reversed().thenComparing(Row::status));
    Map<String, IndicatorValue> all =
        byCategory(subject, LabourFlow.TRANSITIONS, "situation_at_exit");
    subject
        .total(LabourFlow.LEAVERS)
        .filter(total -> total.status() == ValueStatus.VALUE && !all.isEmpty())
        .ifPresent(total -> rows.add(0, row("", whole(subject), total, all::get)));
    return new FlowTable(SITUATIONS.codes(), rows, without);
  }

  private static Row row(
      String status, Text name, IndicatorValue leavers, Function<String, IndicatorValue> part) {
    List<BigDecimal> parts = new ArrayList<>();
    for (String situation : SITUATIONS.codes()) {
      IndicatorValue value = part.apply(situation);
      // a combination that nobody has is no row
      parts.add(value == null ? BigDecimal.ZERO : value.value());
    }
    return new Row(status, name, leavers.value(), parts);
  }

  private static Text whole(Subject subject) {
    return subject.office().isPresent() ? WHOLE_OFFICE : Wording.COUNTRY.text();
  }

  private static Map<String, IndicatorValue> byCategory(
      Subject subject, String indicator, String breakdown) {
    Map<String, IndicatorValue> values = new TreeMap<>();
    subject.categories(indicator, breakdown).forEach(v -> values.put(v.category(), v));
    return values;
  }
}
