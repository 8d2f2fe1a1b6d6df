package pl.szansa.bench.duckdb;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.szansa.indicators.catalogue.Breakdown;
import pl.szansa.indicators.catalogue.Catalogue;
import pl.szansa.indicators.catalogue.CatalogueEntry;
import pl.szansa.indicators.catalogue.Detail;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Firsts;
import pl.szansa.model.Indicator;
import pl.szansa.model.Measure;
import pl.szansa.model.Measure.Aggregate;
import pl.szansa.model.Measure.PeriodRule;
import pl.szansa.model.Measure.Relation;
import pl.szansa.model.PeriodKind;

/**
 * The statements that count every indicator of a catalogue: each breakdown once over the resolved
 * rows, as fine as it is needed (place, half-year, category), and then rolled up. Peer groups,
 * which only the job knows, are left out.
 */
final class IndicatorSql {

  /**
   * One pass over a resolved table.
   *
   * @param rows SQL of its rows with the columns {@code unit} (half-year; 0 for all years) and, for
   *     what lasts, {@code carried} and {@code open}
   * @param kinds periods that it serves
   */
  private record Pass(
      Relation relation, String rows, Set<PeriodKind> kinds, List<Measure> measures) {}

  private final Catalogue catalogue;
  private final int firstYear;
  private final int lastYear;
  private final Map<Measure, String> names = new LinkedHashMap<>();

  IndicatorSql(Catalogue catalogue, int firstYear, int lastYear) {
    this.catalogue = catalogue;
    this.firstYear = firstYear;
    this.lastYear = lastYear;
    entries()
        .forEach(
            e -> measures(e.indicator()).forEach(m -> names.putIfAbsent(m, "m" + names.size())));
  }

  private Stream<CatalogueEntry> entries() {
    return catalogue.entries().stream().filter(CatalogueEntry::counted);
  }

  private static Stream<Measure> measures(Indicator indicator) {
    return Stream.concat(Stream.of(indicator.numerator()), indicator.denominator().stream());
  }

  /** Leaves tables {@code wide_BREAKDOWN} with all values, and writes them to files. */
  List<String> statements(java.nio.file.Path csv) {
    List<String> statements = new ArrayList<>();
    List<String> published = new ArrayList<>();
    breakdown(null, catalogue.total(), statements).ifPresent(published::add);
    for (Breakdown breakdown : catalogue.breakdowns()) {
      breakdown(breakdown, breakdown.detail(), statements).ifPresent(published::add);
    }
    statements.add(
        "COPY ("
            + String.join(" UNION ALL ", published)
            + ") TO '"
            + csv
            + "' (FORMAT csv, HEADER)");
    return statements;
  }

  private Optional<String> breakdown(Breakdown breakdown, Detail detail, List<String> statements) {
    String id = breakdown == null ? "total" : breakdown.id();
    List<Indicator> indicators =
        entries()
            .map(CatalogueEntry::indicator)
            .filter(i -> breakdown == null || i.breakdowns().contains(id))
            .toList();
    Set<Measure> wanted =
        indicators.stream()
            .flatMap(IndicatorSql::measures)
            .filter(m -> breakdown == null || m.relation() == breakdown.over())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    List<String> rolled = new ArrayList<>();
    for (Pass pass : passes(wanted)) {
      String fine = "fine_" + id + "_" + rolled.size();
      statements.add("CREATE TABLE " + fine + " AS " + fine(pass, breakdown, detail));
      rolled.add(rolled(pass, fine, detail));
    }
    statements.add("CREATE TABLE wide_" + id + " AS " + wide(wanted, rolled));
    return Optional.of(values(id, indicators, wanted));
  }

