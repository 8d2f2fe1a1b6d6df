package pl.szansa.charts.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** Names beside points and figures on the reference lines, none over another. */
public final class PointLabels extends AbstractXYAnnotation {

  /** Beyond this distance, in logical pixels, a name needs a line to its point. */
  private static final double NEAR = 14;

  private static final Color VEIL = new Color(255, 255, 255, 150);

  /** A name and, in data units, the point and the bars that it belongs to. */
  public record Label(
      String text, double x, double xLower, double xUpper, double y, double yLower, double yUpper) {

    /** A point without bars. */
    public static Label of(String text, double x, double y) {
      return new Label(text, x, x, x, y, y, y);
    }

    /** A level bar. */
    public static Label level(String text, double from, double to, double y) {
      return new Label(text, from, from, to, y, y, y);
    }
  }

  private final transient List<Label> names;
  private final transient List<Label> references;
  private final transient List<Label> obstacles;

  /**
   * @param names of the points, the most important first
   * @param references texts of the reference lines; the bar is the line, the point has no meaning
   * @param obstacles level bars and dots that had better not be covered
   */
  public PointLabels(List<Label> names, List<Label> references, List<Label> obstacles) {
    this.names = List.copyOf(names);
    this.references = List.copyOf(references);
    this.obstacles = List.copyOf(obstacles);
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
    List<LabelPlaces.Spot> spots = names.stream().map(l -> spot(l, area, xAxis, yAxis)).toList();
    List<LabelPlaces.Spot> lines =
        references.stream().map(l -> spot(l, area, xAxis, yAxis)).toList();
    List<Line2D> others =
        obstacles.stream().map(l -> spot(l, area, xAxis, yAxis).across()).toList();
    LabelPlaces places = new LabelPlaces(area, spots, lines, others);
    g.setFont(Style.TICK);
    for (LabelPlaces.Spot line : lines) {
      text(g, line.text(), places.onLine(line), Style.REFERENCE.darker());
    }
    for (LabelPlaces.Spot spot : spots) {
      Rectangle2D place = places.beside(spot);
      leader(g, spot.point(), place);
      text(g, spot.text(), place, Style.TEXT);
    }
  }

  private static LabelPlaces.Spot spot(
      Label l, Rectangle2D area, ValueAxis xAxis, ValueAxis yAxis) {
    double x = xAxis.valueToJava2D(l.x(), area, RectangleEdge.BOTTOM);
    double y = yAxis.valueToJava2D(l.y(), area, RectangleEdge.LEFT);
    return new LabelPlaces.Spot(
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

  private static void leader(Graphics2D g, Point2D point, Rectangle2D place) {
    Line2D line = LabelPlaces.leader(point, place);
    if (line.getP1().distance(line.getP2()) > NEAR) {
      g.setPaint(Style.MUTED);
      g.setStroke(new BasicStroke(0.8f));
      g.draw(line);
    }
  }

  private static void text(Graphics2D g, String text, Rectangle2D place, Color color) {
    g.setPaint(VEIL);
    g.fill(place);
    g.setPaint(color);
    double baseline = place.getMaxY() - LabelPlaces.HEIGHT * 0.24;
    g.drawString(text, (float) place.getMinX() + 2, (float) baseline);
  }
}
