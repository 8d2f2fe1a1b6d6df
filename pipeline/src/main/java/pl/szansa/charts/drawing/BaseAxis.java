package pl.szansa.charts.drawing;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;

/** A horizontal logarithmic axis with ticks at 1, 2 and 5 times the powers of ten. */
public final class BaseAxis extends LogAxis {

  private static final long serialVersionUID = 1L;
  private static final double[] DIGITS = {1, 2, 5};

  private final NumberFormat format;

  /**
   * @param label what is counted
   * @param format of the ticks
   * @param range from left to right, both positive
   */
  public BaseAxis(String label, NumberFormat format, Range range) {
    super(label);
    this.format = format;
    Style.dress(this);
    setRange(range);
    setMinorTickMarksVisible(false);
  }

  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
    List<NumberTick> ticks = new ArrayList<>();
    double decade = Math.pow(10, Math.floor(Math.log10(getRange().getLowerBound())));
    for (; decade <= getRange().getUpperBound(); decade *= 10) {
      for (double digit : DIGITS) {
        double at = decade * digit;
        if (getRange().contains(at)) {
          ticks.add(
              new NumberTick(at, format.format(at), TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0));
        }
      }
    }
    return ticks;
  }
}
