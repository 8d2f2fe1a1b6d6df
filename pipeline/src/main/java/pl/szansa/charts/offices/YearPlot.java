package pl.szansa.charts.offices;

import java.awt.BasicStroke;
import java.awt.Color;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.YIntervalSeriesCollection;
import pl.szansa.charts.drawing.Captions;
import pl.szansa.charts.drawing.Mark;
import pl.szansa.charts.drawing.Style;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Unit;

/** Plots of values over the years, with the reason in words where a year has none. */
final class YearPlot {

  private static final Color BAND = new Color(0xC9DFEE);
  private static final int TICKS = 5;
  private static final int YEARS = 10;

  private final Captions captions;
  private final Unit unit;
  private final double highest;

  /**
   * @param unit of the values
   * @param highest that has to find room
   */
  YearPlot(Captions captions, Unit unit, double highest) {
    this.captions = captions;
    this.unit = unit;
    this.highest = highest;
  }

  /** A line in its band of intervals: a series for each unbroken run of years. */
  XYPlot band(YearlyValues values) {
    YIntervalSeriesCollection runs = values.runs();
    DeviationRenderer renderer = new DeviationRenderer(true, true);
    renderer.setAlpha(1);
    for (int i = 0; i < runs.getSeriesCount(); i++) {
      Mark.circle(7, Style.VALUE, Style.VALUE).dress(renderer, i);
      // the band takes the fill paint, which is the dots' as well
      renderer.setUseFillPaint(false);
      renderer.setSeriesFillPaint(i, BAND);
      renderer.setSeriesStroke(i, new BasicStroke(2));
    }
    XYPlot plot = new XYPlot(runs, years(), values(), renderer);
    Style.dress(plot);
    reasons(plot, values);
    return plot;
  }

  /** Points with their intervals, and behind them the line of all offices together. */
  XYPlot points(YearlyValues values, YearlyValues country) {
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    data.addSeries(values.points());
    XYErrorRenderer renderer = Style.dotsWithIntervals();
    renderer.setDrawXError(false);
    Mark.circle(7, Style.VALUE, Style.VALUE).dress(renderer, 0);
    XYPlot plot = new XYPlot(data, years(), values(), renderer);
    plot.setDataset(1, country.runs());
    plot.setRenderer(1, line(country.runs().getSeriesCount()));
    Style.dress(plot);
    reasons(plot, values);
    return plot;
  }

  private static XYLineAndShapeRenderer line(int series) {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setDrawSeriesLineAsPath(true);
    for (int i = 0; i < series; i++) {
      renderer.setSeriesPaint(i, Style.REFERENCE);
      renderer.setSeriesStroke(i, Style.DASHED);
    }
    return renderer;
  }

  private NumberAxis years() {
    List<String> years = captions.years();
    int first = Integer.parseInt(years.get(0));
    int last = Integer.parseInt(years.get(years.size() - 1));
    NumberAxis axis = new NumberAxis();
    Style.dress(axis);
    axis.setTickLabelFont(Style.SMALL);
    axis.setRange(first - 0.5, last + 0.5);
    axis.setTickUnit(new NumberTickUnit(years.size() > YEARS ? 2 : 1));
    axis.setNumberFormatOverride(
        new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT)));
    return axis;
  }

  private NumberAxis values() {
    Range range = Style.fromZero(highest);
    if (unit == Unit.PROPORTION) {
      range = new Range(0, Math.min(1.02, range.getUpperBound()));
    }
    NumberAxis axis = Style.numberAxis(null, captions.numbers().ticks(unit), range, TICKS);
    axis.setTickLabelFont(Style.SMALL);
    return axis;
  }

  private void reasons(XYPlot plot, YearlyValues values) {
    for (IndicatorValue value : values.absent()) {
      double above = plot.getRangeAxis().getRange().getLength() * 0.02;
      XYTextAnnotation text =
          new XYTextAnnotation(captions.status(value), YearlyValues.year(value), above);
      text.setFont(Style.SMALL);
      text.setPaint(Style.MUTED);
      text.setBackgroundPaint(Style.BACKGROUND);
      text.setRotationAngle(-Math.PI / 2);
      text.setTextAnchor(TextAnchor.CENTER_LEFT);
      text.setRotationAnchor(TextAnchor.CENTER_LEFT);
      plot.addAnnotation(text);
    }
  }
}
