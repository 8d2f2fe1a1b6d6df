package pl.szansa.charts.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;

/** Thousands of small dots as one path for each series: an element each would bloat an SVG. */
public final class DotCloud extends AbstractXYItemRenderer {

  private static final long serialVersionUID = 1L;

  private final transient BasicStroke dot;
  private final Color color;

  /**
   * @param size diameter, logical pixels
   */
  public DotCloud(double size, Color color) {
    this.dot = new BasicStroke((float) size, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    this.color = color;
  }

  /** Draws all dots of a series when the first is asked for. */
  @Override
  public void drawItem(
      Graphics2D g,
      XYItemRendererState state,
      Rectangle2D area,
      PlotRenderingInfo info,
      XYPlot plot,
      ValueAxis xAxis,
      ValueAxis yAxis,
      XYDataset data,
      int series,
      int item,
      CrosshairState crosshair,
      int pass) {
    if (item != state.getFirstItemIndex()) {
      return;
    }
    Path2D dots = new Path2D.Double();
    for (int i = 0; i < data.getItemCount(series); i++) {
      double x = xAxis.valueToJava2D(data.getXValue(series, i), area, plot.getDomainAxisEdge());
      double y = yAxis.valueToJava2D(data.getYValue(series, i), area, plot.getRangeAxisEdge());
      dots.moveTo(x, y);
      // a line of no length is no line to every viewer, but a short one with round ends is a dot
      dots.lineTo(x + 0.1, y);
    }
    g.setStroke(dot);
    g.setColor(color);
    g.draw(dots);
  }
}
