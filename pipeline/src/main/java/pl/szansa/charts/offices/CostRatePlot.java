package pl.szansa.charts.offices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.data.Range;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import pl.szansa.charts.drawing.Captions;
import pl.szansa.charts.drawing.Numbers;
import pl.szansa.charts.drawing.PointLabels;
import pl.szansa.charts.drawing.Style;
import pl.szansa.charts.drawing.Wording;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Unit;

/** The plot of points with intervals in both directions. */
final class CostRatePlot {

  private static final int TICKS = 8;

  private final List<OfficePoint> points;
  private final List<String> labels;
  private final Captions captions;

  /**
   * @param points the offices, the most important first
   * @param labels a short name for each
   */
  CostRatePlot(List<OfficePoint> points, List<String> labels, Captions captions) {
    this.points = points;
    this.labels = labels;
    this.captions = captions;
  }

  /** The plot with the values of all offices together as reference lines. */
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
    XYPlot plot = new XYPlot(dataset(), rates, costs, Style.dotsWithIntervals());
    Style.dress(plot);
    List<PointLabels.Label> references = new ArrayList<>();
    rate.ifPresent(
        r -> {
          double x = r.value().doubleValue();
          plot.addDomainMarker(Style.reference(x), Layer.BACKGROUND);
          references.add(reference(r, new Range(x, x), costs.getRange()));
        });
    cost.ifPresent(
        c -> {
          double y = c.value().doubleValue();
          plot.addRangeMarker(Style.reference(y), Layer.BACKGROUND);
          references.add(reference(c, rates.getRange(), new Range(y, y)));
        });
    plot.addAnnotation(new PointLabels(names(), references));
    return plot;
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

  /** From the lowest to the highest limit with some room; from 0 where that is near. */
  private Range range(Function<OfficePoint, OfficeRow> side, Optional<IndicatorValue> country) {
    List<OfficeRow> rows = points.stream().map(side).toList();
    double any = country.map(c -> c.value().doubleValue()).orElse(rows.get(0).upper());
    double highest = Math.max(any, rows.stream().mapToDouble(OfficeRow::upper).max().orElse(any));
    double lowest = Math.min(any, rows.stream().mapToDouble(OfficeRow::lower).min().orElse(any));
    double room = highest > lowest ? (highest - lowest) * 0.08 : Math.max(0.1, highest * 0.1);
    boolean fromZero = lowest >= 0 && lowest - room < highest * 0.3;
    return new Range(fromZero ? 0 : lowest - room, highest + room);
  }

  private XYIntervalSeriesCollection dataset() {
    XYIntervalSeries series = new XYIntervalSeries("offices", false, true);
    for (PointLabels.Label p : names()) {
      series.add(p.x(), p.xLower(), p.xUpper(), p.y(), p.yLower(), p.yUpper());
    }
    XYIntervalSeriesCollection dataset = new XYIntervalSeriesCollection();
    dataset.addSeries(series);
    return dataset;
  }

  private List<PointLabels.Label> names() {
    List<PointLabels.Label> names = new ArrayList<>();
    for (OfficePoint p : points) {
      names.add(
          new PointLabels.Label(
              labels.get(names.size()),
              p.rate().value().value().doubleValue(),
              p.rate().lower(),
              p.rate().upper(),
              p.cost().value().value().doubleValue(),
              p.cost().lower(),
              p.cost().upper()));
    }
    return names;
  }
}
