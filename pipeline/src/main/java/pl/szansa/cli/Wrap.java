package pl.szansa.cli;

import java.util.ArrayList;
import java.util.List;

/** Lines of at most 80 columns. */
final class Wrap {

  static final int COLUMNS = 80;

  private Wrap() {}

  /**
   * A text below a heading, broken between words; a longer word has a line of its own.
   *
   * @param first what the first line begins with
   * @param indent blanks before the others
   */
  static List<String> lines(String first, int indent, String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String word : text.strip().split("\\s+")) {
      if (!empty && line.length() + 1 + word.length() > COLUMNS) {
        lines.add(line.toString());
        line = new StringBuilder(" ".repeat(indent));
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    lines.add(line.toString());
    return lines;
  }
}
