package pl.szansa.charts.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.text.NumberFormat;
import java.util.List;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;

/** The common look: colours by role, fonts and strokes. */
public final class Style {

  public static final Color VALUE = Palette.DEFAULT.color("value");
  public static final Color REFERENCE = Palette.DEFAULT.color("reference");
  public static final Color WHOLE = Palette.DEFAULT.color("whole");
  public static final Color TEXT = Palette.DEFAULT.color("text");
  public static final Color MUTED = Palette.DEFAULT.color("muted");
  public static final Color GRID = Palette.DEFAULT.color("grid");
  public static final Color BACKGROUND = Palette.DEFAULT.color("background");

  /** Of the lines over what has no value. */
  public static final Color HATCH = Palette.DEFAULT.color("hatch");

  public static final Font LABEL = Fonts.regular(12.5);
  public static final Font TICK = Fonts.regular(12);
  public static final Font SMALL = Fonts.regular(10.5);

  public static final Stroke LINE = new BasicStroke(1.4f);

  private static final Stroke HAIR = new BasicStroke(1f);
  private static final Stroke BAR = new BasicStroke(1.6f);

  /** For lines that are no data: references, the outer control limits. */
  public static final Stroke DASHED =
      new BasicStroke(
          1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {5, 4}, 0);

  private static final double DOT = 8;

  static {
    // Otherwise rotated text is drawn as outlines: in an SVG no one could search or hear it.
    TextUtils.setUseDrawRotatedStringWorkaround(false);
  }

  private Style() {}

  /**
   * An axis of numbers.
   *
   * @param label what is measured, with its unit; null for none
   * @param ticks writes the ticks in the reader's language
   * @param range from left to right, or from below
   * @param most at most so many ticks, at round steps
   */
  public static NumberAxis numberAxis(String label, NumberFormat ticks, Range range, int most) {
    NumberAxis axis = new NumberAxis(label);
    axis.setNumberFormatOverride(ticks);
    axis.setRange(range);
    axis.setTickUnit(new NumberTickUnit(step(range.getLength() / most)));
    axis.setTickLabelInsets(new RectangleInsets(2, 3, 2, 3));
    dress(axis);
    return axis;
  }

  public static void dress(Axis axis) {
    axis.setLabelFont(LABEL);
    axis.setLabelPaint(TEXT);
    axis.setTickLabelFont(TICK);
    axis.setTickLabelPaint(TEXT);
    axis.setAxisLinePaint(MUTED);
    axis.setTickMarkPaint(MUTED);
  }

  public static void dress(XYPlot plot) {
    plot.setBackgroundPaint(BACKGROUND);
    plot.setOutlineVisible(false);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setDomainGridlinePaint(GRID);
    plot.setRangeGridlinePaint(GRID);
    plot.setDomainGridlineStroke(HAIR);
    plot.setRangeGridlineStroke(HAIR);
    plot.setDomainZeroBaselineVisible(false);
  }

  /** Dots with bars for the intervals; the bars may be of different length on either side. */
  public static XYErrorRenderer dotsWithIntervals() {
    XYErrorRenderer renderer = new XYErrorRenderer();
    Shape dot = new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT);
    renderer.setDefaultShape(dot);
    renderer.setAutoPopulateSeriesShape(false);
    renderer.setDefaultPaint(VALUE);
    renderer.setAutoPopulateSeriesPaint(false);
    renderer.setErrorPaint(VALUE);
    renderer.setErrorStroke(BAR);
    renderer.setCapLength(6);
    return renderer;
  }

  /** Rows from above, a label for each; there is room above the first for words. */
  public static SymbolAxis rowAxis(List<String> labels) {
    SymbolAxis axis = new SymbolAxis(null, labels.toArray(String[]::new));
    dress(axis);
    axis.setGridBandsVisible(false);
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    axis.setInverted(true);
    axis.setTickUnit(new NumberTickUnit(1));
    axis.setRange(-0.95, labels.size() - 0.4);
    return axis;
  }

  /** The dashed line of all offices together. */
  public static ValueMarker reference(double value) {
    ValueMarker marker = new ValueMarker(value, REFERENCE, DASHED);
    marker.setLabelOffset(new RectangleInsets(3, 6, 3, 6));
    return marker;
  }

  /** The next 1, 2 or 5 times a power of ten. */
  private static double step(double least) {
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    double digit = least / power;
    return power * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
  }

  /** From the lowest to the highest with some room; from 0 where that is near. */
  public static Range around(double lowest, double highest) {
    double room = highest > lowest ? (highest - lowest) * 0.08 : Math.max(0.1, highest * 0.1);
    boolean fromZero = lowest >= 0 && lowest - room < highest * 0.3;
    return new Range(fromZero ? 0 : lowest - room, highest + room);
  }

  /** From 0 to a little above the highest value. */
  public static Range fromZero(double highest) {
    return new Range(0, highest > 0 ? highest * 1.06 : 1);
  }
}
