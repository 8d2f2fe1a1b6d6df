package pl.szansa.charts.drawing;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/** Makes texts fit a width in logical pixels. */
public final class Fit {

  private Fit() {}

  /** Lines broken at spaces; no-break spaces hold numbers and units together. */
  public static List<String> lines(String text, Font font, double width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && Fonts.width(longer, font) > width) {
        lines.add(line);
        longer = word;
      }
      line = longer;
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines;
  }

  /**
   * The text, or its beginning and its end where it is too long: an office's name starts with its
   * kind and ends with its town, and either alone would not do.
   */
  public static String middle(String text, Font font, double width) {
    String shown = text;
    for (int kept = text.length() - 1; kept > 2 && Fonts.width(shown, font) > width; kept--) {
      int tail = kept * 2 / 3;
      shown =
          text.substring(0, kept - tail).strip()
              + "…"
              + text.substring(text.length() - tail).strip();
    }
    return shown;
  }

  /** The text, or its beginning where it is too long. */
  public static String end(String text, Font font, double width) {
    String shown = text;
    for (int kept = text.length() - 1; kept > 2 && Fonts.width(shown, font) > width; kept--) {
      shown = text.substring(0, kept).strip() + "…";
    }
    return shown;
  }
}
