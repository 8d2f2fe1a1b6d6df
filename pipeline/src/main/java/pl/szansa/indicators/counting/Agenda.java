package pl.szansa.indicators.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is to be counted of some rows, by block and category: cells are then counted in one after
 * the other, each for several rows at once, in place of all cells of all blocks in turns.
 */
final class Agenda {

  private static final int NONE = -1;

  private final Categories[] categories;
  private final Row[] rows;
  private final List<Block> blocks = new ArrayList<>();
  private int[] entries = new int[1 << 12];
  private Timetable.Due[] dues = new Timetable.Due[entries.length];

  /** By entry: the one before in its block. */
  private int[] before = new int[entries.length];

  private int size;

  /** By category: its latest entry in {@link #listed}. */
  private int[] latest = {};

  /** Entries of a block by category, each with the one before in its category. */
  private int[] listed = new int[1 << 8];

  private int[] listedBefore = new int[listed.length];
  private final Rows together = new Rows();

  /**
   * @param categories by breakdown
   * @param rows that entries are about
   */
  Agenda(Categories[] categories, Row[] rows) {
    this.categories = categories;
    this.rows = rows;
  }

  /** Puts down that what is due of a row counts in a block. */
  void add(Block block, int row, Timetable.Due due) {
    if (size == entries.length) {
      entries = Arrays.copyOf(entries, 2 * size);
      dues = Arrays.copyOf(dues, 2 * size);
      before = Arrays.copyOf(before, 2 * size);
    }
    if (block.latest == NONE) {
      blocks.add(block);
    }
    entries[size] = row;
    dues[size] = due;
    before[size] = block.latest;
    block.latest = size++;
  }

  /** Counts all that was put down, and forgets it. */
  void count() {
    for (Block block : blocks) {
      if (dues[block.latest].totals()) {
        countTotals(block);
      }
      for (int breakdown = 0; breakdown < categories.length; breakdown++) {
        count(block, breakdown, list(block, breakdown));
      }
      block.latest = NONE;
    }
    blocks.clear();
    size = 0;
  }

  private void countTotals(Block block) {
    together.clear();
    for (int entry = block.latest; entry != NONE; entry = before[entry]) {
      together.add(rows[entries[entry]], dues[entry]);
    }
    block.count(together);
  }

  /** Lists the entries of a block by category; categories that have any are below the result. */
  private int list(Block block, int breakdown) {
    int count = 0;
    int categories = 0;
    for (int entry = block.latest; entry != NONE; entry = before[entry]) {
      if (dues[entry].wanted(breakdown)) {
        for (int category : this.categories[breakdown].of(entries[entry])) {
          list(entry, category, count++);
          categories = Math.max(categories, category + 1);
        }
      }
    }
    return categories;
  }

  private void list(int entry, int category, int at) {
    if (category >= latest.length) {
      int known = latest.length;
      latest = Arrays.copyOf(latest, 2 * category + 16);
      Arrays.fill(latest, known, latest.length, NONE);
    }
    if (at == listed.length) {
      listed = Arrays.copyOf(listed, 2 * at);
      listedBefore = Arrays.copyOf(listedBefore, 2 * at);
    }
    listed[at] = entry;
    listedBefore[at] = latest[category];
    latest[category] = at;
  }

  private void count(Block block, int breakdown, int categories) {
    for (int category = 0; category < categories; category++) {
      if (latest[category] != NONE) {
        together.clear();
        for (int at = latest[category]; at != NONE; at = listedBefore[at]) {
          together.add(rows[entries[listed[at]]], dues[listed[at]]);
        }
        latest[category] = NONE;
        block.count(together, breakdown, category);
      }
    }
  }
}
