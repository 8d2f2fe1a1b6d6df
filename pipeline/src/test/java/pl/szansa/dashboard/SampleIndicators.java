package pl.szansa.dashboard;

import java.util.List;
import java.util.Optional;
import pl.szansa.model.Direction;
import pl.szansa.model.Indicator;
import pl.szansa.model.Measure;
import pl.szansa.model.Measure.Aggregate;
import pl.szansa.model.Measure.PeriodRule;
import pl.szansa.model.Measure.Relation;
import pl.szansa.model.Text;
import pl.szansa.model.Unit;

/** A small catalogue for tests of the pages. */
final class SampleIndicators {

  private static final Measure LEAVERS =
      new Measure(
          Relation.PARTICIPATIONS, Aggregate.COUNT, "exit_date is not null", PeriodRule.EXIT);
  private static final Measure ENTRIES =
      new Measure(Relation.PARTICIPATIONS, Aggregate.COUNT, "true", PeriodRule.ENTRY);
  private static final Measure AMOUNT =
      new Measure(Relation.FINANCES, Aggregate.SUM, "amount", PeriodRule.DOCUMENT);

  static final List<Indicator> INDICATORS =
      List.of(
          indicator(
              "participations",
              "Uczestnictwa",
              "Participations",
              Unit.PARTICIPATIONS,
              Direction.NEITHER,
              ENTRIES,
              null,
              List.of("sex", "age")),
          indicator(
              "leavers",
              "Zakończone uczestnictwa",
              "Leavers",
              Unit.PARTICIPATIONS,
              Direction.NEITHER,
              LEAVERS,
              null,
              List.of("sex", "age")),
          indicator(
              "completion_rate",
              "Ukończenie zgodnie ze ścieżką",
              "Completion as planned",
              Unit.PROPORTION,
              Direction.HIGHER_IS_BETTER,
              LEAVERS,
              LEAVERS,
              List.of("sex", "age")),
          indicator(
              "qualification_rate",
              "Uzyskanie kwalifikacji",
              "Qualification rate",
              Unit.PROPORTION,
              Direction.HIGHER_IS_BETTER,
              LEAVERS,
              LEAVERS,
              List.of("sex", "age")),
          indicator(
              "employment_rate_exit",
              "Zatrudnienie po zakończeniu",
              "Employment at exit",
              Unit.PROPORTION,
              Direction.HIGHER_IS_BETTER,
              LEAVERS,
              LEAVERS,
              List.of("sex", "age")),
          indicator(
              "employment_rate_6m",
              "Zatrudnienie po 6 miesiącach",
              "Employment after 6 months",
              Unit.PROPORTION,
              Direction.HIGHER_IS_BETTER,
              LEAVERS,
              LEAVERS,
              List.of("sex", "age")),
          indicator(
              "total_cost",
              "Koszt całkowity",
              "Total cost",
              Unit.PLN,
              Direction.NEITHER,
              AMOUNT,
              null,
              List.of()),
          indicator(
              "eu_grant",
              "Dofinansowanie UE",
              "EU grant",
              Unit.PLN,
              Direction.NEITHER,
              AMOUNT,
              null,
              List.of()),
          indicator(
              "cost_per_participant",
              "Koszt na uczestnictwo",
              "Cost per participation",
              Unit.PLN,
              Direction.LOWER_IS_BETTER,
              AMOUNT,
              ENTRIES,
              List.of()));

  private SampleIndicators() {}

  private static Indicator indicator(
      String id,
      String pl,
      String en,
      Unit unit,
      Direction direction,
      Measure numerator,
      Measure denominator,
      List<String> breakdowns) {
    return new Indicator(
        id,
        "participation",
        new Text(pl, en),
        new Text(
            "Definicja wskaźnika: " + pl.toLowerCase(java.util.Locale.ROOT) + ".",
            "What is counted: " + en.toLowerCase(java.util.Locale.ROOT) + "."),
        Text.NONE,
        "Reg. (EU) 1304/2013, Annex I",
        Text.NONE,
        "",
        unit,
        direction,
        numerator,
        Optional.ofNullable(denominator),
        denominator == null || unit == Unit.PLN ? "none" : "wilson",
        denominator == null ? 0 : 10,
        breakdowns);
  }
}
