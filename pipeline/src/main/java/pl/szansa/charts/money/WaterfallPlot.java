package pl.szansa.charts.money;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.annotations.CategoryTextAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAnchor;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.jfree.data.category.DefaultCategoryDataset;
import pl.szansa.charts.drawing.Captions;
import pl.szansa.charts.drawing.PartPainter;
import pl.szansa.charts.drawing.Style;
import pl.szansa.model.Text;
import pl.szansa.model.Unit;

/** Bars that begin where the one before ended, each with its amount beside it. */
final class WaterfallPlot {

  private static final Text AXIS = new Text("zł", "PLN");
  private static final int TICKS = 6;
  private static final double NAMES = 190;

  /** Right of the longest bar there is room for its amount. */
  private static final double ROOM = 1.26;

  private final List<Step> steps;
  private final Captions captions;

  /**
   * @param steps from above; the first is the whole
   */
  WaterfallPlot(List<Step> steps, Captions captions) {
    this.steps = steps;
    this.captions = captions;
  }

  CategoryPlot plot() {
    CategoryPlot plot = new CategoryPlot(dataset(), names(), amounts(), renderer());
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_RIGHT);
    // so that the bars of both plots begin below each other
    AxisSpace names = new AxisSpace();
    names.setLeft(NAMES);
    plot.setFixedDomainAxisSpace(names);
    plot.setBackgroundPaint(Style.BACKGROUND);
    plot.setOutlineVisible(false);
    plot.setInsets(new RectangleInsets(0, 0, 0, 12));
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setRangeGridlinePaint(Style.GRID);
    steps.forEach(step -> plot.addAnnotation(amount(step)));
    return plot;
  }

  /** An unseen bar up to where each begins, then the bar; a series of its own for each colour. */
  private DefaultCategoryDataset dataset() {
    DefaultCategoryDataset dataset = new DefaultCategoryDataset();
    for (Step step : steps) {
      dataset.addValue(step.from().min(step.to()), "", step.name());
    }
    for (Step step : steps) {
      dataset.addValue(step.amount().abs(), step.name(), step.name());
    }
    return dataset;
  }

  private CategoryAxis names() {
    CategoryAxis axis = new CategoryAxis();
    Style.dress(axis);
    axis.setTickMarksVisible(false);
    axis.setAxisLineVisible(false);
    axis.setLowerMargin(0.01);
    axis.setUpperMargin(0.01);
    axis.setCategoryMargin(0.25);
    axis.setMaximumCategoryLabelLines(2);
    axis.setMaximumCategoryLabelWidthRatio(0.27f);
    return axis;
  }

  private NumberAxis amounts() {
    double highest =
        steps.stream().mapToDouble(s -> s.from().max(s.to()).doubleValue()).max().orElse(1);
    double lowest =
        steps.stream().mapToDouble(s -> s.from().min(s.to()).doubleValue()).min().orElse(0);
    NumberAxis axis =
        Style.numberAxis(
            captions.say(AXIS),
            captions.numbers().ticks(Unit.PLN),
            new Range(Math.min(0, lowest * ROOM), highest * ROOM),
            TICKS);
    return axis;
  }

  private StackedBarRenderer renderer() {
    List<Optional<Color>> colors = new ArrayList<>(List.of(PartPainter.UNSEEN));
    steps.forEach(step -> colors.add(step.color()));
    StackedBarRenderer renderer = new StackedBarRenderer();
    renderer.setBarPainter(new PartPainter(colors));
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(false);
    return renderer;
  }

  private CategoryTextAnnotation amount(Step step) {
    CategoryTextAnnotation text =
        new CategoryTextAnnotation(
            "\u2002" + captions.numbers().value(step.amount(), Unit.PLN),
            step.name(),
            step.from().max(step.to()).doubleValue());
    text.setCategoryAnchor(CategoryAnchor.MIDDLE);
    text.setTextAnchor(TextAnchor.CENTER_LEFT);
    text.setFont(Style.TICK);
    text.setPaint(Style.TEXT);
    return text;
  }
}
