package pl.szansa.charts.offices;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import java.util.function.Function;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import pl.szansa.charts.drawing.Captions;
import pl.szansa.charts.drawing.Fit;
import pl.szansa.charts.drawing.Fonts;
import pl.szansa.charts.drawing.Mark;
import pl.szansa.charts.drawing.Style;
import pl.szansa.model.Comparison.Judgement;
import pl.szansa.model.Text;

/** The spines of one family of indicators, below each other. */
final class SpinePlot {

  static final Color RANGE = new Color(0xE6E6E6);
  static final Color HALF = new Color(0xB8B8B8);

  private static final Text NAME = new Text("%1$s, n = %2$s", "%1$s, n = %2$s");
  private static final Text FIGURES = new Text("%1$s (ogółem %2$s)", "%1$s (all %2$s)");
  private static final Text ALL = new Text("(ogółem %1$s)", "(all %1$s)");
  private static final double LEFT = 325;
  private static final double RIGHT = 200;
  private static final double ROW_HEIGHT = 22;

  private final List<SpineRow> rows;
  private final Captions captions;

  SpinePlot(List<SpineRow> rows, Captions captions) {
    this.rows = rows;
    this.captions = captions;
  }

  /** The height that it needs, logical pixels. */
  double height() {
    return rows.size() * ROW_HEIGHT + 10;
  }

  /**
   * The plot: dataset 0 has the office's values, a series for each judgement, 1 the middle half, 2
   * the whole range; all in places on the spine.
   */
  XYPlot plot() {
    NumberAxis places = new NumberAxis();
    places.setRange(-1.06, 1.06);
    places.setVisible(false);
    XYPlot plot = new XYPlot(own(), places, names(), dots());
    plot.setDataset(1, band(row -> row.quantile(0.25), row -> row.quantile(0.75)));
    plot.setRenderer(1, bars(HALF));
    plot.setDataset(2, band(row -> row.quantile(0), row -> row.quantile(1)));
    plot.setRenderer(2, bars(RANGE));
    plot.setRangeAxis(1, axis(this::figures));
    plot.setRangeAxisLocation(1, AxisLocation.BOTTOM_OR_RIGHT);
    Style.dress(plot);
    plot.setDomainGridlinesVisible(false);
    plot.addDomainMarker(new ValueMarker(0, Style.REFERENCE, Style.LINE), Layer.FOREGROUND);
    plot.setFixedRangeAxisSpace(space());
    for (int i = 0; i < rows.size(); i++) {
      if (!rows.get(i).own().hasValue()) {
        plot.addAnnotation(status(captions.status(rows.get(i).own().value()), i));
      }
    }
    return plot;
  }

  /** The same on all panels of a page, or their middles would not stand below each other. */
  private static AxisSpace space() {
    AxisSpace space = new AxisSpace();
    space.ensureAtLeast(LEFT, RectangleEdge.LEFT);
    space.ensureAtLeast(RIGHT, RectangleEdge.RIGHT);
    return space;
  }

  private SymbolAxis names() {
    return axis(
        row -> {
          String base =
              row.own().base().signum() == 0
                  ? ""
                  : captions.say(NAME, "", captions.numbers().count(row.own().base()));
          String name = row.indicator().name().in(captions.language());
          double room = LEFT - 12 - Fonts.width(base, Style.TICK);
          return Fit.end(name, Style.TICK, room) + base;
        });
  }

  private String figures(SpineRow row) {
    String all = captions.value(row.country());
    return row.own().hasValue()
        ? captions.say(FIGURES, captions.value(row.own().value()), all)
        : captions.say(ALL, all);
  }

  private SymbolAxis axis(Function<SpineRow, String> label) {
    SymbolAxis axis = Style.rowAxis(rows.stream().map(label).toList());
    axis.setRange(-0.6, rows.size() - 0.4);
    return axis;
  }

  private XYSeriesCollection own() {
    XYSeriesCollection data = new XYSeriesCollection();
    for (Judgement judgement : Judgement.values()) {
      XYSeries series = new XYSeries(judgement, false, true);
      for (int i = 0; i < rows.size(); i++) {
        OfficeRow own = rows.get(i).own();
        if (own.hasValue() && own.judgement() == judgement) {
          series.add(rows.get(i).place(own.value().value().doubleValue()), i);
        }
      }
      data.addSeries(series);
    }
    return data;
  }

  private XYIntervalSeriesCollection band(
      Function<SpineRow, Double> from, Function<SpineRow, Double> to) {
    XYIntervalSeries series = new XYIntervalSeries("band", false, true);
    for (int i = 0; i < rows.size(); i++) {
      // the reason why there is no value stands where the band would be
      if (rows.get(i).own().hasValue()) {
        double a = rows.get(i).place(from.apply(rows.get(i)));
        double b = rows.get(i).place(to.apply(rows.get(i)));
        series.add((a + b) / 2, Math.min(a, b), Math.max(a, b), i, i, i);
      }
    }
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    data.addSeries(series);
    return data;
  }

  private static XYLineAndShapeRenderer dots() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    for (Judgement judgement : Judgement.values()) {
      Mark.of(judgement).dress(renderer, judgement.ordinal());
    }
    return renderer;
  }

  private static XYErrorRenderer bars(Color color) {
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setDefaultShapesVisible(false);
    renderer.setDrawYError(false);
    renderer.setErrorPaint(color);
    renderer.setErrorStroke(new BasicStroke(12, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    renderer.setCapLength(0);
    return renderer;
  }

  private static XYTextAnnotation status(String word, int row) {
    XYTextAnnotation text = new XYTextAnnotation(word, -1.02, row);
    text.setFont(Style.TICK);
    text.setPaint(Style.MUTED);
    text.setBackgroundPaint(Style.BACKGROUND);
    text.setTextAnchor(TextAnchor.CENTER_LEFT);
    return text;
  }
}
