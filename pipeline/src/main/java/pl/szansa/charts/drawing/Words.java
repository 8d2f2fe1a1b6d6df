package pl.szansa.charts.drawing;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;

/** A sentence among the plots, broken into lines; a panel like any other. */
public final class Words extends Plot {

  private static final long serialVersionUID = 1L;
  private static final double LINE = 15;

  private final String words;

  public Words(String words) {
    this.words = words;
  }

  /** What it says. */
  public String words() {
    return words;
  }

  /** The height that it needs, logical pixels. */
  public double height(double width) {
    return Fit.lines(words, Style.TICK, width).size() * LINE;
  }

  @Override
  public void draw(
      Graphics2D g, Rectangle2D area, Point2D anchor, PlotState state, PlotRenderingInfo info) {
    g.setFont(Style.TICK);
    g.setColor(Style.TEXT);
    double y = area.getY() + Style.TICK.getSize2D();
    for (String line : Fit.lines(words, Style.TICK, area.getWidth())) {
      g.drawString(line, (float) area.getX(), (float) y);
      y += LINE;
    }
  }

  @Override
  public String getPlotType() {
    return "Words";
  }
}
