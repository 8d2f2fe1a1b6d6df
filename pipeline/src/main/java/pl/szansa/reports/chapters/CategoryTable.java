package pl.szansa.reports.chapters;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.szansa.dashboard.Labels;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Text;
import pl.szansa.reports.content.Block.Cell;
import pl.szansa.reports.content.Block.Column;
import pl.szansa.reports.content.Block.Depth;
import pl.szansa.reports.content.Block.Presence;
import pl.szansa.reports.content.Block.Row;
import pl.szansa.reports.content.Block.Table;
import pl.szansa.reports.content.Block.Width;
import pl.szansa.reports.content.Report;

/**
 * Values by category: a row for each category under the name of its breakdown, a column for each
 * set of values. A dash stands where no row was published, which is where nobody is.
 */
final class CategoryTable {

  private static final Cell NOBODY = new Cell("\u2013", "", Presence.ABSENT);

  private static final Text CHARACTERISTIC = new Text("Cecha", "Characteristic");

  /**
   * A column.
   *
   * @param head of the column
   * @param values of a breakdown, one for each of its categories
   * @param key the category of the row that a value stands in
   */
  record Values(
      String head,
      Function<String, List<IndicatorValue>> values,
      Function<IndicatorValue, String> key) {

    Values(String head, Function<String, List<IndicatorValue>> values) {
      this(head, values, IndicatorValue::category);
    }

    private Map<String, IndicatorValue> of(String breakdown) {
      return values.apply(breakdown).stream()
          .collect(Collectors.toMap(key, Function.identity(), (first, second) -> first));
    }
  }

  private final Report report;
  private final Labels labels;
  private final List<Values> columns;

  CategoryTable(Report report, Labels labels, List<Values> columns) {
    this.report = report;
    this.labels = labels;
    this.columns = List.copyOf(columns);
  }

  /**
   * The table; empty if there is no value in any of its breakdowns.
   *
   * @param total the first row, for all categories together; may be empty
   */
  Optional<Table> of(String caption, Width width, Optional<Row> total, List<String> breakdowns) {
    List<Row> rows = new ArrayList<>();
    breakdowns.forEach(breakdown -> rows.addAll(rows(breakdown)));
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    total.ifPresent(row -> rows.add(0, row));
    List<Column> heads = new ArrayList<>();
    heads.add(Column.text(CHARACTERISTIC.in(report.language())));
    columns.forEach(c -> heads.add(Column.figures(c.head())));
    return Optional.of(new Table(caption, width, heads, rows));
  }

  private List<Row> rows(String breakdown) {
    List<Map<String, IndicatorValue>> values =
        columns.stream().map(column -> column.of(breakdown)).toList();
    List<String> categories =
        values.stream()
            .map(Map::keySet)
            .flatMap(Collection::stream)
            .distinct()
            .sorted(
                Comparator.comparingInt((String c) -> labels.place(breakdown, c))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    if (categories.isEmpty()) {
      return List.of();
    }
    List<Row> rows = new ArrayList<>();
    rows.add(head(breakdown));
    categories.forEach(c -> rows.add(row(breakdown, c, values)));
    return rows;
  }

  private Row head(String breakdown) {
    Stream<Cell> none = columns.stream().map(column -> Cell.of(""));
    String name = labels.breakdown(breakdown).in(report.language());
    return Row.of(Stream.concat(Stream.of(Cell.of(name)), none).toList());
  }

  private Row row(String breakdown, String category, List<Map<String, IndicatorValue>> values) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(labels.category(breakdown, category).in(report.language())));
    for (Map<String, IndicatorValue> column : values) {
      Optional<IndicatorValue> value = Optional.ofNullable(column.get(category));
      cells.add(value.isPresent() ? report.cell(value) : NOBODY);
    }
    return new Row(Depth.INNER, cells);
  }
}
