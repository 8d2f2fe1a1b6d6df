package pl.szansa.charts.offices;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.Range;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import pl.szansa.charts.drawing.Captions;
import pl.szansa.charts.drawing.DotCloud;
import pl.szansa.charts.drawing.Mark;
import pl.szansa.charts.drawing.Numbers;
import pl.szansa.charts.drawing.Palette;
import pl.szansa.charts.drawing.PointLabels;
import pl.szansa.charts.drawing.Style;
import pl.szansa.charts.drawing.Wording;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Unit;

/** The plot of points in both directions. */
final class CostRatePlot {

  /** An office that no other beats in both. */
  static final Mark FRONT = Mark.diamond(12, Palette.DEFAULT.color("front"));

  /** Offices that are there to show the crowd. */
  static final Color CLOUD = Palette.DEFAULT.color("similar");

  private static final int TICKS = 8;

  private final List<OfficePoint> points;
  private final List<OfficePoint> front;
  private final Map<OfficePoint, String> labels;
  private final Captions captions;
  private final boolean intervals;

  /**
   * @param points the offices, the largest first; with few of them, their intervals are drawn
   * @param front those that no other beats, by cost
   * @param labels names of some, the most important first
   */
  CostRatePlot(
      List<OfficePoint> points,
      List<OfficePoint> front,
      Map<OfficePoint, String> labels,
      Captions captions) {
    this.points = points;
    this.front = front;
    this.labels = labels;
    this.captions = captions;
    this.intervals = points.size() <= CostAgainstRate.INTERVALS;
  }

  /**
   * The plot with the values of all offices together as reference lines: dataset 0 the front's
   * offices, 1 the others that have a label, 2 the rest, 3 the front's line.
   */
  XYPlot against(Optional<IndicatorValue> rate, Optional<IndicatorValue> cost) {
    Numbers numbers = captions.numbers();
    NumberAxis rates =
        Style.numberAxis(
            captions.say(Wording.QUALIFICATION_AXIS),
            numbers.ticks(Unit.PROPORTION),
            range(OfficePoint::rate, rate),
            TICKS);
    NumberAxis costs =
        Style.numberAxis(null, numbers.ticks(Unit.PLN), range(OfficePoint::cost, cost), TICKS);
    XYPlot plot = new XYPlot(dataset(front), rates, costs, renderer(FRONT));
    plot.setDataset(1, dataset(numbered()));
    plot.setRenderer(1, renderer(Mark.VALUE));
    plot.setDataset(2, dataset(points.stream().filter(p -> !labels.containsKey(p)).toList()));
    plot.setRenderer(2, new DotCloud(3.5, CLOUD));
    plot.setDataset(3, new XYSeriesCollection(steps()));
    plot.setRenderer(3, line());
    Style.dress(plot);
    plot.addAnnotation(new PointLabels(names(), references(plot, rate, cost), cloud()));
    return plot;
  }

  private List<PointLabels.Label> references(
      XYPlot plot, Optional<IndicatorValue> rate, Optional<IndicatorValue> cost) {
    List<PointLabels.Label> references = new ArrayList<>();
    rate.ifPresent(
        r -> {
          double x = r.value().doubleValue();
          plot.addDomainMarker(Style.reference(x), Layer.BACKGROUND);
          references.add(reference(r, new Range(x, x), plot.getRangeAxis().getRange()));
        });
    cost.ifPresent(
        c -> {
          double y = c.value().doubleValue();
          plot.addRangeMarker(Style.reference(y), Layer.BACKGROUND);
          references.add(reference(c, plot.getDomainAxis().getRange(), new Range(y, y)));
        });
    return references;
  }

  private XYErrorRenderer renderer(Mark mark) {
    XYErrorRenderer renderer = Style.dotsWithIntervals();
    renderer.setErrorPaint(Style.VALUE);
    renderer.setDrawXError(intervals);
    renderer.setDrawYError(intervals);
    mark.dress(renderer, 0);
    return renderer;
  }

  private static XYLineAndShapeRenderer line() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setDrawSeriesLineAsPath(true);
    renderer.setSeriesPaint(0, FRONT.line());
    renderer.setSeriesStroke(0, new BasicStroke(2));
    return renderer;
  }

  /** What the best result is that a cost has brought: it rises only where the next office is. */
  private XYSeries steps() {
    XYSeries steps = new XYSeries("front", false, true);
    double reached = Double.NaN;
    for (OfficePoint office : front) {
      double x = office.rate().value().value().doubleValue();
      double y = office.cost().value().value().doubleValue();
      if (!Double.isNaN(reached)) {
        steps.add(reached, y);
      }
      steps.add(x, y);
      reached = x;
    }
    return steps;
  }

  private PointLabels.Label reference(IndicatorValue country, Range x, Range y) {
    return new PointLabels.Label(
        captions.say(Wording.REFERENCE, captions.say(Wording.COUNTRY), captions.value(country)),
        x.getLowerBound(),
        x.getLowerBound(),
        x.getUpperBound(),
        y.getLowerBound(),
        y.getLowerBound(),
        y.getUpperBound());
  }

  /** From the lowest to the highest that is drawn with some room; from 0 where that is near. */
  private Range range(Function<OfficePoint, OfficeRow> side, Optional<IndicatorValue> country) {
    List<OfficeRow> rows = points.stream().map(side).toList();
    double any = country.map(c -> c.value().doubleValue()).orElse(upper(rows.get(0)));
    double highest = Math.max(any, rows.stream().mapToDouble(this::upper).max().orElse(any));
    double lowest = Math.min(any, rows.stream().mapToDouble(this::lower).min().orElse(any));
    return Style.around(lowest, highest);
  }

  private double lower(OfficeRow row) {
    return intervals ? row.lower() : row.value().value().doubleValue();
  }

  private double upper(OfficeRow row) {
    return intervals ? row.upper() : row.value().value().doubleValue();
  }

  private XYIntervalSeriesCollection dataset(List<OfficePoint> some) {
    XYIntervalSeries series = new XYIntervalSeries("offices", false, true);
    for (OfficePoint point : some) {
      PointLabels.Label p = label("", point);
      series.add(p.x(), p.xLower(), p.xUpper(), p.y(), p.yLower(), p.yUpper());
    }
    XYIntervalSeriesCollection dataset = new XYIntervalSeriesCollection();
    dataset.addSeries(series);
    return dataset;
  }

  private List<OfficePoint> numbered() {
    return labels.keySet().stream().filter(p -> !front.contains(p)).toList();
  }

  /** Without intervals there are many points, and numbers had better leave them free. */
  private List<PointLabels.Label> cloud() {
    return intervals ? List.of() : points.stream().map(p -> label("", p)).toList();
  }

  private List<PointLabels.Label> names() {
    List<PointLabels.Label> names = new ArrayList<>();
    labels.forEach((point, name) -> names.add(label(name, point)));
    return names;
  }

  private PointLabels.Label label(String name, OfficePoint p) {
    return new PointLabels.Label(
        name,
        p.rate().value().value().doubleValue(),
        lower(p.rate()),
        upper(p.rate()),
        p.cost().value().value().doubleValue(),
        lower(p.cost()),
        upper(p.cost()));
  }
}