  private List<Pass> passes(Set<Measure> wanted) {
    List<Pass> passes = new ArrayList<>();
    for (Relation relation : Relation.values()) {
      for (PeriodRule rule : relation.periodRules()) {
        List<Measure> measures =
            wanted.stream().filter(m -> m.relation() == relation && m.period() == rule).toList();
        if (!rule.lasting() && !measures.isEmpty()) {
          passes.add(
              new Pass(
                  relation, dated(relation, date(rule)), Set.of(PeriodKind.values()), measures));
        }
      }
    }
    List<Measure> lasting = wanted.stream().filter(m -> m.period().lasting()).toList();
    if (!lasting.isEmpty()) {
      passes.add(
          new Pass(
              Relation.PARTICIPATIONS,
              overAll(),
              Set.of(PeriodKind.ALL, PeriodKind.PROGRAMMING_PERIOD),
              lasting));
      passes.add(
          new Pass(
              Relation.PARTICIPATIONS,
              over("year(%s)", 2, firstYear, lastYear),
              Set.of(PeriodKind.YEAR),
              lasting));
      passes.add(
          new Pass(
              Relation.PARTICIPATIONS,
              over(half("%1$s"), 1, firstYear * 2, lastYear * 2 + 1),
              Set.of(PeriodKind.HALF_YEAR),
              lasting));
    }
    return passes;
  }

  private static String date(PeriodRule rule) {
    return switch (rule) {
      case EXIT -> "exit_date";
      case RETURN -> "return_date";
      case DOCUMENT -> "document_date";
      default -> "entry_date";
    };
  }

  private static String half(String date) {
    return "(year(" + date + ") * 2 + (month(" + date + ") > 6)::INTEGER)";
  }

  private String dated(Relation relation, String date) {
    return "SELECT *, coalesce(%s, 0) AS unit FROM %s WHERE %s IS NULL OR year(%3$s) BETWEEN %d AND %d"
        .formatted(half(date), relation.table(), date, firstYear, lastYear);
  }

  /** While a participation goes on, it lasts as long as the register describes. */
  private static final String END =
      "greatest(entry_date, coalesce(exit_date, observed_until, entry_date))";

  private String overAll() {
    return "SELECT *, 0 AS unit, year(entry_date) < %1$d AS carried, exit_date IS NULL OR year(%3$s) > %2$d AS continuing FROM participations WHERE year(entry_date) <= %2$d AND year(%3$s) >= %1$d"
        .formatted(firstYear, lastYear, END);
  }

  private static String over(String unit, int halves, int first, int last) {
    return "SELECT * EXCLUDE (u), u * %5$d AS unit, u > %1$s AS carried, exit_date IS NULL OR u < %2$s AS continuing FROM (SELECT *, unnest(generate_series(greatest(%1$s, %3$d), least(%2$s, %4$d))) AS u FROM participations)"
        .formatted(unit.formatted("entry_date"), unit.formatted(END), first, last, halves);
  }

  private String fine(Pass pass, Breakdown breakdown, Detail detail) {
    String sums =
        pass.measures().stream()
            .flatMap(m -> sums(m, pass, detail))
            .collect(Collectors.joining(", "));
    return "SELECT place, unit, "
        + category(breakdown)
        + " AS category, "
        + sums
        + " FROM ("
        + pass.rows()
        + ")"
        + (breakdown != null && Bits.has(breakdown.columns().get(0))
            ? ", " + codes(breakdown.columns().get(0))
            : "")
        + " GROUP BY ALL";
  }

  private static String category(Breakdown breakdown) {
    if (breakdown == null) {
      return "'all'";
    }
    return Bits.has(breakdown.columns().get(0))
        ? "code"
        : breakdown.columns().stream()
            .map(c -> "coalesce(" + c + ", 'not_collected')")
            .collect(Collectors.joining(" || '" + Breakdown.AND + "' || "));
  }

  private static String codes(String column) {
    String rows =
        Bits.codes(column).stream()
            .map(c -> "('" + c + "', " + Bits.bit(column, c) + ")")
            .collect(Collectors.joining(", "));
    return "(VALUES " + rows + ") codes(code, bit) WHERE (" + column + " & bit) <> 0";
  }

