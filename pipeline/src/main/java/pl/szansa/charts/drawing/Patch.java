package pl.szansa.charts.drawing;

import java.awt.Color;
import java.awt.Shape;
import java.util.List;
import java.util.Optional;

/**
 * An area with a value on a plot of shapes, or one without, which is hatched.
 *
 * @param key what it stands for, such as a TERYT code
 * @param shape in logical pixels from the plot's top left corner
 * @param color of the value; empty where there is none
 * @param lines what is written on it
 */
public record Patch(String key, Shape shape, Optional<Color> color, List<TextLine> lines) {

  public Patch {
    lines = List.copyOf(lines);
  }
}
