package pl.szansa.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Columns as wide as what stands in them: words to the left, figures to the right. */
final class TextTable {

  private static final String FIGURES = ">";
  private static final String GAP = "  ";

  private final List<String[]> rows = new ArrayList<>();
  private final boolean[] figures;

  /**
   * @param heads of the columns; that of a column of figures begins with {@code >}
   */
  TextTable(String... heads) {
    figures = new boolean[heads.length];
    for (int i = 0; i < heads.length; i++) {
      figures[i] = heads[i].startsWith(FIGURES);
    }
    rows.add(
        Arrays.stream(heads)
            .map(h -> h.startsWith(FIGURES) ? h.substring(1) : h)
            .toArray(String[]::new));
  }

  TextTable row(String... cells) {
    rows.add(cells);
    return this;
  }

  /** The lines, the heads first. */
  List<String> lines() {
    int[] widths = new int[figures.length];
    for (String[] row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row[i].length());
      }
    }
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private String line(String[] row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.length; i++) {
      String room = " ".repeat(widths[i] - row[i].length());
      line.append(i == 0 ? "" : GAP).append(figures[i] ? room + row[i] : row[i] + room);
    }
    return line.toString().stripTrailing();
  }
}
