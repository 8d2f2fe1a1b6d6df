package pl.szansa.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import pl.szansa.model.PackedValues.Run;

/**
 * Where values stand in a list. The runs of an area are found by its code; a run, of some dozens of
 * values, is gone through.
 */
final class ValueIndex {

  /** Nothing stands there. */
  static final int NOWHERE = -1;

  private record Table(String indicator, AreaLevel level) {}

  /**
   * The runs of an indicator and level.
   *
   * @param inOrder as published
   * @param byArea by code of the area
   */
  private record Runs(int[] inOrder, int[] byArea) {}

  private static final Runs NONE = new Runs(new int[0], new int[0]);

  private final PackedValues values;
  private final Map<Table, Runs> tables = new HashMap<>();
  private final Map<String, Integer> periods = new HashMap<>();

  /** Number of the period of a spot, by the number of the spot. */
  private final int[] periodOf;

  /** The same; {@link #NOWHERE} for categories. */
  private final int[] totalOf;

  ValueIndex(PackedValues values) {
    this.values = values;
    this.periodOf = new int[values.spots().size()];
    this.totalOf = new int[periodOf.length];
    for (int i = 0; i < periodOf.length; i++) {
      ValueSpot spot = values.spots().at(i);
      periodOf[i] = periods.computeIfAbsent(spot.period(), p -> periods.size());
      totalOf[i] = spot.isTotal() ? periodOf[i] : NOWHERE;
    }
    Map<Table, IntStream.Builder> runs = new LinkedHashMap<>();
    for (int run = 0; run < values.runs(); run++) {
      Table table = new Table(values.runAt(run).indicator(), values.runAt(run).values().level());
      runs.computeIfAbsent(table, t -> IntStream.builder()).add(run);
    }
    runs.forEach((table, of) -> tables.put(table, runs(of.build().toArray())));
  }

  private Runs runs(int[] inOrder) {
    int[] byArea =
        IntStream.of(inOrder)
            .boxed()
            .sorted(Comparator.comparing(this::area))
            .mapToInt(run -> run)
            .toArray();
    return new Runs(inOrder, byArea);
  }

  private String area(int run) {
    return values.runAt(run).values().area();
  }

  /**
   * The periods that have values, in the order of {@link PeriodKind#ORDER}.
   *
   * @throws IllegalArgumentException if the values of a place do not stand together
   */
  List<String> periods() {
    boolean[] found = new boolean[periods.size()];
    for (Runs runs : tables.values()) {
      int[] seen = new int[periods.size()];
      int areas = 0;
      int before = NOWHERE;
      for (int run : runs.byArea()) {
        boolean sameArea = before != NOWHERE && area(run).equals(area(before));
        areas += sameArea ? 0 : 1;
        note(run, sameArea && run == before + 1 ? before : NOWHERE, areas, seen);
        before = run;
      }
      for (int period = 0; period < found.length; period++) {
        found[period] |= seen[period] > 0;
      }
    }
    TreeSet<String> sorted = new TreeSet<>(PeriodKind.ORDER);
    periods.forEach(
        (period, number) -> {
          if (found[number]) {
            sorted.add(period);
          }
        });
    return List.copyOf(sorted);
  }

  /** Notes the periods of a run, none of which its area may have left before. */
  private void note(int run, int goesOn, int area, int[] seen) {
    int latest = goesOn == NOWHERE ? NOWHERE : periodOf[last(goesOn)];
    Run of = values.runAt(run);
    for (int i = of.from(); i < of.to(); i++) {
      int period = periodOf[of.values().spot(i)];
      if (period != latest && seen[period] == area) {
        throw new IllegalArgumentException(
            "the values of " + of.value(i - of.from()) + " and its place do not stand together");
      }
      seen[period] = area;
      latest = period;
    }
  }

  private int last(int run) {
    Run of = values.runAt(run);
    return of.values().spot(of.to() - 1);
  }

  /** Places of the totals of all areas of a level. */
  int[] totals(String indicator, AreaLevel level, String period) {
    IntStream.Builder places = IntStream.builder();
    Integer wanted = periods.get(period);
    if (wanted != null) {
      for (int run : tables.getOrDefault(new Table(indicator, level), NONE).inOrder()) {
        add(run, totalOf, wanted, places);
      }
    }
    return places.build().toArray();
  }

  /** Places of the values of an area and period, in published order. */
  int[] places(String indicator, AreaLevel level, String area, String period) {
    return places(indicator, level, area, period, periodOf);
  }

  /** Place of the total of an area and period, or {@link #NOWHERE}. */
  int total(String indicator, AreaLevel level, String area, String period) {
    int[] places = places(indicator, level, area, period, totalOf);
    return places.length == 0 ? NOWHERE : places[0];
  }

  private int[] places(
      String indicator, AreaLevel level, String area, String period, int[] numbers) {
    IntStream.Builder places = IntStream.builder();
    Integer wanted = periods.get(period);
    if (wanted != null) {
      int[] runs = tables.getOrDefault(new Table(indicator, level), NONE).byArea();
      for (int i = first(runs, area); i < runs.length && area(runs[i]).equals(area); i++) {
        add(runs[i], numbers, wanted, places);
      }
    }
    return places.build().toArray();
  }

  /** Adds the places in a run whose spot has a number. */
  private void add(int run, int[] numbers, int wanted, IntStream.Builder places) {
    Run of = values.runAt(run);
    for (int i = of.from(); i < of.to(); i++) {
      if (numbers[of.values().spot(i)] == wanted) {
        places.add(values.start(run) + i - of.from());
      }
    }
  }

  /** The first of the runs, which are sorted by area, that is not of an area before. */
  private int first(int[] runs, String area) {
    int from = 0;
    int to = runs.length;
    while (from < to) {
      int middle = from + to >>> 1;
      if (area(runs[middle]).compareTo(area) < 0) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
