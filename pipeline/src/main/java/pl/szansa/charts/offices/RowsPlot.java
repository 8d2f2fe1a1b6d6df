package pl.szansa.charts.offices;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import pl.szansa.charts.drawing.Captions;
import pl.szansa.charts.drawing.Fit;
import pl.szansa.charts.drawing.Mark;
import pl.szansa.charts.drawing.Style;
import pl.szansa.charts.drawing.Wording;
import pl.szansa.model.Comparison.Judgement;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Text;
import pl.szansa.model.Unit;

/** The plot of rows with dot and interval, names on the left, the same in figures on the right. */
final class RowsPlot {

  private static final Text ROW = new Text("%1$s, n = %2$s", "%1$s, n = %2$s");
  private static final double NAME_WIDTH = 210;
  private static final int TICKS = 8;

  private final List<OfficeRow> rows;
  private final Optional<IndicatorValue> country;
  private final Captions captions;

  /**
   * @param rows from above, at least one
   * @param country the line that they are held against
   */
  RowsPlot(List<OfficeRow> rows, Optional<IndicatorValue> country, Captions captions) {
    this.rows = rows;
    this.country = country;
    this.captions = captions;
  }

  /**
   * The plot; a series for each judgement in the order of {@link Judgement}.
   *
   * @param label of the value axis
   */
  XYPlot plot(String label) {
    Unit unit = rows.get(0).value().unit();
    NumberAxis values = Style.numberAxis(label, captions.numbers().ticks(unit), range(unit), TICKS);
    XYPlot plot = new XYPlot(dataset(), values, axis(this::name), renderer());
    plot.setRangeAxis(1, axis(row -> row.hasValue() ? figure(row.value()) : ""));
    plot.setRangeAxisLocation(1, AxisLocation.BOTTOM_OR_RIGHT);
    Style.dress(plot);
    country.ifPresent(c -> plot.addDomainMarker(reference(c, values), Layer.BACKGROUND));
    for (int i = 0; i < rows.size(); i++) {
      if (!rows.get(i).hasValue()) {
        plot.addAnnotation(status(captions.status(rows.get(i).value()), values.getRange(), i));
      }
    }
    return plot;
  }

  private XYErrorRenderer renderer() {
    XYErrorRenderer renderer = Style.dotsWithIntervals();
    renderer.setDrawYError(false);
    renderer.setErrorPaint(null);
    boolean judged = rows.stream().anyMatch(r -> r.judgement() != Judgement.NOT_JUDGED);
    for (Judgement judgement : Judgement.values()) {
      Mark mark = judged ? Mark.of(judgement) : Mark.VALUE;
      mark.dress(renderer, judgement.ordinal());
    }
    return renderer;
  }

  private XYIntervalSeriesCollection dataset() {
    XYIntervalSeriesCollection dataset = new XYIntervalSeriesCollection();
    for (Judgement judgement : Judgement.values()) {
      XYIntervalSeries series = new XYIntervalSeries(judgement, false, true);
      for (int i = 0; i < rows.size(); i++) {
        OfficeRow row = rows.get(i);
        if (row.hasValue() && row.judgement() == judgement) {
          series.add(row.value().value().doubleValue(), row.lower(), row.upper(), i, i, i);
        }
      }
      dataset.addSeries(series);
    }
    return dataset;
  }

  private Range range(Unit unit) {
    double highest =
        rows.stream().filter(OfficeRow::hasValue).mapToDouble(OfficeRow::upper).max().orElse(0);
    double lowest =
        rows.stream().filter(OfficeRow::hasValue).mapToDouble(OfficeRow::lower).min().orElse(0);
    double all = country.map(c -> c.value().doubleValue()).orElse(highest);
    Range range = Style.around(Math.min(lowest, all), Math.max(highest, all));
    return unit == Unit.PROPORTION
        ? new Range(range.getLowerBound(), Math.min(1.02, range.getUpperBound()))
        : range;
  }

  private SymbolAxis axis(Function<OfficeRow, String> label) {
    return Style.rowAxis(rows.stream().map(label).toList());
  }

  private String name(OfficeRow row) {
    String name = Fit.middle(captions.name(row.office()), Style.TICK, NAME_WIDTH);
    return row.base().signum() == 0
        ? name
        : captions.say(ROW, name, captions.numbers().count(row.base()));
  }

  /** The same in figures: a picture alone tells no one whether it is 16 or 17 per cent. */
  private String figure(IndicatorValue value) {
    String interval =
        value.lower() == null || value.upper() == null
            ? ""
            : " (" + captions.numbers().interval(value.lower(), value.upper(), value.unit()) + ")";
    return captions.value(value) + interval;
  }

  private ValueMarker reference(IndicatorValue all, NumberAxis values) {
    ValueMarker marker = Style.reference(all.value().doubleValue());
    boolean rightHalf = marker.getValue() > values.getRange().getCentralValue();
    marker.setLabel(
        captions.say(Wording.REFERENCE, captions.say(Wording.COUNTRY), captions.value(all)));
    marker.setLabelFont(Style.TICK);
    marker.setLabelPaint(Style.TEXT);
    marker.setLabelBackgroundColor(Style.BACKGROUND);
    marker.setLabelAnchor(rightHalf ? RectangleAnchor.TOP_LEFT : RectangleAnchor.TOP_RIGHT);
    marker.setLabelTextAnchor(rightHalf ? TextAnchor.TOP_RIGHT : TextAnchor.TOP_LEFT);
    return marker;
  }

  private static XYTextAnnotation status(String word, Range values, int row) {
    double left = values.getLowerBound() + values.getLength() * 0.01;
    XYTextAnnotation text = new XYTextAnnotation(word, left, row);
    text.setFont(Style.TICK);
    text.setPaint(Style.MUTED);
    text.setTextAnchor(TextAnchor.CENTER_LEFT);
    text.setBackgroundPaint(Style.BACKGROUND);
    return text;
  }
}
