package pl.szansa.notebooks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.szansa.dashboard.Page;

/**
 * A notebook as the resources have it: its cells in both languages, those that it shares with
 * others taken from where a line {@code %% include name} says.
 *
 * @param name its file name without the ending, which begins with its number
 * @param blocks its cells
 */
record Template(String name, List<Block> blocks) {

  /** All notebooks, in the order in which they are to be read. */
  static final List<String> NAMES =
      List.of(
          "1-participants-and-flows",
          "2-qualification-gains",
          "3-cost-per-participant",
          "4-office-comparison",
          "5-data-quality",
          "6-own-indicator");

  private static final Pattern HEAD =
      Pattern.compile(
          "^%% (?:include ([a-z-]+)|([a-z-]+) (markdown|code)(?: (pl|en|parameters|helper))?)$",
          Pattern.MULTILINE);

  static Template of(String name) {
    return new Template(name, parse(Page.resource("notebooks/" + name + ".txt")));
  }

  String file() {
    return name + ".ipynb";
  }

  static List<Block> parse(String resource) {
    List<Block> blocks = new ArrayList<>();
    Matcher head = HEAD.matcher(resource);
    boolean more = head.find();
    while (more) {
      String included = head.group(1);
      String id = head.group(2);
      boolean markdown = "markdown".equals(head.group(3));
      String mark = head.group(4) == null ? "" : head.group(4);
      int start = head.end();
      more = head.find();
      if (included != null) {
        blocks.addAll(parse(Page.resource("notebooks/shared/" + included + ".txt")));
      } else {
        int end = more ? head.start() : resource.length();
        blocks.add(new Block(id, markdown, mark, resource.substring(start, end).strip()));
      }
    }
    return List.copyOf(blocks);
  }
}
