package pl.szansa.charts.people;

import java.awt.Color;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jfree.chart.annotations.CategoryTextAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAnchor;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.jfree.data.category.DefaultCategoryDataset;
import pl.szansa.charts.drawing.Captions;
import pl.szansa.charts.drawing.CodeNames;
import pl.szansa.charts.drawing.PartPainter;
import pl.szansa.charts.drawing.Style;
import pl.szansa.charts.drawing.Subject;
import pl.szansa.charts.drawing.Wording;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Text;
import pl.szansa.model.Unit;

/** The two sides of the pyramid, on one scale. */
final class PyramidSide {

  private static final Text WOMEN = new Text("Kobiety", "Women");
  private static final Text MEN = new Text("Mężczyźni", "Men");
  private static final int TICKS = 5;

  /** Width of the names of the ages. */
  static final double NAMES = 124;

  /** Right of either side. */
  static final double GAP = 14;

  /** Room for the numbers at the ends of the bars. */
  private static final double ROOM = 1.22;

  private final Map<String, IndicatorValue> cells;
  private final List<String> ages;
  private final Captions captions;
  private final double highest;

  /**
   * @param cells by category, {@code female:under_25}
   * @param ages from the top
   */
  PyramidSide(Map<String, IndicatorValue> cells, List<String> ages, Captions captions) {
    this.cells = cells;
    this.ages = ages;
    this.captions = captions;
    this.highest =
        cells.values().stream()
            .filter(v -> v.value() != null)
            .mapToDouble(v -> v.value().doubleValue())
            .max()
            .orElse(1);
  }

  /** The sex and how many of it took part, if that is published. */
  String heading(Subject subject, String sex) {
    String figure =
        subject.categories(AgeSexPyramid.INDICATOR, "sex").stream()
            .filter(v -> v.category().equals(sex))
            .findFirst()
            .map(v -> v.value() == null ? captions.status(v) : captions.value(v))
            .orElse("");
    String name = captions.say(sex.equals(AgeSexPyramid.FEMALE) ? WOMEN : MEN);
    return figure.isEmpty() ? name : captions.say(Wording.REFERENCE, name, figure);
  }

  CategoryPlot women() {
    CategoryPlot plot = plot(AgeSexPyramid.FEMALE, Style.VALUE);
    plot.getRangeAxis().setInverted(true);
    ((BarRenderer) plot.getRenderer())
        .setDefaultPositiveItemLabelPosition(
            new ItemLabelPosition(ItemLabelAnchor.OUTSIDE9, TextAnchor.CENTER_RIGHT));
    // so that the bars of both sides have the same room, hence the same scale
    AxisSpace names = new AxisSpace();
    names.setLeft(NAMES);
    plot.setFixedDomainAxisSpace(names);
    return plot;
  }

  CategoryPlot men() {
    CategoryPlot plot = plot(AgeSexPyramid.MALE, Style.REFERENCE);
    plot.getDomainAxis().setVisible(false);
    ((BarRenderer) plot.getRenderer())
        .setDefaultPositiveItemLabelPosition(
            new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
    return plot;
  }

  private CategoryPlot plot(String sex, Color color) {
    DefaultCategoryDataset dataset = new DefaultCategoryDataset();
    CategoryPlot plot = new CategoryPlot(dataset, ages(), counts(), bars(color));
    CodeNames names = new CodeNames("participations", "age_group");
    for (String age : ages) {
      String row = names.name(age).in(captions.language());
      IndicatorValue value = cells.get(sex + ":" + age);
      // a combination that nobody has is no row of the published table
      dataset.addValue(value == null ? Integer.valueOf(0) : value.value(), sex, row);
      if (value != null && value.value() == null) {
        plot.addAnnotation(reason(captions.status(value), row, sex));
      }
    }
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_RIGHT);
    plot.setBackgroundPaint(Style.BACKGROUND);
    plot.setOutlineVisible(false);
    plot.setInsets(new RectangleInsets(0, 0, 0, GAP));
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setRangeGridlinePaint(Style.GRID);
    return plot;
  }

  private static CategoryAxis ages() {
    CategoryAxis axis = new CategoryAxis();
    Style.dress(axis);
    axis.setTickMarksVisible(false);
    axis.setAxisLineVisible(false);
    axis.setLowerMargin(0.02);
    axis.setUpperMargin(0.02);
    axis.setCategoryMargin(0.25);
    axis.setMaximumCategoryLabelWidthRatio(0.4f);
    return axis;
  }

  private NumberAxis counts() {
    NumberAxis axis =
        Style.numberAxis(
            captions.say(Wording.PARTICIPATIONS),
            captions.numbers().ticks(Unit.PARTICIPATIONS),
            new Range(0, highest * ROOM),
            TICKS);
    axis.setAxisLineVisible(false);
    return axis;
  }

  private BarRenderer bars(Color color) {
    BarRenderer bars = new BarRenderer();
    bars.setBarPainter(new PartPainter(List.of(Optional.of(color))));
    bars.setShadowVisible(false);
    bars.setDefaultItemLabelGenerator(
        new StandardCategoryItemLabelGenerator(
            "{2}", captions.numbers().ticks(Unit.PARTICIPATIONS)));
    bars.setDefaultItemLabelsVisible(true);
    bars.setDefaultItemLabelFont(Style.TICK);
    bars.setDefaultItemLabelPaint(Style.TEXT);
    return bars;
  }

  private CategoryTextAnnotation reason(String word, String row, String sex) {
    CategoryTextAnnotation text = new CategoryTextAnnotation(word, row, highest * 0.02);
    text.setCategoryAnchor(CategoryAnchor.MIDDLE);
    boolean women = sex.equals(AgeSexPyramid.FEMALE);
    text.setTextAnchor(women ? TextAnchor.CENTER_RIGHT : TextAnchor.CENTER_LEFT);
    text.setFont(Style.TICK);
    text.setPaint(Style.MUTED);
    return text;
  }
}
