package pl.szansa.charts;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import pl.szansa.model.Evaluation;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Unit;

/**
 * What a participation costs against what it brings: a labelled point for each office, both
 * intervals as bars, all offices together as two dashed lines.
 */
final class CostAgainstRate implements Drawing {

  private static final String COST = "cost_per_participant";
  private static final String RATE = "qualification_rate";

  /** More labels than this find no room beside their points. */
  static final int POINTS = 25;

  private static final int HEIGHT = 440;

  /** An office's two values. */
  private record Point(OfficeRow rate, OfficeRow cost) {

    boolean drawable() {
      return rate.hasValue() && cost.hasValue();
    }
  }

  @Override
  public Optional<Sheet> of(Evaluation evaluation) {
    List<Point> points = points(evaluation);
    List<Point> drawable =
        points.stream()
            .filter(Point::drawable)
            .sorted(
                Comparator.comparing((Point p) -> p.rate().base())
                    .reversed()
                    .thenComparing(p -> p.rate().office().code()))
            .toList();
    return drawable.isEmpty()
        ? Optional.empty()
        : Optional.of(sheet(evaluation, points, drawable));
  }

  private static List<Point> points(Evaluation evaluation) {
    Map<String, OfficeRow> costs =
        OfficeRows.of(evaluation, COST, Integer.MAX_VALUE).shown().stream()
            .collect(Collectors.toMap(r -> r.office().code(), Function.identity()));
    return OfficeRows.of(evaluation, RATE, Integer.MAX_VALUE).shown().stream()
        .filter(rate -> costs.containsKey(rate.office().code()))
        .map(rate -> new Point(rate, costs.get(rate.office().code())))
        .toList();
  }

  private static Sheet sheet(Evaluation evaluation, List<Point> all, List<Point> drawable) {
    Captions captions = new Captions(evaluation);
    List<Point> shown = drawable.subList(0, Math.min(POINTS, drawable.size()));
    Optional<IndicatorValue> rate = OfficeRows.of(evaluation, RATE, 0).country();
    Optional<IndicatorValue> cost = OfficeRows.of(evaluation, COST, 0).country();
    String reading =
        captions.say(
            Wording.SCATTER_READING,
            captions.confidence(shown.stream().map(Point::rate).toList()));
    boolean every = shown.size() == drawable.size();
    return new Sheet(
        "cost-against-qualification-rate",
        COST,
        captions.say(Wording.SCATTER_TITLE),
        captions.subtitle(Wording.YEARS, rate.map(IndicatorValue::denominator), Wording.LEAVERS),
        reading,
        List.of(
            reading,
            every ? "" : captions.shown(shown.size(), all.size()),
            every ? withoutPoint(all, captions) : ""),
        captions.notice(),
        captions.source(),
        HEIGHT,
        List.of(
            new Panel(
                captions.say(Wording.COST_AXIS),
                plot(shown, rate, cost, captions),
                new Rectangle2D.Double(0, 0, Sheet.WIDTH - 2.0 * Sheet.MARGIN, HEIGHT))));
  }

  private static String withoutPoint(List<Point> all, Captions captions) {
    String names =
        all.stream()
            .filter(p -> !p.drawable())
            .map(
                p ->
                    captions.say(
                        Wording.WITHOUT_POINT_ONE,
                        captions.name(p.rate().office()),
                        captions.status((p.rate().hasValue() ? p.cost() : p.rate()).value())))
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "" : captions.say(Wording.WITHOUT_POINT, names);
  }

  private static XYPlot plot(
      List<Point> points,
      Optional<IndicatorValue> rate,
      Optional<IndicatorValue> cost,
      Captions captions) {
    Numbers numbers = captions.numbers();
    NumberAxis rates =
        Style.numberAxis(
            captions.say(Wording.QUALIFICATION_AXIS),
            numbers.ticks(Unit.PROPORTION),
            0,
            Math.min(1.02, limit(points.stream().map(Point::rate).toList(), rate)));
    NumberAxis costs =
        Style.numberAxis(
            null,
            numbers.ticks(Unit.PLN),
            0,
            limit(points.stream().map(Point::cost).toList(), cost));
    XYPlot plot = new XYPlot(dataset(points), rates, costs, Style.dotsWithIntervals());
    Style.dress(plot);
    rate.ifPresent(r -> plot.addDomainMarker(Style.reference(r.value().doubleValue())));
    cost.ifPresent(c -> plot.addRangeMarker(Style.reference(c.value().doubleValue())));
    plot.addAnnotation(new PointLabels(labels(points, captions)));
    return plot;
  }

  private static double limit(List<OfficeRow> rows, Optional<IndicatorValue> country) {
    double highest = rows.stream().mapToDouble(OfficeRow::upper).max().orElse(0);
    return Style.above(Math.max(highest, country.map(c -> c.value().doubleValue()).orElse(0.0)));
  }

  private static XYIntervalSeriesCollection dataset(List<Point> points) {
    XYIntervalSeries series = new XYIntervalSeries("offices");
    for (Point point : points) {
      series.add(
          point.rate().value().value().doubleValue(),
          point.rate().lower(),
          point.rate().upper(),
          point.cost().value().value().doubleValue(),
          point.cost().lower(),
          point.cost().upper());
    }
    XYIntervalSeriesCollection dataset = new XYIntervalSeriesCollection();
    dataset.addSeries(series);
    return dataset;
  }

  private static List<PointLabels.Label> labels(List<Point> points, Captions captions) {
    List<PointLabels.Label> labels = new ArrayList<>();
    for (Point p : points) {
      labels.add(
          new PointLabels.Label(
              Fit.middle(captions.name(p.rate().office()), Style.TICK, 180),
              p.rate().value().value().doubleValue(),
              p.rate().lower(),
              p.rate().upper(),
              p.cost().value().value().doubleValue(),
              p.cost().lower(),
              p.cost().upper()));
    }
    return labels;
  }
}
