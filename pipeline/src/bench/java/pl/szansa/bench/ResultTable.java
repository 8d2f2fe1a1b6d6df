package pl.szansa.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table of results, as text for the terminal or as Markdown for the docs. */
final class ResultTable {

  private final String title;
  private final List<String> heads;
  private final List<List<String>> rows = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  /**
   * @param heads of the columns, of which the first is words and the others are figures
   */
  ResultTable(String title, String... heads) {
    this.title = title;
    this.heads = List.of(heads);
  }

  ResultTable row(String... cells) {
    if (cells.length != heads.size()) {
      throw new IllegalArgumentException(cells.length + " cells for " + heads.size() + " columns");
    }
    rows.add(List.of(cells));
    return this;
  }

  /** A sentence below the table. */
  ResultTable note(String sentence) {
    notes.add(sentence);
    return this;
  }

  /** Seconds: whole ones from a hundred on. */
  static String seconds(double seconds) {
    return String.format(Locale.ROOT, seconds < 99.95 ? "%.1f" : "%,.0f", seconds);
  }

  static String whole(double number) {
    return String.format(Locale.ROOT, "%,.0f", number);
  }

  /** How many times as much as ours. */
  static String ratio(double theirs, double ours) {
    return ours == 0 ? "–" : String.format(Locale.ROOT, "%.2f", theirs / ours);
  }

  String markdown() {
    StringBuilder text = new StringBuilder("### " + title + "\n\n");
    text.append("| ").append(String.join(" | ", heads)).append(" |\n|---");
    text.append("|--:".repeat(heads.size() - 1)).append("|\n");
    rows.forEach(row -> text.append("| ").append(String.join(" | ", row)).append(" |\n"));
    notes.forEach(note -> text.append('\n').append(note).append('\n'));
    return text.toString();
  }

  String text() {
    int[] widths = heads.stream().mapToInt(String::length).toArray();
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    StringBuilder text = new StringBuilder(title + "\n\n");
    line(heads, widths, text);
    rows.forEach(row -> line(row, widths, text));
    notes.forEach(note -> text.append(note).append('\n'));
    return text.toString();
  }

  private static void line(List<String> cells, int[] widths, StringBuilder text) {
    for (int i = 0; i < widths.length; i++) {
      String room = " ".repeat(widths[i] - cells.get(i).length());
      text.append(i == 0 ? "" : "  ").append(i == 0 ? cells.get(i) + room : room + cells.get(i));
    }
    text.append('\n');
  }
}
