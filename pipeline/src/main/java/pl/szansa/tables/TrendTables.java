package pl.szansa.tables;

import static pl.szansa.tables.schema.ColumnSchema.code;
import static pl.szansa.tables.schema.ColumnSchema.count;
import static pl.szansa.tables.schema.ColumnSchema.number;
import static pl.szansa.tables.schema.ColumnSchema.text;

import pl.szansa.model.Comparisons;
import pl.szansa.model.Text;
import pl.szansa.model.Trend;
import pl.szansa.tables.schema.CodeLists;
import pl.szansa.tables.schema.ColumnSchema;

/** Yearly values tested for a trend: {@code trends}. */
final class TrendTables {

  private static final int TAU_DECIMALS = 4;

  /** Two more than any unit has. */
  private static final int SLOPE_DECIMALS = SharedColumns.DECIMALS + 2;

  private TrendTables() {}

  static Table.Filled of(Comparisons comparisons) {
    Table<Trend> table =
        new Table<>(
            "trends",
            new Text("Trendy", "Trends"),
            new Text(
                "Wartości roczne jednego wskaźnika w jednym obszarze, sprawdzone testem trendu.",
                "The yearly values of one indicator in one area, tested for a trend."));
    years(table);
    test(table);
    return table
        .column(sentence("sentence_pl", "po polsku", "in Polish"), t -> t.sentence().pl())
        .column(sentence("sentence_en", "po angielsku", "in English"), t -> t.sentence().en())
        .key("indicator", "area_level", "area")
        .refersTo("definitions", "indicator")
        .refersTo("areas", "area_level", "area")
        .of(comparisons.trends());
  }

  private static void years(Table<Trend> table) {
    table
        .column(SharedColumns.INDICATOR, Trend::indicator)
        .column(SharedColumns.AREA_LEVEL, t -> t.level().code())
        .column(SharedColumns.AREA, Trend::area)
        .column(
            text(
                    "first",
                    new Text("Pierwszy rok", "First year"),
                    new Text("Pierwszy rok z wartością.", "First year with a value."))
                .always(),
            Trend::first)
        .column(
            text(
                    "last",
                    new Text("Ostatni rok", "Last year"),
                    new Text("Ostatni rok z wartością.", "Last year with a value."))
                .always(),
            Trend::last)
        .column(
            count(
                    "years",
                    "years",
                    new Text("Lata z wartością", "Years with a value"),
                    new Text("Ile lat ma wartość.", "How many years have a value."))
                .from(1)
                .always(),
            Trend::years);
  }

  private static void test(Table<Trend> table) {
    table
        .column(
            number(
                    "tau",
                    TAU_DECIMALS,
                    new Text("Tau Kendalla", "Kendall's tau"),
                    new Text(
                        "Tau-b Kendalla; puste, gdy lat jest mniej niż pięć.",
                        "Kendall's tau-b; empty below five years."))
                .from(-1)
                .to(1),
            Trend::tau)
        .column(
            number(
                    "p",
                    SharedColumns.DECIMALS,
                    new Text("Wartość p", "p-value"),
                    new Text(
                        "Dwustronna wartość p testu Manna-Kendalla; pusta, gdy lat jest mniej niż"
                            + " pięć.",
                        "Two-sided p of the Mann-Kendall test; empty below five years."))
                .from(0)
                .to(1),
            Trend::p)
        .column(
            slope(
                "slope",
                new Text("Nachylenie", "Slope"),
                new Text(
                    "Zmiana na rok w jednostce wskaźnika (Theil i Sen): 0.02 odsetka to dwa punkty"
                        + " procentowe.",
                    "Change per year in the indicator's unit (Theil and Sen): 0.02 of a proportion"
                        + " is two percentage points.")),
            Trend::slope)
        .column(
            slope(
                "lower",
                new Text("Dolna granica nachylenia", "Lower limit of the slope"),
                new Text(
                    "Dolna granica 95-procentowego przedziału nachylenia; pusta, gdy jej nie ma.",
                    "Lower limit of the slope's 95% interval; empty where there is none.")),
            Trend::lower)
        .column(
            slope(
                "upper",
                new Text("Górna granica nachylenia", "Upper limit of the slope"),
                new Text(
                    "Górna granica 95-procentowego przedziału nachylenia; pusta, gdy jej nie ma.",
                    "Upper limit of the slope's 95% interval; empty where there is none.")),
            Trend::upper)
        .column(
            code(
                    "verdict",
                    CodeLists.VERDICTS,
                    new Text("Wynik", "Verdict"),
                    new Text(
                        "Co wolno powiedzieć: kierunek tylko przy p do 0.05 i nachyleniu innym niż"
                            + " 0.",
                        "What may be said: a direction only with p up to 0.05 and a slope other than"
                            + " 0."))
                .always(),
            t -> t.verdict().name());
  }

  private static ColumnSchema slope(String name, Text label, Text description) {
    return number(name, SLOPE_DECIMALS, label, description);
  }

  private static ColumnSchema sentence(String name, String pl, String en) {
    return text(
            name,
            new Text("Zdanie " + pl, "Sentence " + en),
            new Text("To samo dla ludzi, " + pl + ".", "The same for people, " + en + "."))
        .always();
  }
}
