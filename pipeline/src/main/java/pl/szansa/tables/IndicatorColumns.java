package pl.szansa.tables;

import static pl.szansa.tables.schema.ColumnSchema.code;
import static pl.szansa.tables.schema.ColumnSchema.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import pl.szansa.model.FieldType;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Text;
import pl.szansa.tables.schema.CodeLists;
import pl.szansa.tables.schema.ColumnSchema;

/** The columns of {@code indicators}, in the order that other tools rely on. */
public enum IndicatorColumns {
  INDICATOR(SharedColumns.INDICATOR, IndicatorValue::indicator),
  AREA_LEVEL(SharedColumns.AREA_LEVEL, v -> v.level().code()),
  AREA(SharedColumns.AREA, IndicatorValue::area),
  PERIOD(SharedColumns.PERIOD, IndicatorValue::period),
  BREAKDOWN(
      code(
              "breakdown",
              CodeLists.BREAKDOWNS,
              new Text("Przekrój", "Breakdown"),
              new Text(
                  "Cecha, według której wartość jest podzielona; total, gdy nie jest. Przekroje nie"
                      + " sumują się ze sobą: wybierz jeden.",
                  "The trait that the value is broken down by; total where it is not. Breakdowns do"
                      + " not add up with each other: choose one."))
          .always(),
      IndicatorValue::breakdown),
  CATEGORY(
      ColumnSchema.text(
              "category",
              new Text("Kategoria", "Category"),
              new Text(
                  "Kod w ramach przekroju, na przykład female; dwie cechy rozdziela dwukropek; all"
                      + " w przekroju total. Kody są w słowniku danych.",
                  "Code within the breakdown, for example female; of two traits with a colon"
                      + " between; all in the breakdown total. The codes stand in the data"
                      + " dictionary."))
          .always(),
      IndicatorValue::category),
  STATUS(
      code(
              "status",
              CodeLists.STATUSES,
              new Text("Status", "Status"),
              new Text(
                  "Czy jest wartość, a jeśli nie, to dlaczego. Brak wartości to nie zero.",
                  "Whether there is a value, and if not, why. No value is not zero."))
          .always(),
      v -> v.status().name()),
  VALUE(SharedColumns.VALUE, IndicatorValue::value),
  LOWER(SharedColumns.LOWER, IndicatorValue::lower),
  UPPER(SharedColumns.UPPER, IndicatorValue::upper),
  CONFIDENCE(
      number(
              "confidence",
              SharedColumns.DECIMALS,
              new Text("Poziom ufności", "Confidence level"),
              new Text(
                  "Poziom ufności przedziału, na przykład 0.95; pusty, gdy przedziału nie ma.",
                  "Confidence level of the interval, for example 0.95; empty where there is none."))
          .from(0)
          .to(1),
      IndicatorValue::confidence),
  METHOD(
      ColumnSchema.text(
          "method",
          new Text("Metoda", "Method"),
          new Text(
              "Nazwa metody, którą policzono przedział, na przykład wilson.",
              "Name of the method by which the interval was computed, for example wilson.")),
      IndicatorValue::method),
  NUMERATOR(
      number(
          "numerator",
          SharedColumns.DECIMALS,
          new Text("Licznik", "Numerator"),
          new Text(
              "Co policzono lub zsumowano; pusty, gdy nie wolno go pokazać.",
              "What was counted or summed; empty where it may not be shown.")),
      IndicatorValue::numerator),
  DENOMINATOR(
      number(
          "denominator",
          SharedColumns.DECIMALS,
          new Text("Mianownik", "Denominator"),
          new Text(
              "Przez co podzielono licznik; pusty dla liczb i sum oraz gdy nie wolno go pokazać.",
              "What the numerator was divided by; empty for counts and sums, and where it may not"
                  + " be shown.")),
      IndicatorValue::denominator),
  UNIT(SharedColumns.UNIT, v -> v.unit().code()),
  NOTE(
      ColumnSchema.text(
          "note",
          new Text("Uwaga", "Note"),
          new Text(
              "Zastrzeżenia do wartości, po angielsku, rozdzielone średnikami.",
              "Caveats of the value, with semicolons between them.")),
      IndicatorValue::note);

  /** In published order. */
  public static final List<IndicatorColumns> ALL = List.of(values());

  private final ColumnSchema schema;
  private final Function<IndicatorValue, Object> content;

  IndicatorColumns(ColumnSchema schema, Function<IndicatorValue, Object> content) {
    this.schema = schema;
    this.content = content;
  }

  /** What the column holds. */
  public ColumnSchema schema() {
    return schema;
  }

  public String header() {
    return schema.name();
  }

  public boolean numeric() {
    return schema.type() == FieldType.NUMBER;
  }

  /** A BigDecimal or null for numeric columns, else a String. */
  public Object of(IndicatorValue value) {
    return content.apply(value);
  }

  /** As in the CSV: a dot, no grouping, empty for no value. */
  public String text(IndicatorValue value) {
    Object content = of(value);
    if (content == null) {
      return "";
    }
    return content instanceof BigDecimal number ? number.toPlainString() : content.toString();
  }
}