  private Stream<String> sums(Measure m, Pass pass, Detail detail) {
    String name = names.get(m);
    String expression = "(" + Bits.translated(m.expression()) + ")";
    return switch (m.aggregate()) {
      case COUNT ->
          Stream.of("count(*) FILTER (" + expression + lasting(m.period()) + ") AS " + name);
      case COUNT_PERSONS ->
          spots(pass, detail)
              .map(
                  s ->
                      "count(*) FILTER (%s AND (firsts & %d) <> 0) AS %s_%d"
                          .formatted(expression, 1 << s, name, s));
      default -> Stream.of("sum(" + expression + ") AS " + name);
    };
  }

  private static String lasting(PeriodRule rule) {
    return switch (rule) {
      case CARRIED_OVER -> " AND carried";
      case CONTINUING -> " AND continuing";
      default -> "";
    };
  }

  private static Stream<Integer> spots(Pass pass, Detail detail) {
    List<Integer> spots = new ArrayList<>();
    for (AreaLevel level : AreaLevel.values()) {
      for (PeriodKind kind : PeriodKind.values()) {
        if (level != AreaLevel.PEER_GROUP
            && pass.kinds().contains(kind)
            && detail.covers(level, kind)) {
          spots.add(Firsts.index(level, kind));
        }
      }
    }
    return spots.stream();
  }

  private String rolled(Pass pass, String fine, Detail detail) {
    return spots(pass, detail)
        .map(
            spot -> {
              AreaLevel level = AreaLevel.values()[spot / PeriodKind.values().length];
              PeriodKind kind = PeriodKind.values()[spot % PeriodKind.values().length];
              String sums =
                  pass.measures().stream()
                      .map(
                          m ->
                              "sum(%s) AS %s"
                                  .formatted(
                                      m.aggregate() == Aggregate.COUNT_PERSONS
                                          ? names.get(m) + "_" + spot
                                          : names.get(m),
                                      names.get(m)))
                      .collect(Collectors.joining(", "));
              return "SELECT '%s' AS area_level, %s AS area, %s AS period, category, %s FROM %s JOIN places USING (place)%s GROUP BY ALL"
                  .formatted(
                      level.code(),
                      ResolveSql.area(level),
                      period(kind),
                      sums,
                      fine,
                      kind == PeriodKind.YEAR || kind == PeriodKind.HALF_YEAR
                          ? " WHERE unit <> 0"
                          : "");
            })
        .collect(Collectors.joining(" UNION ALL "));
  }

  private static String period(PeriodKind kind) {
    return switch (kind) {
      case ALL -> "'all'";
      case PROGRAMMING_PERIOD -> "programming_period";
      case YEAR -> "(unit // 2)::VARCHAR";
      case HALF_YEAR -> "unit // 2 || '-H' || unit % 2 + 1";
    };
  }

  private String wide(Set<Measure> wanted, List<String> rolled) {
    String sums =
        wanted.stream()
            .map(m -> "coalesce(sum(%1$s), 0)::DECIMAL(18, 2) AS %1$s".formatted(names.get(m)))
            .collect(Collectors.joining(", "));
    return "SELECT area_level, area, period, category, "
        + sums
        + " FROM ("
        + rolled.stream().map(r -> "(" + r + ")").collect(Collectors.joining(" UNION ALL BY NAME "))
        + ") GROUP BY ALL";
  }

  private String values(String id, List<Indicator> indicators, Set<Measure> wanted) {
    String values =
        indicators.stream()
            .filter(i -> measures(i).allMatch(wanted::contains))
            .map(
                i ->
                    "{'indicator': '%s', 'numerator': %s, 'denominator': %s}"
                        .formatted(
                            i.id(),
                            names.get(i.numerator()),
                            i.denominator().map(names::get).orElse("NULL::DECIMAL(18, 2)")))
            .collect(Collectors.joining(", "));
    return "SELECT unnest([%2$s], recursive := true), area_level, area, period, '%1$s' AS breakdown, category FROM wide_%1$s"
        .formatted(id, values);
  }
}
