package pl.szansa.charts;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Names beside points, none over another. Each in turn takes the place near its point that is
 * cheapest: covering a name costs most, then a point, then an interval, then the distance.
 */
final class PointLabels extends AbstractXYAnnotation {

  private static final double HEIGHT = 14;
  private static final double[] DISTANCES = {7, 12, 20, 32, 48, 70, 100};
  private static final int DIRECTIONS = 16;

  /** Beyond this a name needs a line to its point. */
  private static final double NEAR = 14;

  /** A name and, in data units, the point and the bars that it belongs to. */
  record Label(
      String text, double x, double xLower, double xUpper, double y, double yLower, double yUpper) {}

  /** The same in pixels. */
  record Spot(String text, double width, Point2D point, Line2D across, Line2D upright) {}

  private final transient List<Label> labels;

  PointLabels(List<Label> labels) {
    this.labels = List.copyOf(labels);
  }

  @Override
  public void draw(
      Graphics2D g,
      XYPlot plot,
      Rectangle2D area,
      ValueAxis xAxis,
      ValueAxis yAxis,
      int rendererIndex,
      PlotRenderingInfo info) {
    List<Spot> spots = labels.stream().map(l -> spot(l, area, xAxis, yAxis)).toList();
    List<Rectangle2D> places = place(spots, area);
    g.setFont(Style.TICK);
    for (int i = 0; i < spots.size(); i++) {
      paint(g, spots.get(i), places.get(i));
    }
  }

  private static Spot spot(Label l, Rectangle2D area, ValueAxis xAxis, ValueAxis yAxis) {
    double x = xAxis.valueToJava2D(l.x(), area, RectangleEdge.BOTTOM);
    double y = yAxis.valueToJava2D(l.y(), area, RectangleEdge.LEFT);
    return new Spot(
        l.text(),
        Fonts.width(l.text(), Style.TICK) + 4,
        new Point2D.Double(x, y),
        new Line2D.Double(
            xAxis.valueToJava2D(l.xLower(), area, RectangleEdge.BOTTOM),
            y,
            xAxis.valueToJava2D(l.xUpper(), area, RectangleEdge.BOTTOM),
            y),
        new Line2D.Double(
            x,
            yAxis.valueToJava2D(l.yLower(), area, RectangleEdge.LEFT),
            x,
            yAxis.valueToJava2D(l.yUpper(), area, RectangleEdge.LEFT)));
  }

  /** A place for each spot's name, within the area. */
  static List<Rectangle2D> place(List<Spot> spots, Rectangle2D area) {
    List<Rectangle2D> taken = new ArrayList<>();
    for (Spot spot : spots) {
      Rectangle2D best = null;
      double lowest = Double.MAX_VALUE;
      for (double distance : DISTANCES) {
        for (int direction = 0; direction < DIRECTIONS; direction++) {
          Rectangle2D candidate = candidate(spot, distance, direction, area);
          double cost = distance + direction * 0.01 + cost(candidate, taken, spots);
          if (cost < lowest) {
            lowest = cost;
            best = candidate;
          }
        }
      }
      taken.add(best);
    }
    return taken;
  }

  private static Rectangle2D candidate(
      Spot spot, double distance, int direction, Rectangle2D area) {
    double angle = Math.PI / 4 - direction * 2 * Math.PI / DIRECTIONS;
    double dx = Math.cos(angle);
    double dy = -Math.sin(angle);
    double x = spot.point().getX() + dx * distance - spot.width() * (1 - dx) / 2;
    double y = spot.point().getY() + dy * distance - HEIGHT * (1 - dy) / 2;
    return new Rectangle2D.Double(
        Math.max(area.getMinX(), Math.min(x, area.getMaxX() - spot.width())),
        Math.max(area.getMinY(), Math.min(y, area.getMaxY() - HEIGHT)),
        spot.width(),
        HEIGHT);
  }

  private static double cost(Rectangle2D place, List<Rectangle2D> taken, List<Spot> spots) {
    double cost = taken.stream().filter(place::intersects).count() * 10_000.0;
    for (Spot other : spots) {
      double x = other.point().getX();
      double y = other.point().getY();
      cost += place.intersects(x - 5, y - 5, 10, 10) ? 1_000 : 0;
      cost += other.across().intersects(place) ? 30 : 0;
      cost += other.upright().intersects(place) ? 30 : 0;
    }
    return cost;
  }

  private static void paint(Graphics2D g, Spot spot, Rectangle2D place) {
    Point2D point = spot.point();
    double nearX = Math.max(place.getMinX(), Math.min(point.getX(), place.getMaxX()));
    double nearY = Math.max(place.getMinY(), Math.min(point.getY(), place.getMaxY()));
    if (point.distance(nearX, nearY) > NEAR) {
      g.setPaint(Style.MUTED);
      g.setStroke(new BasicStroke(0.7f));
      g.draw(new Line2D.Double(point.getX(), point.getY(), nearX, nearY));
    }
    g.setPaint(Style.TEXT);
    g.drawString(
        spot.text(), (float) place.getMinX() + 2, (float) (place.getMaxY() - HEIGHT * 0.22));
  }
}
