package pl.szansa.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Prints lines for people: on a terminal wrapped to its width and with colours, else whole and
 * plain, for files and other programs.
 */
final class Terminal {

  private static final int NARROWEST = 40;
  private static final String ESCAPE = "\u001b[";

  /** What a line is. */
  enum Weight {
    PLAIN(""),
    STRONG("1"),
    BAD("1;31"),
    DOUBTFUL("33"),
    FAINT("2");

    private final String code;

    Weight(String code) {
      this.code = code;
    }
  }

  private final PrintWriter out;
  private final int width;
  private final boolean colours;

  /**
   * @param width columns; 0 for lines of any length
   */
  Terminal(PrintWriter out, int width, boolean colours) {
    this.out = out;
    this.width = width;
    this.colours = colours;
  }

  /** What standard output is. */
  static Terminal of(CommandSpec spec, PrintWriter out) {
    boolean terminal = Ansi.AUTO.enabled();
    int columns = terminal ? spec.usageMessage().autoWidth(true).width() : 0;
    return new Terminal(out, columns, terminal);
  }

  /** A text, its first line indented, the further ones a little more. */
  void print(int indent, Weight weight, String text) {
    String margin = " ".repeat(indent);
    boolean first = true;
    for (String line : wrapped(text, width == 0 ? 0 : Math.max(NARROWEST, width - 1 - indent))) {
      out.println(margin + (first ? "" : "  ") + coloured(weight, line));
      first = false;
    }
  }

  /** A line of a table, which wrapping would make unreadable. */
  void row(int indent, String text) {
    out.println(" ".repeat(indent) + text);
  }

  void blank() {
    out.println();
  }

  void flush() {
    out.flush();
  }

  private String coloured(Weight weight, String line) {
    return colours && !weight.code.isEmpty()
        ? ESCAPE + weight.code + "m" + line + ESCAPE + "0m"
        : line;
  }

  /** Lines of whole words; only a word that is longer than a line stands out of it. */
  private static List<String> wrapped(String text, int width) {
    if (width == 0 || text.length() <= width) {
      return List.of(text);
    }
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      int room = lines.isEmpty() ? width : width - 2;
      if (line.length() > 0 && line.length() + 1 + word.length() > room) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
