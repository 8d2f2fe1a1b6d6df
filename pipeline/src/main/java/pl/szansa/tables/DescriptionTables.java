package pl.szansa.tables;

import static pl.szansa.tables.schema.ColumnSchema.code;
import static pl.szansa.tables.schema.ColumnSchema.count;
import static pl.szansa.tables.schema.ColumnSchema.text;

import java.util.List;
import java.util.Locale;
import pl.szansa.model.Area;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Indicator;
import pl.szansa.model.Text;
import pl.szansa.tables.schema.CodeLists;

/** What the codes of the other tables mean: {@code definitions} and {@code areas}. */
final class DescriptionTables {

  private DescriptionTables() {}

  static List<Table.Filled> of(Evaluation evaluation) {
    return List.of(definitions().of(evaluation.indicators()), areas().of(evaluation.areas()));
  }

  private static Table<Indicator> definitions() {
    return new Table<Indicator>(
            "definitions",
            new Text("Definicje wskaźników", "Definitions of the indicators"),
            new Text("Jeden wskaźnik katalogu.", "One indicator of the catalogue."))
        .column(SharedColumns.INDICATOR, Indicator::id)
        .column(
            code(
                    "family",
                    CodeLists.FAMILIES,
                    new Text("Rodzina", "Family"),
                    new Text(
                        "Lista rozporządzenia albo pytanie ewaluacji, do którego wskaźnik należy.",
                        "The list of a regulation, or the question of the evaluation, that the"
                            + " indicator belongs to."))
                .always(),
            Indicator::family)
        .column(
            text(
                    "name_pl",
                    new Text("Nazwa po polsku", "Polish name"),
                    new Text("Nazwa wskaźnika po polsku.", "Name of the indicator in Polish."))
                .always(),
            i -> i.name().pl())
        .column(
            text(
                    "name_en",
                    new Text("Nazwa po angielsku", "English name"),
                    new Text("Nazwa wskaźnika po angielsku.", "Name of the indicator in English."))
                .always(),
            i -> i.name().en())
        .column(
            text(
                "definition_pl",
                new Text("Definicja po polsku", "Polish definition"),
                new Text("Co się liczy, po polsku.", "What is counted, in Polish.")),
            i -> i.definition().pl())
        .column(
            text(
                "definition_en",
                new Text("Definicja po angielsku", "English definition"),
                new Text("Co się liczy, po angielsku.", "What is counted, in English.")),
            i -> i.definition().en())
        .column(
            text(
                "source",
                new Text("Źródło definicji", "Source of the definition"),
                new Text(
                    "Akt prawny lub publikacja, z których definicja pochodzi.",
                    "The legal act or publication that the definition is from.")),
            Indicator::source)
        .column(SharedColumns.UNIT, i -> i.unit().code())
        .column(
            code(
                    "direction",
                    CodeLists.DIRECTIONS,
                    new Text("Kierunek", "Direction"),
                    new Text("Która wartość jest lepsza.", "Which value is better."))
                .always(),
            i -> i.direction().name().toLowerCase(Locale.ROOT))
        .column(
            text(
                "interval",
                new Text("Przedział", "Interval"),
                new Text(
                    "Metoda przedziału ufności w katalogu; none, gdy nie ma niepewności do podania.",
                    "The catalogue's method of the confidence interval; none where there is no"
                        + " uncertainty to state.")),
            Indicator::interval)
        .column(
            count(
                    "smallest_base",
                    "",
                    new Text("Najmniejsza podstawa", "Smallest base"),
                    new Text(
                        "Przy mniejszym mianowniku wartość ma status TOO_FEW; 0 oznacza brak progu.",
                        "With a smaller denominator the value has the status TOO_FEW; 0 is no"
                            + " limit."))
                .always(),
            Indicator::smallestBase)
        .column(
            text(
                "part_of",
                new Text("Część wskaźnika", "Part of"),
                new Text(
                    "Identyfikator wskaźnika, którego część ten liczy; pusty dla żadnego.",
                    "Id of the indicator whose rows it counts a part of; empty for none.")),
            Indicator::partOf)
        .key("indicator");
  }

  private static Table<Area> areas() {
    return new Table<Area>(
            "areas",
            new Text("Obszary", "Areas"),
            new Text(
                "Jeden obszar, dla którego są wartości.",
                "One area that values are published for."))
        .column(SharedColumns.AREA_LEVEL, a -> a.level().code())
        .column(SharedColumns.AREA, Area::code)
        .column(
            text(
                    "name_pl",
                    new Text("Nazwa po polsku", "Polish name"),
                    new Text("Nazwa obszaru po polsku.", "Name of the area in Polish."))
                .always(),
            a -> a.name().pl())
        .column(
            text(
                    "name_en",
                    new Text("Nazwa po angielsku", "English name"),
                    new Text("Nazwa obszaru po angielsku.", "Name of the area in English."))
                .always(),
            a -> a.name().en())
        .column(
            text(
                "voivodeship",
                new Text("Województwo", "Voivodeship"),
                new Text(
                    "Kod TERYT województwa, w którym obszar leży; pusty, gdy nie leży w jednym.",
                    "TERYT code of the voivodeship that the area lies in; empty where it lies in no"
                        + " single one.")),
            Area::parent)
        .key("area_level", "area");
  }
}
