package pl.szansa.charts.drawing;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Oblique lines over an area: here a number is missing, for a reason that is told. */
public final class Hatch {

  private static final double GAP = 6;
  private static final BasicStroke LINE = new BasicStroke(0.8f);

  private Hatch() {}

  /** Fills a shape of the page; lines of neighbouring shapes continue each other. */
  public static void fill(Graphics2D g, Shape shape) {
    Rectangle2D box = shape.getBounds2D();
    g.setColor(Style.BACKGROUND);
    g.fill(shape);
    Shape clip = g.getClip();
    g.clip(shape);
    g.setColor(Style.HATCH);
    g.setStroke(LINE);
    double first = Math.floor((box.getMinX() + box.getMinY()) / GAP) * GAP;
    for (double sum = first; sum <= box.getMaxX() + box.getMaxY(); sum += GAP) {
      g.draw(
          new Line2D.Double(
              sum - box.getMinY(), box.getMinY(), sum - box.getMaxY(), box.getMaxY()));
    }
    g.setClip(clip);
  }
}
