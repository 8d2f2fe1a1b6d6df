package pl.szansa.charts.drawing;

import java.awt.Color;
import java.awt.Font;

/**
 * A line of text on a plot of shapes.
 *
 * @param text the words
 * @param font with its size
 * @param color of the letters
 * @param x of the beginning, the middle or the end
 * @param y of the baseline
 * @param align which of them
 */
public record TextLine(String text, Font font, Color color, double x, double y, Align align) {

  /** Which of its points the place is that of. */
  public enum Align {
    LEFT,
    MIDDLE,
    RIGHT
  }

  /** From where the letters begin. */
  double left() {
    double width = Fonts.width(text, font);
    return switch (align) {
      case LEFT -> x;
      case MIDDLE -> x - width / 2;
      case RIGHT -> x - width;
    };
  }
}
