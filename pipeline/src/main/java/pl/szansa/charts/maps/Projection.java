package pl.szansa.charts.maps;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import pl.szansa.model.MapOutlines;
import pl.szansa.model.MapOutlines.Outline;

/**
 * Places a map's coordinates on the sheet. Degrees of longitude are shortened by the cosine of the
 * middle latitude, so that areas of a country of this size keep their proportions.
 */
final class Projection {

  /** Points nearer to each other than this, in pixels, are one. */
  private static final double FINEST = 0.4;

  private final Rectangle2D bounds;
  private final double stretch;
  private final double scale;

  /**
   * @param width that the map may have, logical pixels
   * @param height that it may have
   */
  Projection(MapOutlines map, double width, double height) {
    bounds = bounds(map);
    boolean degrees =
        bounds.getMinX() >= -180
            && bounds.getMaxX() <= 180
            && bounds.getMinY() >= -90
            && bounds.getMaxY() <= 90;
    stretch = degrees ? Math.cos(Math.toRadians(bounds.getCenterY())) : 1;
    scale = Math.min(width / (bounds.getWidth() * stretch), height / bounds.getHeight());
  }

  private static Rectangle2D bounds(MapOutlines map) {
    Rectangle2D bounds = null;
    for (Outline outline : map.outlines()) {
      for (double[][] ring : outline.rings()) {
        for (double[] point : ring) {
          if (bounds == null) {
            bounds = new Rectangle2D.Double(point[0], point[1], 0, 0);
          }
          bounds.add(point[0], point[1]);
        }
      }
    }
    return bounds;
  }

  double width() {
    return bounds.getWidth() * stretch * scale;
  }

  double height() {
    return bounds.getHeight() * scale;
  }

  /** The rings as one shape; what lies inside two of them is a hole. */
  Path2D shape(List<double[][]> rings) {
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (double[][] ring : rings) {
      double lastX = x(ring[0]);
      double lastY = y(ring[0]);
      path.moveTo(lastX, lastY);
      for (double[] point : ring) {
        if (Math.hypot(x(point) - lastX, y(point) - lastY) >= FINEST) {
          lastX = x(point);
          lastY = y(point);
          path.lineTo(lastX, lastY);
        }
      }
      path.closePath();
    }
    return path;
  }

  private double x(double[] point) {
    return (point[0] - bounds.getMinX()) * stretch * scale;
  }

  /** North is above. */
  private double y(double[] point) {
    return (bounds.getMaxY() - point[1]) * scale;
  }
}
