package pl.szansa.charts.offices;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
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
import pl.szansa.charts.drawing.Drawing;
import pl.szansa.charts.drawing.Fit;
import pl.szansa.charts.drawing.Panel;
import pl.szansa.charts.drawing.Sheet;
import pl.szansa.charts.drawing.Style;
import pl.szansa.charts.drawing.Wording;
import pl.szansa.model.Evaluation;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Unit;

/**
 * An indicator by office: a row each with dot and interval, from the highest, against the value of
 * all offices together. Rows without a value say why.
 *
 * @param id the chart's id
 * @param indicator whose values are shown
 * @param title what is counted
 * @param axis the value axis, with unit
 * @param counted what the base consists of
 */
public record OfficeIntervals(
    String id, String indicator, Wording title, Wording axis, Wording counted) implements Drawing {

  public static final OfficeIntervals QUALIFICATION_RATE =
      new OfficeIntervals(
          "qualification-rate-by-office",
          "qualification_rate",
          Wording.QUALIFICATION_TITLE,
          Wording.QUALIFICATION_AXIS,
          Wording.LEAVERS);

  public static final OfficeIntervals COST_PER_PARTICIPANT =
      new OfficeIntervals(
          "cost-per-participant-by-office",
          "cost_per_participant",
          Wording.COST_TITLE,
          Wording.COST_AXIS,
          Wording.PARTICIPATIONS);

  /** More rows than this nobody reads on one page. */
  static final int ROWS = 40;

  private static final double ROW_HEIGHT = 23;
  private static final double NAME_WIDTH = 210;
  private static final int TICKS = 8;

  @Override
  public List<Sheet> of(Evaluation evaluation) {
    OfficeRows rows = OfficeRows.of(evaluation, indicator, ROWS);
    return rows.anyValue() ? List.of(sheet(evaluation, rows)) : List.of();
  }

  private Sheet sheet(Evaluation evaluation, OfficeRows rows) {
    Captions captions = new Captions(evaluation);
    int count = rows.shown().size();
    int height = (int) Math.max(290, (count + 1) * ROW_HEIGHT + 50);
    Rectangle2D area = new Rectangle2D.Double(0, 0, Sheet.WIDTH - 2.0 * Sheet.MARGIN, height);
    return new Sheet(
        id,
        List.of(indicator),
        captions.say(title),
        captions.subtitle(
            Wording.YEARS, rows.country().map(IndicatorValue::denominator), captions.say(counted)),
        captions.say(Wording.ROWS_READING, captions.confidence(OfficeRow.values(rows.shown()))),
        List.of(
            captions.say(Wording.ROWS_READING, captions.confidence(OfficeRow.values(rows.shown()))),
            captions.shown(count, count + rows.leftOut().size()),
            captions.leftOut(OfficeRow.values(rows.leftOut()))),
        captions.notice(),
        captions.source(),
        height,
        List.of(new Panel("", plot(rows, captions), area)));
  }

  private XYPlot plot(OfficeRows rows, Captions captions) {
    Unit unit = rows.shown().get(0).value().unit();
    NumberAxis values =
        Style.numberAxis(
            captions.say(axis), captions.numbers().ticks(unit), range(rows, unit), TICKS);
    XYErrorRenderer renderer = Style.dotsWithIntervals();
    renderer.setDrawYError(false);
    XYPlot plot = new XYPlot(dataset(rows), values, names(rows, captions), renderer);
    plot.setRangeAxis(1, figures(rows, captions));
    plot.setRangeAxisLocation(1, AxisLocation.BOTTOM_OR_RIGHT);
    Style.dress(plot);
    rows.country()
        .ifPresent(
            country ->
                plot.addDomainMarker(reference(country, values, captions), Layer.BACKGROUND));
    for (int i = 0; i < rows.shown().size(); i++) {
      if (!rows.shown().get(i).hasValue()) {
        plot.addAnnotation(status(captions.status(rows.shown().get(i).value()), values, i));
      }
    }
    return plot;
  }

  private static XYIntervalSeriesCollection dataset(OfficeRows rows) {
    XYIntervalSeries series = new XYIntervalSeries("offices", false, true);
    for (int i = 0; i < rows.shown().size(); i++) {
      OfficeRow row = rows.shown().get(i);
      if (row.hasValue()) {
        series.add(row.value().value().doubleValue(), row.lower(), row.upper(), i, i, i);
      }
    }
    XYIntervalSeriesCollection dataset = new XYIntervalSeriesCollection();
    dataset.addSeries(series);
    return dataset;
  }

  private static Range range(OfficeRows rows, Unit unit) {
    double highest =
        rows.shown().stream()
            .filter(OfficeRow::hasValue)
            .mapToDouble(OfficeRow::upper)
            .max()
            .orElse(0);
    double country = rows.country().map(c -> c.value().doubleValue()).orElse(0.0);
    Range range = Style.fromZero(Math.max(highest, country));
    return unit == Unit.PROPORTION ? new Range(0, Math.min(1.02, range.getUpperBound())) : range;
  }

  private static SymbolAxis names(OfficeRows rows, Captions captions) {
    return rowAxis(
        rows.shown().stream()
            .map(
                row -> {
                  String name = Fit.middle(captions.name(row.office()), Style.TICK, NAME_WIDTH);
                  return row.base().signum() == 0
                      ? name
                      : captions.say(Wording.ROW, name, captions.numbers().count(row.base()));
                })
            .toArray(String[]::new));
  }

  /** The same rows in figures: a picture alone tells no one whether it is 16 or 17 per cent. */
  private static SymbolAxis figures(OfficeRows rows, Captions captions) {
    return rowAxis(
        rows.shown().stream()
            .map(row -> row.hasValue() ? figure(row.value(), captions) : "")
            .toArray(String[]::new));
  }

  private static String figure(IndicatorValue value, Captions captions) {
    String interval =
        value.lower() == null || value.upper() == null
            ? ""
            : " (" + captions.numbers().interval(value.lower(), value.upper(), value.unit()) + ")";
    return captions.value(value) + interval;
  }

  private static SymbolAxis rowAxis(String[] labels) {
    SymbolAxis axis = new SymbolAxis(null, labels);
    Style.dress(axis);
    axis.setGridBandsVisible(false);
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    axis.setInverted(true);
    axis.setTickUnit(new NumberTickUnit(1));
    axis.setRange(-0.95, labels.length - 0.4);
    return axis;
  }

  private static ValueMarker reference(
      IndicatorValue country, NumberAxis values, Captions captions) {
    ValueMarker marker = Style.reference(country.value().doubleValue());
    boolean rightHalf = marker.getValue() > values.getRange().getCentralValue();
    marker.setLabel(
        captions.say(Wording.REFERENCE, captions.say(Wording.COUNTRY), captions.value(country)));
    marker.setLabelFont(Style.TICK);
    marker.setLabelPaint(Style.TEXT);
    marker.setLabelBackgroundColor(Style.BACKGROUND);
    marker.setLabelAnchor(rightHalf ? RectangleAnchor.TOP_LEFT : RectangleAnchor.TOP_RIGHT);
    marker.setLabelTextAnchor(rightHalf ? TextAnchor.TOP_RIGHT : TextAnchor.TOP_LEFT);
    return marker;
  }

  private static XYTextAnnotation status(String word, NumberAxis values, int row) {
    XYTextAnnotation text = new XYTextAnnotation(word, values.getUpperBound() * 0.01, row);
    text.setFont(Style.TICK);
    text.setPaint(Style.MUTED);
    text.setTextAnchor(TextAnchor.CENTER_LEFT);
    text.setBackgroundPaint(Style.BACKGROUND);
    return text;
  }
}
