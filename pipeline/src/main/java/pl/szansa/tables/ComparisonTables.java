package pl.szansa.tables;

import static pl.szansa.tables.schema.ColumnSchema.code;
import static pl.szansa.tables.schema.ColumnSchema.count;
import static pl.szansa.tables.schema.ColumnSchema.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import pl.szansa.compare.FunnelLimits;
import pl.szansa.indicators.Rounded;
import pl.szansa.indicators.intervals.Limits;
import pl.szansa.model.Comparison;
import pl.szansa.model.Comparisons;
import pl.szansa.model.Funnel;
import pl.szansa.model.FunnelPosition;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Rank;
import pl.szansa.model.Text;
import pl.szansa.model.ValueStatus;
import pl.szansa.tables.schema.CodeLists;
import pl.szansa.tables.schema.ColumnSchema;
import pl.szansa.tables.schema.Reference;

/**
 * Offices held against others: {@code comparisons} and {@code ranks}. A file without rows is
 * written with its header.
 */
final class ComparisonTables {

  private static final int DECIMALS = SharedColumns.DECIMALS;

  private ComparisonTables() {}

  static List<Table.Filled> of(Comparisons comparisons) {
    return List.of(judged().of(withValue(comparisons)), ranks().of(comparisons.ranks()));
  }

  /** Where an office has no value there is nothing to compare; indicators.csv says why. */
  private static Iterable<Held> withValue(Comparisons comparisons) {
    return () ->
        comparisons.judged().stream()
            .filter(c -> c.value().status() == ValueStatus.VALUE)
            .map(c -> Held.of(c, comparisons))
            .iterator();
  }

  /** A comparison with the limits at the office's base. */
  private record Held(
      Comparison comparison, Optional<Funnel> funnel, Limits warning, Limits control) {

    static Held of(Comparison comparison, Comparisons all) {
      IndicatorValue reference = comparison.reference();
      if (comparison.position() == FunnelPosition.NOT_PLACED) {
        return new Held(comparison, Optional.empty(), null, null);
      }
      Optional<Funnel> funnel =
          all.funnel(
              reference.indicator(), reference.level(), reference.area(), reference.period());
      double base = comparison.value().denominator().doubleValue();
      return new Held(
          comparison,
          funnel,
          funnel.map(f -> FunnelLimits.at(f, base, FunnelLimits.WARNING)).orElse(null),
          funnel.map(f -> FunnelLimits.at(f, base, FunnelLimits.CONTROL)).orElse(null));
    }

    /** A limit, to the decimals of the indicator's unit. */
    BigDecimal limit(Limits limits, ToDoubleFunction<Limits> side) {
      return limits == null
          ? null
          : Rounded.to(side.applyAsDouble(limits), comparison.value().unit().decimals());
    }
  }

  private static Table<Held> judged() {
    Table<Held> table =
        new Table<>(
            "comparisons",
            new Text("Porównania ośrodków", "Comparisons of offices"),
            new Text(
                "Wartość ośrodka wobec jednego punktu odniesienia: kraju, województwa lub grupy"
                    + " porównawczej. Tylko ośrodki, które mają wartość.",
                "An office's value against one reference: the country, the voivodeship or the peer"
                    + " group. Only offices that have a value."));
    office(table, h -> h.comparison().value())
        .column(SharedColumns.LOWER, h -> h.comparison().value().lower())
        .column(SharedColumns.UPPER, h -> h.comparison().value().upper());
    reference(table)
        .column(
            code(
                    "judgement",
                    CodeLists.JUDGEMENTS,
                    new Text("Ocena", "Judgement"),
                    new Text(
                        "BETTER i WORSE, gdy przedział nie zawiera punktu odniesienia; SIMILAR, gdy"
                            + " go zawiera; NOT_JUDGED, gdy nie ma przedziału lub kierunku.",
                        "BETTER and WORSE where the interval leaves the reference out; SIMILAR where"
                            + " it holds it; NOT_JUDGED where there is no interval or no"
                            + " direction."))
                .always(),
            h -> h.comparison().judgement().name())
        .column(
            number(
                "base",
                DECIMALS,
                new Text("Podstawa", "Base"),
                new Text("Mianownik wartości ośrodka.", "Denominator of the office's value.")),
            h -> h.comparison().value().denominator())
        .column(
            number(
                    "own_weight",
                    DECIMALS,
                    new Text("Własny udział", "Own weight"),
                    new Text(
                        "Udział ośrodka w mianowniku punktu odniesienia: bliski 1 oznacza porównanie"
                            + " ośrodka z nim samym.",
                        "The office's part of the reference's denominator: near 1 the office is"
                            + " compared with itself."))
                .from(0),
            h -> weight(h.comparison()));
    funnel(table);
    return table
        .column(SharedColumns.UNIT, h -> h.comparison().value().unit().code())
        .key("indicator", "area_level", "area", "period", "reference_level", "reference_area")
        .refersTo(
            new Reference(
                List.of("reference_level", "reference_area"),
                "areas",
                List.of("area_level", "area")));
  }

