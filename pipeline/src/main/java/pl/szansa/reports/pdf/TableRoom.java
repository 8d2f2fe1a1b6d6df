package pl.szansa.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import pl.szansa.charts.drawing.Fonts;

/**
 * How wide a table must at least be on paper, in millimetres, set in small print: the renderer
 * would cut off what does not fit. Sizes and paddings are those of the style sheet.
 *
 * @param whole with every interval on one line
 * @param broken with intervals broken after the dash
 */
record TableRoom(double whole, double broken) {

  /** Of the small print of wide tables, in points. */
  private static final double TEXT_SIZE = 8;

  private static final double BELOW_SIZE = 7;
  private static final double PADDING = 3.4;
  private static final String AFTER_DASH = "(?<=\u2013)";
  private static final double MILLIMETRES = 25.4 / 72;

  /** The longest text, the longest text below it, and the longest head, word by word. */
  private static final class Column {
    private String text = "";
    private String below = "";
    private String brokenBelow = "";
    private String head = "";

    private double width(String below) {
      double points =
          Math.max(
              Math.max(
                  Fonts.width(text, Fonts.regular(TEXT_SIZE)),
                  Fonts.width(head, Fonts.bold(TEXT_SIZE))),
              Fonts.width(below, Fonts.regular(BELOW_SIZE)));
      return points * MILLIMETRES + PADDING;
    }
  }

  static TableRoom of(Element table) {
    List<Column> columns = new ArrayList<>();
    NodeList rows = table.getElementsByTagName("tr");
    for (int i = 0; i < rows.getLength(); i++) {
      int at = 0;
      for (Node cell = rows.item(i).getFirstChild(); cell != null; cell = cell.getNextSibling()) {
        if (cell instanceof Element element) {
          if (at == columns.size()) {
            columns.add(new Column());
          }
          note(element, columns.get(at++));
        }
      }
    }
    return new TableRoom(
        columns.stream().mapToDouble(c -> c.width(c.below)).sum(),
        columns.stream().mapToDouble(c -> c.width(c.brokenBelow)).sum());
  }

  private static void note(Element cell, Column column) {
    boolean heads = cell.getTagName().equals("th");
    boolean whole = cell.getAttribute("class").equals("figures") && !heads;
    for (Node part = cell.getFirstChild(); part != null; part = part.getNextSibling()) {
      String text = part.getTextContent().strip();
      String unbroken = whole ? text : longestWord(text);
      if (part instanceof Element) {
        column.below = longer(column.below, unbroken);
        for (String piece : unbroken.split(AFTER_DASH)) {
          column.brokenBelow = longer(column.brokenBelow, piece);
        }
      } else if (heads) {
        column.head = longer(column.head, unbroken);
      } else {
        column.text = longer(column.text, unbroken);
      }
    }
  }

  /** Words are as far apart as lines may be broken, so a space that does not break is in a word. */
  private static String longestWord(String text) {
    String longest = "";
    for (String word : text.split("[ \\n]+")) {
      longest = longer(longest, word);
    }
    return longest;
  }

  private static String longer(String one, String other) {
    return other.length() > one.length() ? other : one;
  }
}
