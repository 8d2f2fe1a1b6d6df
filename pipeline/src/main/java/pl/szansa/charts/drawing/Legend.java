package pl.szansa.charts.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;

/** What the marks of a chart mean, in as many lines as it takes; a panel like any other. */
public final class Legend extends Plot {

  private static final long serialVersionUID = 1L;
  private static final double LINE = 19;
  private static final double SIGN = 24;
  private static final double GAP = 16;

  /** A sign and what it means; without a sign, words alone. */
  private record Entry(Shape shape, Stroke stroke, Color line, Color fill, String words) {
    double width() {
      return (shape == null ? 0 : SIGN) + Fonts.width(words, Style.TICK) + GAP;
    }
  }

  private record Place(Entry entry, double x, int line) {}

  private final transient List<Entry> entries = new ArrayList<>();

  /** Adds words without a sign. */
  public Legend words(String words) {
    return add(null, null, null, null, words);
  }

  /** Adds a mark and its meaning. */
  public Legend mark(Mark mark, String words) {
    return add(mark.shape(), new BasicStroke(1.4f), mark.line(), mark.fill(), words);
  }

  /** Adds a line and its meaning. */
  public Legend line(Stroke stroke, Color color, String words) {
    return add(new Line2D.Double(-9, 0, 9, 0), stroke, color, null, words);
  }

  /** Adds a filled area and its meaning. */
  public Legend area(Color color, String words) {
    return add(new Rectangle2D.Double(-8, -5, 16, 10), null, null, color, words);
  }

  private Legend add(Shape shape, Stroke stroke, Color line, Color fill, String words) {
    entries.add(new Entry(shape, stroke, line, fill, words));
    return this;
  }

  /** What each sign means, in order. */
  public List<String> meanings() {
    return entries.stream().map(Entry::words).toList();
  }

  /** The height that it needs, logical pixels. */
  public double height(double width) {
    List<Place> places = places(width);
    return places.isEmpty() ? 0 : (places.get(places.size() - 1).line() + 1) * LINE + 6;
  }

  private List<Place> places(double width) {
    List<Place> places = new ArrayList<>();
    double x = 0;
    int line = 0;
    for (Entry entry : entries) {
      if (x > 0 && x + entry.width() - GAP > width) {
        x = 0;
        line++;
      }
      places.add(new Place(entry, x, line));
      x += entry.width();
    }
    return places;
  }

  @Override
  public void draw(
      Graphics2D g, Rectangle2D area, Point2D anchor, PlotState state, PlotRenderingInfo info) {
    for (Place place : places(area.getWidth())) {
      Entry entry = place.entry();
      double x = area.getX() + place.x();
      double middle = area.getY() + (place.line() + 0.5) * LINE;
      if (entry.shape() != null) {
        sign(g, entry, AffineTransform.getTranslateInstance(x + 10, middle));
      }
      g.setFont(Style.TICK);
      g.setColor(Style.TEXT);
      double left = entry.shape() == null ? x : x + SIGN;
      g.drawString(entry.words(), (float) left, (float) (middle + Style.TICK.getSize2D() * 0.36));
    }
  }

  private static void sign(Graphics2D g, Entry entry, AffineTransform place) {
    Shape shape = place.createTransformedShape(entry.shape());
    if (entry.fill() != null) {
      g.setColor(entry.fill());
      g.fill(shape);
    }
    if (entry.line() != null) {
      g.setColor(entry.line());
      g.setStroke(entry.stroke());
      g.draw(shape);
    }
  }

  @Override
  public String getPlotType() {
    return "Legend";
  }
}
