package pl.szansa.ingest.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The merged cells of a sheet. A spreadsheet keeps their text in the upper left one; here every
 * cell that they cover is told of it. Rows are asked for from the top, each once.
 */
public final class MergedCells {

  /**
   * A cell that another one covers.
   *
   * @param column from 0
   * @param text what the covering cell says
   * @param above whether that stands in a row above, in this very column; else it is further left
   */
  public record Covered(int column, String text, boolean above) {}

  /** Nobody merges more by hand; a list of more would fill the memory. */
  private static final int MOST = 500_000;

  /** Side by side. */
  private static final int MOST_OPEN = 500;

  /** Columns behind a row's last own cell that a merged one may still stand for. */
  private static final int WIDER = 64;

  private static final class Area {
    private final long first;
    private final long last;
    private final int left;
    private final int right;
    private String text = "";

    Area(long first, int left, long last, int right) {
      this.first = first;
      this.left = left;
      this.last = last;
      this.right = right;
    }
  }

  private final PriorityQueue<Area> waiting =
      new PriorityQueue<>(
          Comparator.<Area>comparingLong(a -> a.first).thenComparingInt(a -> a.left));
  private final List<Area> open = new ArrayList<>();

  /**
   * Cells merged into one; may be told before or while the rows are read.
   *
   * @param first row, from 1
   * @param left column, from 0
   * @param last row, inclusive
   * @param right column, inclusive
   */
  void add(long first, int left, long last, int right) {
    if (waiting.size() < MOST && (last > first || right > left)) {
      waiting.add(new Area(first, left, last, right));
    }
  }

  /** The covered cells of a row, by area. */
  public List<Covered> of(SourceRow row) {
    if (open.isEmpty() && (waiting.isEmpty() || waiting.peek().first > row.line())) {
      return List.of();
    }
    open.removeIf(area -> area.last < row.line());
    while (!waiting.isEmpty() && waiting.peek().first <= row.line()) {
      Area area = waiting.poll();
      // without its first row there is nothing that it says
      if (area.first == row.line() && open.size() < MOST_OPEN && free(area)) {
        area.text = row.cell(area.left);
        open.add(area);
      }
    }
    List<Covered> covered = new ArrayList<>();
    open.forEach(area -> cover(area, row, covered));
    return covered;
  }

  /** No program lets merged cells overlap. */
  private boolean free(Area area) {
    return open.stream().noneMatch(o -> o.left <= area.right && area.left <= o.right);
  }

  private static void cover(Area area, SourceRow row, List<Covered> covered) {
    if (row.line() > area.first) {
      covered.add(new Covered(area.left, area.text, true));
    }
    // a title merged over all 16,384 columns has no more to tell than the row is wide
    int right = Math.min(area.right, Math.max(row.width(), area.left) + WIDER);
    for (int column = area.left + 1; column <= right; column++) {
      covered.add(new Covered(column, area.text, false));
    }
  }
}
