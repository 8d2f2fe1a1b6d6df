package pl.szansa.charts.drawing;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds room for labels, one after the other: each takes the cheapest place. Covering another label
 * costs most, then a point, then a bar or line, then the distance from its own point.
 */
final class LabelPlaces {

  static final double HEIGHT = 15;

  private static final double[] DISTANCES = {7, 12, 20, 32, 48, 70, 100};
  private static final int DIRECTIONS = 16;

  /** A label's width, its point and its bars, in logical pixels. */
  record Spot(String text, double width, Point2D point, Line2D across, Line2D upright) {}

  private final Rectangle2D area;
  private final List<Point2D> points;
  private final List<Line2D> bars;
  private final List<Line2D> obstacles;
  private final List<Rectangle2D> taken = new ArrayList<>();
  private final List<Line2D> leaders = new ArrayList<>();

  /**
   * @param area that labels must stay in
   * @param spots points to be labelled
   * @param lines reference lines, as spots whose bars are the lines
   * @param obstacles whatever else had better not be covered; what has no length is a dot
   */
  LabelPlaces(Rectangle2D area, List<Spot> spots, List<Spot> lines, List<Line2D> obstacles) {
    this.area = area;
    this.points = spots.stream().map(Spot::point).toList();
    this.bars =
        Stream.concat(spots.stream(), lines.stream())
            .flatMap(s -> Stream.of(s.across(), s.upright()))
            .filter(bar -> bar.getP1().distance(bar.getP2()) > 0)
            .toList();
    this.obstacles = List.copyOf(obstacles);
  }

  /** A place near the spot's point. */
  Rectangle2D beside(Spot spot) {
    List<Rectangle2D> candidates = new ArrayList<>();
    for (double distance : DISTANCES) {
      for (int direction = 0; direction < DIRECTIONS; direction++) {
        candidates.add(around(spot, distance, direction));
      }
    }
    Rectangle2D best = take(candidates, 1, spot.point());
    leaders.add(leader(spot.point(), best));
    return best;
  }

  /** A place at one of the ends of a reference line, on either side of it. */
  Rectangle2D onLine(Spot line) {
    double w = line.width();
    List<Rectangle2D> candidates = new ArrayList<>();
    if (line.upright().getP1().distance(line.upright().getP2()) > 0) {
      for (double y : new double[] {area.getMinY(), area.getMaxY() - HEIGHT}) {
        candidates.add(inside(line.point().getX() + 3, y, w));
        candidates.add(inside(line.point().getX() - 3 - w, y, w));
      }
    } else {
      for (double x : new double[] {area.getMaxX() - w, area.getMinX()}) {
        candidates.add(inside(x, line.point().getY() - 2 - HEIGHT, w));
        candidates.add(inside(x, line.point().getY() + 2, w));
      }
    }
    return take(candidates, 0, null);
  }

  /** Candidates are given from the nearest; {@code step} is what being one further costs. */
  private Rectangle2D take(List<Rectangle2D> candidates, double step, Point2D from) {
    Rectangle2D best = candidates.get(0);
    double lowest = Double.MAX_VALUE;
    for (int i = 0; i < candidates.size(); i++) {
      double cost = i * step + cost(candidates.get(i)) + leaderCost(from, candidates.get(i));
      if (cost < lowest) {
        lowest = cost;
        best = candidates.get(i);
      }
    }
    taken.add(best);
    return best;
  }

  private Rectangle2D around(Spot spot, double distance, int direction) {
    double angle = Math.PI / 4 - direction * 2 * Math.PI / DIRECTIONS;
    double dx = Math.cos(angle);
    double dy = -Math.sin(angle);
    double x = spot.point().getX() + dx * distance - spot.width() * (1 - dx) / 2;
    double y = spot.point().getY() + dy * distance - HEIGHT * (1 - dy) / 2;
    return inside(x, y, spot.width());
  }

  private Rectangle2D inside(double x, double y, double width) {
    return new Rectangle2D.Double(
        Math.max(area.getMinX(), Math.min(x, area.getMaxX() - width)),
        Math.max(area.getMinY(), Math.min(y, area.getMaxY() - HEIGHT)),
        width,
        HEIGHT);
  }

  /** The shortest line from a point to its label. */
  static Line2D leader(Point2D point, Rectangle2D place) {
    double x = Math.max(place.getMinX(), Math.min(point.getX(), place.getMaxX()));
    double y = Math.max(place.getMinY(), Math.min(point.getY(), place.getMaxY()));
    return new Line2D.Double(point.getX(), point.getY(), x, y);
  }

  private double leaderCost(Point2D from, Rectangle2D place) {
    if (from == null) {
      return 0;
    }
    Line2D line = leader(from, place);
    long labels = taken.stream().filter(line::intersects).count();
    long dots = points.stream().filter(p -> !p.equals(from) && line.ptSegDist(p) < 5).count();
    return labels * 20_000.0 + dots * 500.0;
  }

  private double cost(Rectangle2D place) {
    long labels = taken.stream().filter(place::intersects).count();
    long dots =
        points.stream().filter(p -> place.intersects(p.getX() - 5, p.getY() - 5, 10, 10)).count();
    long crossed = bars.stream().filter(bar -> bar.intersects(place)).count();
    long led = leaders.stream().filter(line -> line.intersects(place)).count();
    long covered = obstacles.stream().filter(o -> o.intersects(place)).count();
    return labels * 100_000.0 + led * 20_000.0 + dots * 5_000.0 + crossed * 60.0 + covered * 15.0;
  }
}
