package pl.szansa.charts.offices;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import pl.szansa.charts.drawing.BaseAxis;
import pl.szansa.charts.drawing.Captions;
import pl.szansa.charts.drawing.DotCloud;
import pl.szansa.charts.drawing.PointLabels;
import pl.szansa.charts.drawing.PointLabels.Label;
import pl.szansa.charts.drawing.Style;
import pl.szansa.charts.drawing.Wording;
import pl.szansa.compare.FunnelLimits;
import pl.szansa.indicators.intervals.Limits;
import pl.szansa.model.Funnel;
import pl.szansa.model.FunnelPosition;
import pl.szansa.model.Unit;

/** The plot of a funnel: limits, points, and the names of some. */
final class FunnelLines {

  /** From this ratio of the largest to the smallest base on, the axis is logarithmic. */
  private static final double DECADES = 30;

  private static final int STEPS = 160;
  private static final int TICKS = 8;

  private final Funnel funnel;
  private final List<FunnelPoint> points;
  private final FunnelMarks marks;
  private final Captions captions;

  FunnelLines(Funnel funnel, List<FunnelPoint> points, FunnelMarks marks, Captions captions) {
    this.funnel = funnel;
    this.points = points;
    this.marks = marks;
    this.captions = captions;
  }

  /**
   * The plot: dataset 0 has the points outside the limits, a series for each position, 1 those
   * within, 2 the limits.
   *
   * @param counted what the base consists of
   * @param named points and their labels
   */
  XYPlot plot(String counted, Map<FunnelPoint, String> named) {
    ValueAxis bases = bases(counted);
    Unit unit = points.get(0).row().value().unit();
    NumberAxis values = Style.numberAxis(null, captions.numbers().ticks(unit), range(unit), TICKS);
    XYPlot plot = new XYPlot(outside(), bases, values, markRenderer());
    plot.setDataset(1, within());
    plot.setRenderer(1, new DotCloud(5, marks.of(FunnelPosition.WITHIN).fill()));
    XYSeriesCollection limits = limits(bases.getRange());
    plot.setDataset(2, limits);
    plot.setRenderer(2, lineRenderer());
    Style.dress(plot);
    plot.addRangeMarker(Style.reference(funnel.center()), Layer.BACKGROUND);
    List<Label> labels = new ArrayList<>();
    named.forEach((point, name) -> labels.add(Label.of(name, point.base(), point.value())));
    plot.addAnnotation(
        new PointLabels(labels, List.of(center(bases.getRange(), unit)), obstacles(limits)));
    return plot;
  }

  private ValueAxis bases(String counted) {
    double least = points.stream().mapToDouble(FunnelPoint::base).min().orElseThrow();
    double most = points.stream().mapToDouble(FunnelPoint::base).max().orElseThrow();
    if (most > least * DECADES) {
      return new BaseAxis(
          counted,
          captions.numbers().ticks(Unit.PARTICIPATIONS),
          new Range(Math.max(1, least * 0.8), most * 1.25));
    }
    return Style.numberAxis(
        counted, captions.numbers().ticks(Unit.PARTICIPATIONS), new Range(0, most * 1.06), TICKS);
  }

  /** All points, and the funnel where the smallest of them stands. */
  private Range range(Unit unit) {
    double least = points.stream().mapToDouble(FunnelPoint::base).min().orElseThrow();
    double highest =
        Math.max(
            FunnelLimits.at(funnel, least, FunnelLimits.WARNING).upper(),
            points.stream().mapToDouble(FunnelPoint::value).max().orElseThrow());
    Range range = Style.fromZero(highest);
    return unit == Unit.PROPORTION ? new Range(0, Math.min(1.02, range.getUpperBound())) : range;
  }

  private XYSeriesCollection outside() {
    XYSeriesCollection data = new XYSeriesCollection();
    for (FunnelPosition position : FunnelPosition.values()) {
      XYSeries series = new XYSeries(position, true, true);
      points.stream()
          .filter(p -> p.outside() && p.position() == position)
          .forEach(p -> series.add(p.base(), p.value()));
      data.addSeries(series);
    }
    return data;
  }

  private XYSeriesCollection within() {
    XYSeries series = new XYSeries("within", true, true);
    points.stream().filter(p -> !p.outside()).forEach(p -> series.add(p.base(), p.value()));
    return new XYSeriesCollection(series);
  }

  private XYSeriesCollection limits(Range bases) {
    XYSeriesCollection data = new XYSeriesCollection();
    for (double confidence : List.of(FunnelLimits.WARNING, FunnelLimits.CONTROL)) {
      data.addSeries(line("lower " + confidence, bases, confidence, Limits::lower));
      data.addSeries(line("upper " + confidence, bases, confidence, Limits::upper));
    }
    return data;
  }

  private XYSeries line(
      String name, Range bases, double confidence, ToDoubleFunction<Limits> limit) {
    XYSeries series = new XYSeries(name);
    double first = Math.max(1, bases.getLowerBound());
    double ratio = bases.getUpperBound() / first;
    for (int i = 0; i <= STEPS; i++) {
      double base = first * Math.pow(ratio, (double) i / STEPS);
      series.add(base, limit.applyAsDouble(FunnelLimits.at(funnel, base, confidence)));
    }
    return series;
  }

  private XYLineAndShapeRenderer markRenderer() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    for (FunnelPosition position : FunnelPosition.values()) {
      marks.of(position).dress(renderer, position.ordinal());
    }
    return renderer;
  }

  private static XYLineAndShapeRenderer lineRenderer() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setDrawSeriesLineAsPath(true);
    for (int i = 0; i < 4; i++) {
      renderer.setSeriesPaint(i, Style.MUTED);
      renderer.setSeriesStroke(i, i < 2 ? Style.DASHED : Style.LINE);
    }
    return renderer;
  }

  private Label center(Range bases, Unit unit) {
    double y = funnel.center();
    String text =
        captions.say(
            Wording.REFERENCE,
            captions.say(Wording.COUNTRY),
            captions.numbers().value(BigDecimal.valueOf(y), unit));
    return Label.level(text, bases.getLowerBound(), bases.getUpperBound(), y);
  }

  /** The points, and the limits as stairs of short level bars. */
  private List<Label> obstacles(XYSeriesCollection limits) {
    List<Label> obstacles = new ArrayList<>();
    points.forEach(p -> obstacles.add(Label.of("", p.base(), p.value())));
    for (int s = 0; s < limits.getSeriesCount(); s++) {
      XYSeries limit = limits.getSeries(s);
      for (int i = 1; i < limit.getItemCount(); i++) {
        double from = limit.getX(i - 1).doubleValue();
        double to = limit.getX(i).doubleValue();
        obstacles.add(Label.level("", from, to, limit.getY(i).doubleValue()));
      }
    }
    return obstacles;
  }
}
