package pl.szansa.tables;

import pl.szansa.model.Text;
import pl.szansa.tables.schema.CodeLists;
import pl.szansa.tables.schema.ColumnSchema;

/** Columns that several tables have, by which they can be joined. */
final class SharedColumns {

  /** Places of proportions, the most that any unit has. */
  static final int DECIMALS = 6;

  static final ColumnSchema INDICATOR =
      ColumnSchema.text(
              "indicator",
              new Text("Wskaźnik", "Indicator"),
              new Text(
                  "Identyfikator wskaźnika; co liczy, mówi tabela definitions.",
                  "Id of the indicator; what it counts is told by the table definitions."))
          .always();

  static final ColumnSchema AREA_LEVEL =
      ColumnSchema.code(
              "area_level",
              CodeLists.AREA_LEVELS,
              new Text("Poziom obszaru", "Area level"),
              new Text(
                  "Rodzaj obszaru; kod obszaru jest jednoznaczny dopiero razem z nim.",
                  "Kind of area; the code of an area is unique only together with it."))
          .always();

  static final ColumnSchema AREA =
      ColumnSchema.text(
              "area",
              new Text("Obszar", "Area"),
              new Text(
                  "Kod obszaru: all dla kraju, początek kodu TERYT (zera na początku są częścią"
                      + " kodu), kod NUTS, kod ośrodka, numer projektu, kod grupy porównawczej."
                      + " Nazwy są w tabeli areas.",
                  "Code of the area: all for the country, the beginning of the TERYT code (leading"
                      + " zeros belong to it), the NUTS code, the office_id, the project number, the"
                      + " code of the peer group. Names stand in the table areas."))
          .always();

  static final ColumnSchema PERIOD =
      ColumnSchema.text(
              "period",
              new Text("Okres", "Period"),
              new Text(
                  "Rok (2012), półrocze (2012-H1), okres programowania (2007-2013) albo all, czyli"
                      + " wszystkie lata razem.",
                  "A year (2012), a half-year (2012-H1), a programming period (2007-2013), or all for"
                      + " all years together."))
          .always();

  static final ColumnSchema VALUE =
      ColumnSchema.number(
          "value",
          DECIMALS,
          new Text("Wartość", "Value"),
          new Text(
              "Wartość wskaźnika w jego jednostce: odsetki od 0 do 1, kwoty w złotych.",
              "Value of the indicator in its unit: proportions from 0 to 1, money in PLN."));

  static final ColumnSchema LOWER =
      ColumnSchema.number(
          "lower",
          DECIMALS,
          new Text("Dolna granica", "Lower limit"),
          new Text(
              "Dolna granica przedziału ufności wartości; pusta, gdy przedziału nie ma.",
              "Lower confidence limit of the value; empty where there is no interval."));

  static final ColumnSchema UPPER =
      ColumnSchema.number(
          "upper",
          DECIMALS,
          new Text("Górna granica", "Upper limit"),
          new Text(
              "Górna granica przedziału ufności wartości; pusta, gdy przedziału nie ma.",
              "Upper confidence limit of the value; empty where there is no interval."));

  static final ColumnSchema UNIT =
      ColumnSchema.code(
              "unit",
              CodeLists.UNITS,
              new Text("Jednostka", "Unit"),
              new Text("Jednostka wartości i jej granic.", "Unit of the value and of its limits."))
          .always();

  static final ColumnSchema OFFICE =
      ColumnSchema.text(
          "office",
          new Text("Ośrodek", "Office"),
          new Text(
              "Kod ośrodka, taki jak w kolumnie area na poziomie office.",
              "office_id, as in the column area at level office."));

  private SharedColumns() {}
}
