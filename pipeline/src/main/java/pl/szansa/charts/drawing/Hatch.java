package pl.szansa.charts.drawing;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
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
    // one path, for an SVG would be long if each line were one
    Path2D lines = new Path2D.Double();
    for (double sum = first; sum <= box.getMaxX() + box.getMaxY(); sum += GAP) {
      lines.moveTo(sum - box.getMinY(), box.getMinY());
      lines.lineTo(sum - box.getMaxY(), box.getMaxY());
    }
    g.draw(lines);
    g.setClip(clip);
  }
}
