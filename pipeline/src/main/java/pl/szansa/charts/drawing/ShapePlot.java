package pl.szansa.charts.drawing;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;

/** A plot without axes: coloured shapes with words, such as a map or a table of cells. */
public final class ShapePlot extends Plot {

  private static final long serialVersionUID = 1;
  private static final BasicStroke OUTLINE = new BasicStroke(0.8f);
  private static final double BACKING = 2;

  private final transient List<Patch> patches;
  private final transient List<TextLine> lines;

  /**
   * @param patches the shapes, those in front last
   * @param lines what stands beside them
   */
  public ShapePlot(List<Patch> patches, List<TextLine> lines) {
    this.patches = List.copyOf(patches);
    this.lines = List.copyOf(lines);
  }

  public List<Patch> patches() {
    return patches;
  }

  public List<TextLine> lines() {
    return lines;
  }

  @Override
  public String getPlotType() {
    return "shapes";
  }

  @Override
  public void draw(
      Graphics2D g, Rectangle2D area, Point2D anchor, PlotState parent, PlotRenderingInfo info) {
    AffineTransform move = AffineTransform.getTranslateInstance(area.getX(), area.getY());
    hatch(g, move);
    for (Patch patch : patches) {
      Shape shape = move.createTransformedShape(patch.shape());
      if (patch.color().isPresent()) {
        g.setColor(patch.color().get());
        g.fill(shape);
      }
      g.setColor(Style.MUTED);
      g.setStroke(OUTLINE);
      g.draw(shape);
    }
    // after all shapes, so that none covers the words of its neighbour
    for (Patch patch : patches) {
      patch.lines().forEach(line -> write(g, area, line, patch.color().isEmpty()));
    }
    lines.forEach(line -> write(g, area, line, false));
  }

  /** All at once: an SVG would be long if each shape brought a clip and lines of its own. */
  private void hatch(Graphics2D g, AffineTransform move) {
    Path2D hatched = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (Patch patch : patches) {
      if (patch.color().isEmpty()) {
        hatched.append(move.createTransformedShape(patch.shape()), false);
      }
    }
    if (hatched.getCurrentPoint() != null) {
      Hatch.fill(g, hatched);
    }
  }

  private static void write(Graphics2D g, Rectangle2D area, TextLine line, boolean backed) {
    double x = area.getX() + line.left();
    double y = area.getY() + line.y();
    if (backed) {
      double size = line.font().getSize2D();
      double width = Fonts.width(line.text(), line.font());
      g.setColor(Style.BACKGROUND);
      g.fill(new Rectangle2D.Double(x - BACKING, y - size, width + 2 * BACKING, size * 1.3));
    }
    g.setFont(line.font());
    g.setColor(line.color());
    g.drawString(line.text(), (float) x, (float) y);
  }
}
