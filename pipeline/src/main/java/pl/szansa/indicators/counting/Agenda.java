package pl.szansa.indicators.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is to be counted of some rows, by block: a block's cells are then counted in one after the
 * other while they are near, in place of all cells of all blocks in turns.
 */
final class Agenda {

  private final Categories[] categories;
  private final Row[] rows;
  private final List<Block> blocks = new ArrayList<>();
  private int[] entries = new int[1 << 12];
  private Timetable.Due[] dues = new Timetable.Due[entries.length];

  /** By entry: the one before in its block, -1 for none. */
  private int[] before = new int[entries.length];

  private int size;
  private int[] some = new int[64];

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
    if (block.latest < 0) {
      blocks.add(block);
    }
    entries[size] = row;
    dues[size] = due;
    before[size] = block.latest;
    block.latest = size++;
  }

  /** Counts all that was put down, and forgets it. */
  void count() {
    blocks.forEach(this::count);
    blocks.clear();
    size = 0;
  }

  private void count(Block block) {
    int count = 0;
    for (int entry = block.latest; entry >= 0; entry = before[entry]) {
      if (count == some.length) {
        some = Arrays.copyOf(some, 2 * count);
      }
      some[count++] = entry;
    }
    block.latest = -1;
    if (dues[some[0]].totals()) {
      for (int i = 0; i < count; i++) {
        block.count(rows[entries[some[i]]], dues[some[i]]);
      }
    }
    for (int breakdown = 0; breakdown < categories.length; breakdown++) {
      count(block, breakdown, count);
    }
  }

  private void count(Block block, int breakdown, int count) {
    Categories of = categories[breakdown];
    for (int i = 0; i < count; i++) {
      int entry = some[i];
      Timetable.Due due = dues[entry];
      if (due.wanted(breakdown)) {
        int row = entries[entry];
        for (int category : of.of(row)) {
          block.count(rows[row], due, breakdown, category);
        }
      }
    }
  }
}
