package pl.szansa.charts.offices;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.Optional;
import org.jfree.chart.annotations.CategoryTextAnnotation;
import org.jfree.chart.axis.CategoryAnchor;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.jfree.data.category.DefaultCategoryDataset;
import pl.szansa.charts.drawing.Captions;
import pl.szansa.charts.drawing.Fonts;
import pl.szansa.charts.drawing.Style;
import pl.szansa.charts.drawing.Wording;
import pl.szansa.model.Evaluation;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Unit;
import pl.szansa.model.ValueStatus;

/** Bars by year for one area, with the number on each and the reason where there is none. */
final class YearBars {

  /** With more years than this their numbers stand upright. */
  private static final int UPRIGHT_YEARS = 8;

  private static final int TICKS = 4;

  private final Evaluation evaluation;
  private final Captions captions;
  private final double width;

  /**
   * @param width of a plot, logical pixels
   */
  YearBars(Evaluation evaluation, Captions captions, double width) {
    this.evaluation = evaluation;
    this.captions = captions;
    this.width = width;
  }

  String heading(String name, IndicatorValue total) {
    String figure = total.value() == null ? captions.status(total) : captions.value(total);
    return captions.say(Wording.REFERENCE, name, figure);
  }

  CategoryPlot plain(IndicatorValue total, Color color) {
    DefaultCategoryDataset dataset = new DefaultCategoryDataset();
    CategoryPlot plot = new CategoryPlot(dataset, years(), null, null);
    double highest = 0;
    for (String year : captions.years()) {
      Optional<IndicatorValue> value =
          evaluation.values().total(total.indicator(), total.level(), total.area(), year);
      Number shown = value.map(IndicatorValue::value).orElse(null);
      dataset.addValue(shown, total.indicator(), year);
      highest = shown == null ? highest : Math.max(highest, shown.doubleValue());
      value
          .filter(v -> v.status() != ValueStatus.VALUE)
          .ifPresent(v -> plot.addAnnotation(status(captions.status(v), year)));
    }
    plot.setRenderer(upright(highest) ? uprightNumbers(color) : bars(color));
    plot.setRangeAxis(counts(highest));
    dress(plot);
    return plot;
  }

  /** The same with the unit written along the axis. */
  CategoryPlot withUnit(IndicatorValue total, Color color) {
    CategoryPlot plot = plain(total, color);
    plot.getRangeAxis().setLabel(captions.say(Wording.PARTICIPATIONS));
    return plot;
  }

  private CategoryAxis years() {
    CategoryAxis axis = new CategoryAxis();
    Style.dress(axis);
    axis.setTickLabelFont(Style.SMALL);
    axis.setTickMarksVisible(false);
    axis.setLowerMargin(0.02);
    axis.setUpperMargin(0.02);
    axis.setCategoryMargin(0.25);
    if (captions.years().size() > UPRIGHT_YEARS) {
      axis.setCategoryLabelPositions(CategoryLabelPositions.UP_90);
    }
    return axis;
  }

  /** Whether the numbers above neighbouring bars would touch. */
  private boolean upright(double highest) {
    String widest = captions.numbers().count(Math.round(highest));
    double room = (width - 40) / Math.max(1, captions.years().size());
    return Fonts.width(widest, Style.SMALL) > room - 2;
  }

  /** Whole numbers, a few of them, and room for the numbers above the bars. */
  private NumberAxis counts(double highest) {
    double upper = Math.max(TICKS, highest * (upright(highest) ? 1.5 : 1.22));
    NumberAxis axis =
        Style.numberAxis(
            null, captions.numbers().ticks(Unit.PARTICIPATIONS), new Range(0, upper), TICKS);
    axis.setLabelFont(Style.SMALL);
    axis.setTickLabelFont(Style.SMALL);
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    return axis;
  }

  private BarRenderer bars(Color color) {
    BarRenderer bars = new BarRenderer();
    bars.setBarPainter(new StandardBarPainter());
    bars.setShadowVisible(false);
    bars.setDefaultPaint(color);
    bars.setAutoPopulateSeriesPaint(false);
    bars.setMaximumBarWidth(0.2);
    bars.setDefaultItemLabelGenerator(
        new StandardCategoryItemLabelGenerator(
            "{2}", captions.numbers().ticks(Unit.PARTICIPATIONS)));
    bars.setDefaultItemLabelsVisible(true);
    bars.setDefaultItemLabelFont(Style.SMALL);
    bars.setDefaultItemLabelPaint(Style.TEXT);
    return bars;
  }

  private BarRenderer uprightNumbers(Color color) {
    BarRenderer bars = bars(color);
    bars.setDefaultPositiveItemLabelPosition(
        new ItemLabelPosition(
            ItemLabelAnchor.OUTSIDE12,
            TextAnchor.CENTER_LEFT,
            TextAnchor.CENTER_LEFT,
            -Math.PI / 2));
    return bars;
  }

  private static CategoryTextAnnotation status(String word, String year) {
    CategoryTextAnnotation text = new CategoryTextAnnotation(word, year, 0);
    text.setCategoryAnchor(CategoryAnchor.MIDDLE);
    text.setRotationAngle(-Math.PI / 2);
    text.setTextAnchor(TextAnchor.CENTER_LEFT);
    text.setRotationAnchor(TextAnchor.CENTER_LEFT);
    text.setFont(Style.SMALL);
    text.setPaint(Style.MUTED);
    return text;
  }

  private static void dress(CategoryPlot plot) {
    plot.setBackgroundPaint(Style.BACKGROUND);
    plot.setOutlineVisible(false);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setRangeGridlinePaint(Style.GRID);
    plot.setRangeGridlineStroke(new BasicStroke(1f));
  }
}
