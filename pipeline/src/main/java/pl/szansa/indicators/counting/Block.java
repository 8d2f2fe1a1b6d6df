package pl.szansa.indicators.counting;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntConsumer;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Measure;
import pl.szansa.model.PeriodKind;

/**
 * The cells of one place and period: of all rows, and per breakdown and category. Packed it is one
 * array of cells, each behind a word that says which it is and how long; the totals come first.
 */
final class Block {

  /** Of a packed cell's first word the bits that say how long it is, and of which category. */
  private static final int LENGTH = 24;

  private static final int CATEGORY = 24;

  private final CountPlan plan;
  private final long[][][] categories;
  private long[] totals;

  /** Its latest entry in an agenda, -1 for none. */
  int latest = -1;

  /** Zeros. */
  Block(CountPlan plan) {
    this.plan = plan;
    this.totals = plan.totals().zeros();
    this.categories = new long[plan.breakdowns().size()][0][];
  }

  /** Counts rows in the totals. */
  void count(Rows rows) {
    totals = plan.totals().count(totals, rows);
  }

  /** Counts rows in a category. */
  void count(Rows rows, int breakdown, int category) {
    Shape shape = plan.shape(breakdown);
    long[][] cells = cells(breakdown, category, shape);
    cells[category] = shape.count(cells[category], rows);
  }

  private long[][] cells(int breakdown, int category, Shape shape) {
    long[][] cells = categories[breakdown];
    if (category >= cells.length) {
      cells = Arrays.copyOf(cells, category + 4);
      categories[breakdown] = cells;
    }
    if (cells[category] == null) {
      cells[category] = shape.zeros();
    }
    return cells;
  }

  /**
   * Adds a packed block.
   *
   * @param numbers of its categories here, by breakdown and its own number
   */
  Block add(long[] packed, int[][] numbers) {
    for (int at = 0; at < packed.length; at += 1 + length(packed[at])) {
      int length = length(packed[at]);
      int breakdown = breakdown(packed[at]);
      if (breakdown < 0) {
        totals = plan.totals().add(totals, packed, at + 1, length);
      } else {
        add(breakdown, numbers[breakdown][category(packed[at])], packed, at + 1, length);
      }
    }
    return this;
  }

  /**
   * Takes a packed block from this, in which it was counted.
   *
   * @param numbers of its categories here, by breakdown and its own number
   * @throws IllegalStateException if it was not
   */
  Block subtract(long[] packed, int[][] numbers) {
    for (int at = 0; at < packed.length; at += 1 + length(packed[at])) {
      int length = length(packed[at]);
      int breakdown = breakdown(packed[at]);
      if (breakdown < 0) {
        totals = plan.totals().subtract(totals, packed, at + 1, length);
      } else {
        Shape shape = plan.shape(breakdown);
        int category = numbers[breakdown][category(packed[at])];
        long[][] cells = cells(breakdown, category, shape);
        long[] left = shape.subtract(cells[category], packed, at + 1, length);
        cells[category] = shape.isEmpty(left) ? null : left;
      }
    }
    return this;
  }

  /** Whether no row counts here. */
  boolean isEmpty() {
    return plan.totals().isEmpty(totals)
        && Arrays.stream(categories).flatMap(Arrays::stream).allMatch(Objects::isNull);
  }

  /** Of the cell that a packed block has behind this; -1 for the totals. */
  private static int breakdown(long head) {
    return (int) (head >>> LENGTH + CATEGORY) - 1;
  }

  private static int category(long head) {
    return (int) (head >>> LENGTH) & (1 << CATEGORY) - 1;
  }

  private static int length(long head) {
    return (int) head & (1 << LENGTH) - 1;
  }

  private void add(int breakdown, int category, long[] others, int from, int length) {
    Shape shape = plan.shape(breakdown);
    long[][] cells = cells(breakdown, category, shape);
    cells[category] = shape.add(cells[category], others, from, length);
  }

  /** Adds another block, of the same numbers. */
  void add(Block other) {
    totals = plan.totals().add(totals, other.totals, 0, other.totals.length);
    for (int b = 0; b < categories.length; b++) {
      for (int c = 0; c < other.categories[b].length; c++) {
        long[] cell = other.categories[b][c];
        if (cell != null) {
          add(b, c, cell, 0, cell.length);
        }
      }
    }
  }

  long[] packed() {
    int size = 1 + totals.length;
    for (long[][] cells : categories) {
      for (long[] cell : cells) {
        size += cell == null ? 0 : 1 + cell.length;
      }
    }
    long[] packed = new long[size];
    int end = pack(packed, 0, 0, totals);
    for (int b = 0; b < categories.length; b++) {
      for (int c = 0; c < categories[b].length; c++) {
        long[] cell = categories[b][c];
        if (cell != null) {
          end = pack(packed, end, (b + 1L) << CATEGORY | c, cell);
        }
      }
    }
    return packed;
  }

  private static int pack(long[] packed, int at, long which, long[] cell) {
    packed[at] = which << LENGTH | cell.length;
    System.arraycopy(cell, 0, packed, at + 1, cell.length);
    return at + 1 + cell.length;
  }

  long total(Measure measure, AreaLevel level, PeriodKind kind) {
    return plan.totals().value(totals, measure, level, kind);
  }

  /** The same of a packed block. */
  static long total(
      CountPlan plan, long[] packed, Measure measure, AreaLevel level, PeriodKind kind) {
    return plan.totals().value(packed, 1, length(packed[0]), measure, level, kind);
  }

  /** A category of a breakdown. */
  Cell cell(int breakdown, int category) {
    long[][] cells = categories[breakdown];
    return new Cell(plan.shape(breakdown), category < cells.length ? cells[category] : null);
  }

  /**
   * What was counted in a category.
   *
   * @param cell null for no rows
   */
  record Cell(Shape shape, long[] cell) {

    /** Zero of a category that has no rows. */
    long of(Measure measure, AreaLevel level, PeriodKind kind) {
      return cell == null ? 0 : shape.value(cell, measure, level, kind);
    }
  }

  /** Gives the categories of a breakdown that have rows. */
  void categories(int breakdown, IntConsumer each) {
    for (int c = 0; c < categories[breakdown].length; c++) {
      if (categories[breakdown][c] != null) {
        each.accept(c);
      }
    }
  }
}
