package pl.szansa.charts.maps;

import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** Finds where inside an area its words have most room to the left and right. */
final class LabelPoint {

  private static final int LINES = 24;
  private static final int STEPS = 120;

  private LabelPoint() {}

  /**
   * The middle of the longest level line inside the shape; lines near its upper and lower end count
   * for less, because words need height too.
   */
  static Point2D of(Shape shape) {
    Rectangle2D box = shape.getBounds2D();
    Point2D best = new Point2D.Double(box.getCenterX(), box.getCenterY());
    double most = 0;
    for (int i = 1; i < LINES; i++) {
      double y = box.getY() + box.getHeight() * i / LINES;
      double central = 1 - Math.pow(2.0 * i / LINES - 1, 2);
      double step = box.getWidth() / STEPS;
      int inside = 0;
      for (int j = 0; j <= STEPS; j++) {
        double x = box.getX() + j * step;
        inside = shape.contains(x, y) ? inside + 1 : 0;
        double room = inside * step * central;
        if (room > most) {
          most = room;
          best = new Point2D.Double(x - (inside - 1) * step / 2, y);
        }
      }
    }
    return best;
  }
}