  private static Table<Held> reference(Table<Held> table) {
    return table
        .column(
            SharedColumns.AREA_LEVEL.as(
                "reference_level",
                new Text("Poziom odniesienia", "Level of the reference"),
                new Text(
                    "Rodzaj obszaru, z którym ośrodek się porównuje.",
                    "Kind of area that the office is held against.")),
            h -> h.comparison().reference().level().code())
        .column(
            SharedColumns.AREA.as(
                "reference_area",
                new Text("Punkt odniesienia", "Reference"),
                new Text(
                    "Kod obszaru, z którym ośrodek się porównuje.",
                    "Code of the area that the office is held against.")),
            h -> h.comparison().reference().area())
        .column(
            SharedColumns.VALUE.as(
                "reference_value",
                new Text("Wartość odniesienia", "Value of the reference"),
                new Text(
                    "Wartość punktu odniesienia w jednostce wskaźnika.",
                    "The reference's value, in the indicator's unit.")),
            h -> h.comparison().reference().value());
  }

  private static void funnel(Table<Held> table) {
    table
        .column(
            code(
                "funnel",
                CodeLists.FUNNELS,
                new Text("Lejek", "Funnel"),
                new Text(
                    "Rodzaj granic kontrolnych; pusty, gdy lejka nie ma.",
                    "Kind of control limits; empty for no funnel.")),
            h -> h.funnel().map(f -> f.shape().code()).orElse(""))
        .column(
            limit("lower_998", "Dolna", "Lower", "99,8", "99.8"),
            h -> h.limit(h.control(), Limits::lower))
        .column(
            limit("lower_95", "Dolna", "Lower", "95", "95"),
            h -> h.limit(h.warning(), Limits::lower))
        .column(
            limit("upper_95", "Górna", "Upper", "95", "95"),
            h -> h.limit(h.warning(), Limits::upper))
        .column(
            limit("upper_998", "Górna", "Upper", "99,8", "99.8"),
            h -> h.limit(h.control(), Limits::upper))
        .column(
            code(
                    "position",
                    CodeLists.POSITIONS,
                    new Text("Miejsce w lejku", "Position in the funnel"),
                    new Text(
                        "Gdzie wartość leży wśród granic; powyżej to miejsce na rysunku, nie"
                            + " pochwała.",
                        "Where the value lies among the limits; above is a place in the picture, not"
                            + " praise."))
                .always(),
            h -> h.comparison().position().name());
  }

  private static ColumnSchema limit(
      String name, String sidePl, String sideEn, String levelPl, String levelEn) {
    return number(
        name,
        DECIMALS,
        new Text(sidePl + " granica " + levelPl + "\u00a0%", sideEn + " " + levelEn + "% limit"),
        new Text(
            sidePl + " granica kontrolna " + levelPl + "\u00a0% przy podstawie tego ośrodka.",
            sideEn + " " + levelEn + "% control limit at this office's base."));
  }

  /** The columns that say whose value it is, and the value. */
  static <T> Table<T> office(Table<T> table, Function<T, IndicatorValue> value) {
    return table
        .column(SharedColumns.INDICATOR, t -> value.apply(t).indicator())
        .column(SharedColumns.AREA_LEVEL, t -> value.apply(t).level().code())
        .column(SharedColumns.AREA, t -> value.apply(t).area())
        .column(SharedColumns.PERIOD, t -> value.apply(t).period())
        .column(SharedColumns.VALUE, t -> value.apply(t).value())
        .key("indicator", "area_level", "area", "period")
        .refersTo("definitions", "indicator")
        .refersTo("areas", "area_level", "area");
  }

  /** The office's part of the base of its reference. */
  private static BigDecimal weight(Comparison comparison) {
    BigDecimal own = comparison.value().denominator();
    BigDecimal whole = comparison.reference().denominator();
    return own == null || whole == null || whole.signum() == 0
        ? null
        : own.divide(whole, MathContext.DECIMAL64).setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  private static Table<Rank> ranks() {
    Table<Rank> table =
        new Table<>(
            "ranks",
            new Text("Miejsca ośrodków", "Ranks of offices"),
            new Text(
                "Miejsce ośrodka wśród tych, które mają wartość, i miejsca, na które pozwala"
                    + " przypadek.",
                "The place of an office among those that have a value, and the places that chance"
                    + " leaves open."));
    return office(table, Rank::value)
        .column(
            place(
                "place",
                new Text("Miejsce", "Place"),
                new Text(
                    "Od 1, najlepsze według kierunku wskaźnika; remis ma mniejszą liczbę.",
                    "From 1, the best by the indicator's direction; ties share the smaller one.")),
            Rank::place)
        .column(
            place(
                "best",
                new Text("Najlepsze możliwe", "Best possible"),
                new Text(
                    "Najlepsze miejsce, na które pozwalają przedziały wszystkich ośrodków.",
                    "The best place that the intervals of all offices allow.")),
            Rank::best)
        .column(
            place(
                "worst",
                new Text("Najgorsze możliwe", "Worst possible"),
                new Text(
                    "Najgorsze miejsce, na które pozwalają przedziały wszystkich ośrodków.",
                    "The worst place that the intervals of all offices allow.")),
            Rank::worst)
        .column(
            place(
                "of",
                new Text("Z ilu", "Of how many"),
                new Text("Ile ośrodków ma miejsce.", "How many offices were ranked.")),
            Rank::of);
  }

  private static ColumnSchema place(String name, Text label, Text description) {
    return count(name, "", label, description).from(1).always();
  }
}
