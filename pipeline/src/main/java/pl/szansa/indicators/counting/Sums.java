package pl.szansa.indicators.counting;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import pl.szansa.model.AreaLevel;

/** Sums rolled up from the finest cells to every area, year and category, in published order. */
public final class Sums {

  /** Period over all years. */
  public static final String ALL = "all";

  public record AreaKey(AreaLevel level, String code) implements Comparable<AreaKey> {

    @Override
    public int compareTo(AreaKey other) {
      int byLevel = level.compareTo(other.level);
      return byLevel != 0 ? byLevel : code.compareTo(other.code);
    }
  }

  private record Key(AreaKey area, String period, String breakdown, String category) {}

  private final int width;
  private final Map<Key, long[]> sums = new HashMap<>();
  private final NavigableMap<AreaKey, NavigableSet<String>> periods = new TreeMap<>();
  private final Map<AreaKey, Map<String, NavigableSet<String>>> categories = new HashMap<>();

  public Sums(int width) {
    this.width = width;
  }

  /** Adds the sums of a cell to all areas and periods that it lies in. */
  public void add(Cell cell, long[] counts) {
    for (AreaLevel level : MeasurePlan.LEVELS) {
      String code = code(cell, level);
      if (code.isEmpty()) {
        continue;
      }
      AreaKey area = new AreaKey(level, code);
      if (cell.year() != Cell.NO_YEAR) {
        add(area, Integer.toString(cell.year()), cell, counts);
      }
      add(area, ALL, cell, counts);
    }
  }

  private void add(AreaKey area, String period, Cell cell, long[] counts) {
    periods.computeIfAbsent(area, a -> new TreeSet<>()).add(period);
    categories
        .computeIfAbsent(area, a -> new HashMap<>())
        .computeIfAbsent(cell.breakdown(), b -> new TreeSet<>())
        .add(cell.category());
    long[] sum =
        sums.computeIfAbsent(
            new Key(area, period, cell.breakdown(), cell.category()), k -> new long[width]);
    for (int i = 0; i < width; i++) {
      sum[i] += counts[i];
    }
  }

  private static String code(Cell cell, AreaLevel level) {
    return switch (level) {
      case COUNTRY -> "all";
      case VOIVODESHIP -> cell.voivodeship();
      case POWIAT -> cell.powiat();
      case OFFICE -> cell.office();
      case PROJECT -> cell.project();
      case PEER_GROUP, NUTS2, NUTS3 -> "";
    };
  }

  /** Areas from the widest, by code. */
  public Iterable<AreaKey> areas() {
    return periods.keySet();
  }

  /** Years in order, then {@code all}. */
  public Iterable<String> periods(AreaKey area) {
    return periods.get(area);
  }

  /** Categories of a breakdown that the area has, in code order. */
  public NavigableSet<String> categories(AreaKey area, String breakdown) {
    return categories.get(area).getOrDefault(breakdown, Collections.emptyNavigableSet());
  }

  /** Zeros where nothing was counted. */
  public long[] of(AreaKey area, String period, String breakdown, String category) {
    long[] sum = sums.get(new Key(area, period, breakdown, category));
    return sum == null ? new long[width] : sum;
  }
}
