package pl.szansa.charts.money;

import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import pl.szansa.charts.drawing.Captions;
import pl.szansa.charts.drawing.Palette;
import pl.szansa.charts.drawing.Style;
import pl.szansa.charts.drawing.Wording;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Text;
import pl.szansa.model.Unit;

/**
 * A row for each voivodeship. The boxes are drawn from their figures, because the library's own
 * renderer merges outliers and hides the farthest behind an arrow.
 */
final class CostBoxes {

  private static final Text ROW = new Text("%1$s, n = %2$s", "%1$s, n = %2$s");
  private static final Text NONE =
      new Text("żaden ośrodek nie ma wartości", "no office has a value");
  private static final double HALF = 0.3;
  private static final double DOT = 6;
  private static final int TICKS = 8;
  private static final BasicStroke LINE = new BasicStroke(1.2f);
  private static final BasicStroke MEDIAN = new BasicStroke(2.4f);

  private final List<CostGroup> groups;
  private final Optional<IndicatorValue> country;
  private final Captions captions;

  CostBoxes(List<CostGroup> groups, Optional<IndicatorValue> country, Captions captions) {
    this.groups = groups;
    this.country = country;
    this.captions = captions;
  }

  XYPlot plot() {
    XYSeries dots = new XYSeries("offices", false, true);
    XYPlot plot = new XYPlot(new XYSeriesCollection(dots), costs(), rows(), dots());
    Style.dress(plot);
    plot.setInsets(new RectangleInsets(0, 0, 0, 12));
    plot.setDomainGridlinePaint(Style.GRID);
    plot.setRangeGridlinesVisible(false);
    for (int i = 0; i < groups.size(); i++) {
      CostGroup group = groups.get(i);
      if (group.costs().isEmpty()) {
        plot.addAnnotation(none(i));
      } else if (group.box()) {
        box(plot, group.statistics(), i);
      }
      for (double cost : group.costs()) {
        if (!group.box() || group.statistics().outlier(cost)) {
          dots.add(cost, i);
        }
      }
    }
    country.ifPresent(v -> plot.addDomainMarker(reference(v), Layer.BACKGROUND));
    return plot;
  }

  private static void box(XYPlot plot, BoxStatistics box, int row) {
    line(plot, box.lowest(), row, box.lower(), row, LINE);
    line(plot, box.upper(), row, box.highest(), row, LINE);
    line(plot, box.lowest(), row - HALF / 2, box.lowest(), row + HALF / 2, LINE);
    line(plot, box.highest(), row - HALF / 2, box.highest(), row + HALF / 2, LINE);
    plot.addAnnotation(
        new XYBoxAnnotation(
            box.lower(),
            // rows run downwards, and the annotation wants the lower edge first
            row + HALF,
            box.upper(),
            row - HALF,
            LINE,
            Style.VALUE,
            Palette.DEFAULT.sequential(0, Palette.DEFAULT.sequential().size())));
    line(plot, box.median(), row - HALF, box.median(), row + HALF, MEDIAN);
  }

  private static void line(
      XYPlot plot, double x1, double y1, double x2, double y2, BasicStroke stroke) {
    plot.addAnnotation(new XYLineAnnotation(x1, y1, x2, y2, stroke, Style.VALUE));
  }

  private static XYLineAndShapeRenderer dots() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    renderer.setSeriesShape(0, new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT));
    renderer.setSeriesPaint(0, Style.VALUE);
    renderer.setUseFillPaint(true);
    renderer.setSeriesFillPaint(0, Style.BACKGROUND);
    renderer.setSeriesOutlinePaint(0, Style.VALUE);
    renderer.setUseOutlinePaint(true);
    renderer.setSeriesOutlineStroke(0, LINE);
    return renderer;
  }

  private NumberAxis costs() {
    double highest =
        groups.stream().flatMap(g -> g.costs().stream()).mapToDouble(c -> c).max().orElse(0);
    double all = country.map(v -> v.value().doubleValue()).orElse(0.0);
    return Style.numberAxis(
        captions.say(Wording.COST_AXIS),
        captions.numbers().ticks(Unit.PLN),
        Style.fromZero(Math.max(highest, all)),
        TICKS);
  }

  private SymbolAxis rows() {
    String[] names =
        groups.stream()
            .map(
                g ->
                    captions.say(
                        ROW,
                        g.name().in(captions.language()),
                        captions.numbers().count(g.costs().size())))
            .toArray(String[]::new);
    SymbolAxis axis = new SymbolAxis(null, names);
    Style.dress(axis);
    axis.setGridBandsVisible(false);
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    axis.setInverted(true);
    axis.setTickUnit(new NumberTickUnit(1));
    axis.setRange(-1.1, names.length - 0.45);
    return axis;
  }

  private XYTextAnnotation none(int row) {
    XYTextAnnotation text = new XYTextAnnotation("\u2002" + captions.say(NONE), 0, row);
    text.setBackgroundPaint(Style.BACKGROUND);
    text.setFont(Style.TICK);
    text.setPaint(Style.MUTED);
    text.setTextAnchor(TextAnchor.CENTER_LEFT);
    return text;
  }

  private ValueMarker reference(IndicatorValue value) {
    ValueMarker marker = Style.reference(value.value().doubleValue());
    marker.setLabel(
        captions.say(Wording.REFERENCE, captions.say(Wording.COUNTRY), captions.value(value)));
    marker.setLabelFont(Style.TICK);
    marker.setLabelPaint(Style.TEXT);
    marker.setLabelBackgroundColor(Style.BACKGROUND);
    boolean right = value.value().doubleValue() > costs().getRange().getCentralValue();
    marker.setLabelAnchor(right ? RectangleAnchor.TOP_LEFT : RectangleAnchor.TOP_RIGHT);
    marker.setLabelTextAnchor(right ? TextAnchor.TOP_RIGHT : TextAnchor.TOP_LEFT);
    return marker;
  }
}
