package pl.szansa.indicators.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.szansa.indicators.counting.BlockKey.Grain;
import pl.szansa.store.scan.Batch;
import pl.szansa.store.scan.Coded;
import scala.Tuple2;

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
  private final int firstHalf;
  private final int width;
  private final int breakdowns;
  private final Map<Place, Three> known = new HashMap<>();
  private final Map<Place, Three> offices = new HashMap<>();
  private final int projects = Place.COLUMNS.indexOf("project");
  private int[][] lastCodes = {};
  private Three[] last = {};
  private int generation;

  /**
   * @param firstHalf the earliest half-year that counts
   * @param width of the totals
   * @param breakdowns how many breakdowns are counted
   */
  Sites(Batch batch, int firstHalf, int width, int breakdowns) {
    this.columns = Place.COLUMNS.stream().map(batch::column).toArray(Coded[]::new);
    this.firstHalf = firstHalf;
    this.width = width;
    this.breakdowns = breakdowns;
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
    String[] texts = new String[codes.length];
    for (int c = 0; c < codes.length; c++) {
      Object value = columns[c].value(codes[c]);
      texts[c] = value == null ? "" : value.toString();
    }
    return new Place(texts[0], texts[1], texts[2], texts[3], texts[4], texts[5], texts[6]);
  }

  private Three three(Place place) {
    Three office =
        offices.computeIfAbsent(
            place.withoutProject(),
            p -> new Three(null, site(p, width, breakdowns), site(p, 0, breakdowns)));
    return new Three(site(place, width, 0), office.office(), office.years());
  }

  private Site site(Place place, int width, int breakdowns) {
    return new Site(place, firstHalf, width, breakdowns);
  }

  /** The sums of every place and period that has rows. */
  List<Tuple2<BlockKey, Block>> blocks(Categories[] categories) {
    List<Tuple2<BlockKey, Block>> blocks = new ArrayList<>();
    known.values().forEach(s -> collect(Grain.PROJECT, s.project(), categories, blocks));
    for (Three site : offices.values()) {
      collect(Grain.OFFICE, site.office(), categories, blocks);
      collect(Grain.YEARS, site.years(), categories, blocks);
    }
    return blocks;
  }

  private static void collect(
      Grain grain, Site site, Categories[] categories, List<Tuple2<BlockKey, Block>> blocks) {
    site.blocks(
        categories,
        (block, half) -> blocks.add(new Tuple2<>(new BlockKey(grain, site.place(), half), block)));
  }
}
