package pl.szansa.charts.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import pl.szansa.model.Comparison.Judgement;

/**
 * How a point looks; points that mean different things differ in shape as well as in colour.
 *
 * @param shape around the origin, logical pixels
 * @param line colour of the outline and of the interval
 * @param fill colour inside
 */
public record Mark(Shape shape, Color line, Color fill) {

  /** A value that is not judged against anything. */
  public static final Mark VALUE = circle(8, Style.VALUE, Style.VALUE);

  private static final List<Mark> JUDGED =
      List.of(
          diamond(11, Palette.DEFAULT.color("better")),
          circle(8, Palette.DEFAULT.color("similar"), Palette.DEFAULT.color("similar")),
          square(9, Palette.DEFAULT.color("worse")),
          circle(8, Palette.DEFAULT.color("similar"), Style.BACKGROUND));

  /** Better: a blue diamond; similar: a grey dot; worse: a red square; not judged: a ring. */
  public static Mark of(Judgement judgement) {
    return JUDGED.get(judgement.ordinal());
  }

  public static Mark circle(double size, Color line, Color fill) {
    return new Mark(new Ellipse2D.Double(-size / 2, -size / 2, size, size), line, fill);
  }

  public static Mark square(double size, Color color) {
    return new Mark(new Rectangle2D.Double(-size / 2, -size / 2, size, size), color, color);
  }

  public static Mark diamond(double size, Color color) {
    double r = size / 2;
    return new Mark(polygon(0, -r, r, 0, 0, r, -r, 0), color, color);
  }

  /** A triangle that points upwards. */
  public static Mark up(double size, Color line, Color fill) {
    double r = size / 2;
    return new Mark(polygon(0, -r, r, r, -r, r), line, fill);
  }

  /** A triangle that points downwards. */
  public static Mark down(double size, Color line, Color fill) {
    double r = size / 2;
    return new Mark(polygon(0, r, r, -r, -r, -r), line, fill);
  }

  private static Shape polygon(double... xy) {
    Path2D path = new Path2D.Double();
    path.moveTo(xy[0], xy[1]);
    for (int i = 2; i < xy.length; i += 2) {
      path.lineTo(xy[i], xy[i + 1]);
    }
    path.closePath();
    return path;
  }

  /** Makes the points of a series, and its intervals if it has some, look so. */
  public void dress(XYLineAndShapeRenderer renderer, int series) {
    renderer.setUseFillPaint(true);
    renderer.setDrawOutlines(true);
    renderer.setSeriesShape(series, shape);
    renderer.setSeriesPaint(series, line);
    renderer.setSeriesFillPaint(series, fill);
    renderer.setSeriesOutlineStroke(series, new BasicStroke(1.4f));
  }
}
