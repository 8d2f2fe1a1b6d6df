package pl.szansa.charts.maps;

import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** Finds where inside an area its words have most room. */
final class LabelPoint {

  private static final int GRID = 40;
  private static final double STEP = 0.1;

  private LabelPoint() {}

  /**
   * The middle of the largest box inside the shape that has the words' proportions; that of the
   * shape's bounds where not even a small one fits.
   *
   * @param width of the words
   * @param height of the words
   */
  static Point2D of(Shape shape, double width, double height) {
    Rectangle2D bounds = shape.getBounds2D();
    Point2D best = new Point2D.Double(bounds.getCenterX(), bounds.getCenterY());
    double largest = STEP;
    for (int i = 1; i < GRID; i++) {
      double y = bounds.getY() + bounds.getHeight() * i / GRID;
      for (int j = 1; j < GRID; j++) {
        double x = bounds.getX() + bounds.getWidth() * j / GRID;
        double scale = largest;
        while (shape.contains(
            x - width * scale / 2, y - height * scale / 2, width * scale, height * scale)) {
          best = new Point2D.Double(x, y);
          scale += STEP;
          largest = scale;
        }
      }
    }
    return best;
  }
}
