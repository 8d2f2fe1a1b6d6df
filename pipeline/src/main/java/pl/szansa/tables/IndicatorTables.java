package pl.szansa.tables;

import pl.szansa.model.Evaluation;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Text;

/** The values themselves: {@code indicators}. */
final class IndicatorTables {

  private IndicatorTables() {}

  static Table.Filled of(Evaluation evaluation) {
    Table<IndicatorValue> table =
        new Table<>(
            "indicators",
            new Text("Wartości wskaźników", "Indicator values"),
            new Text(
                "Jedna wartość jednego wskaźnika dla obszaru, okresu i kategorii, z licznikiem,"
                    + " mianownikiem i przedziałem ufności. Z tych wartości powstało wszystko inne.",
                "One value of one indicator for an area, period and category, with numerator,"
                    + " denominator and confidence interval. All else is made from these values."));
    IndicatorColumns.ALL.forEach(column -> table.column(column.schema(), column::of));
    return table
        .key("indicator", "area_level", "area", "period", "breakdown", "category")
        .refersTo("definitions", "indicator")
        .refersTo("areas", "area_level", "area")
        .of(evaluation.values().all());
  }
}
