package pl.szansa.indicators.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.szansa.indicators.counting.BlockKey.Grain;
import pl.szansa.store.scan.Batch;
import pl.szansa.store.scan.Coded;

/** The places of a table, found by what stands in the columns of their codes. */
final class Sites {

  /**
   * Where a row is added.
   *
   * @param project its project, by year and without breakdowns
   * @param office its office, by half-year
   * @param years the office by year, for breakdowns of which no half-years are published
   */
  record Three(Site project, Site office, Site years) {}

  private final Coded[] columns;
  private final CountPlan plan;
  private final int firstHalf;
  private final Map<Place, Three> known = new HashMap<>();
  private final Map<Place, Three> offices = new HashMap<>();
  private final int projects = Place.COLUMNS.indexOf("project");
  private int[][] lastCodes = {};
  private Three[] last = {};
  private int generation;

  /**
   * @param firstHalf the earliest half-year that counts
   */
  Sites(Batch batch, CountPlan plan, int firstHalf) {
    this.columns = Place.COLUMNS.stream().map(batch::column).toArray(Coded[]::new);
    this.plan = plan;
    this.firstHalf = firstHalf;
  }

  /** To be called once the rows of a batch are set. */
  void prepare() {
    int generations = Arrays.stream(columns).mapToInt(Coded::generation).sum();
    if (generations != generation || columns[projects].size() > last.length) {
      generation = generations;
      last = new Three[columns[projects].size() * 2];
      lastCodes = new int[last.length][];
    }
  }

  /** A project lies in one place nearly always, so the one of its last row is tried first. */
  Three of(int row) {
    int project = columns[projects].at(row);
    if (!same(lastCodes[project], row)) {
      int[] codes = new int[columns.length];
      Arrays.setAll(codes, c -> columns[c].at(row));
      lastCodes[project] = codes;
      last[project] = known.computeIfAbsent(place(codes), this::three);
    }
    return last[project];
  }

  private boolean same(int[] codes, int row) {
    if (codes == null) {
      return false;
    }
    for (int c = 0; c < codes.length; c++) {
      if (codes[c] != columns[c].at(row)) {
        return false;
      }
    }
    return true;
  }

  private Place place(int[] codes) {
    List<String> texts = new ArrayList<>();
    for (int c = 0; c < codes.length; c++) {
      Object value = columns[c].value(codes[c]);
      texts.add(value == null ? "" : value.toString());
    }
    return Place.of(texts);
  }

  private Three three(Place place) {
    Three office =
        offices.computeIfAbsent(place.withoutProject(), p -> new Three(null, site(p), site(p)));
    return new Three(site(place), office.office(), office.years());
  }

  private Site site(Place place) {
    return new Site(place, plan, firstHalf);
  }

  /** Packs the block of every place and period that has rows. */
  Map<BlockKey, long[]> packed() {
    Map<BlockKey, long[]> packed = new HashMap<>();
    known.values().forEach(three -> pack(Grain.PROJECT, three.project(), packed));
    for (Three three : offices.values()) {
      pack(Grain.OFFICE, three.office(), packed);
      pack(Grain.YEARS, three.years(), packed);
    }
    return packed;
  }

  private static void pack(Grain grain, Site site, Map<BlockKey, long[]> packed) {
    site.blocks(
        (block, half) -> {
          // rows may have come to no category of any breakdown
          if (!block.isEmpty()) {
            packed.put(new BlockKey(grain, site.place(), half), block.packed());
          }
        });
  }
}
