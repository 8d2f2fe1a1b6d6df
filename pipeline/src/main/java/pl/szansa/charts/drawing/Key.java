package pl.szansa.charts.drawing;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the colours of parts stand for, in lines above a plot. */
public final class Key {

  private static final double LINE = 19;
  private static final double BOX = 12;
  private static final double GAP = 18;

  private final List<Patch> patches = new ArrayList<>();
  private final List<TextLine> lines = new ArrayList<>();
  private final double width;
  private double x;
  private double y = 2;

  /**
   * @param width of a line, logical pixels
   */
  public Key(double width) {
    this.width = width;
  }

  /**
   * @param color empty for the hatch
   */
  public Key add(Optional<Color> color, String label) {
    double needed = BOX + 6 + Fonts.width(label, Style.TICK);
    if (x > 0 && x + needed > width) {
      x = 0;
      y += LINE;
    }
    Rectangle2D box = new Rectangle2D.Double(x, y, BOX, BOX);
    patches.add(new Patch("key", box, color, List.of()));
    lines.add(
        new TextLine(label, Style.TICK, Style.TEXT, x + BOX + 6, y + BOX - 2, TextLine.Align.LEFT));
    x += needed + GAP;
    return this;
  }

  /** Height of the lines. */
  public double height() {
    return y + LINE;
  }

  public ShapePlot plot() {
    return new ShapePlot(patches, lines);
  }
}
