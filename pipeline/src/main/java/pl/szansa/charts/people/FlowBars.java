package pl.szansa.charts.people;

import java.awt.Color;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;
import pl.szansa.charts.drawing.Captions;
import pl.szansa.charts.drawing.CodeNames;
import pl.szansa.charts.drawing.Key;
import pl.szansa.charts.drawing.Palette;
import pl.szansa.charts.drawing.PartPainter;
import pl.szansa.charts.drawing.Style;
import pl.szansa.model.Text;
import pl.szansa.model.Unit;

/** The bars of the labour-status flow, with the percentage on each part that has room for it. */
final class FlowBars {

  static final String REST = "rest";

  private static final Text AXIS = new Text("%% kończących udział", "%% of leavers");
  private static final Text ROW = new Text("%1$s, n = %2$s", "%1$s, n = %2$s");
  private static final Text UNKNOWN =
      new Text("nie wiadomo lub utajniono", "not known or suppressed");
  private static final double LABELLED = 0.085;
  private static final int TICKS = 10;

  private final FlowTable table;
  private final Captions captions;
  private final List<Optional<Color>> colors = new ArrayList<>();

  FlowBars(FlowTable table, Captions captions) {
    this.table = table;
    this.captions = captions;
    for (int i = 0; i < table.situations().size(); i++) {
      colors.add(Optional.of(Palette.DEFAULT.stacked(i)));
    }
    colors.add(Optional.empty());
  }

  Key key(double width) {
    Key key = new Key(width);
    CodeNames names = new CodeNames("participations", "situation_at_exit");
    for (int i = 0; i < table.situations().size(); i++) {
      key.add(colors.get(i), names.name(table.situations().get(i)).in(captions.language()));
    }
    return key.add(Optional.empty(), captions.say(UNKNOWN));
  }

  CategoryPlot plot() {
    CategoryAxis rows = new CategoryAxis();
    Style.dress(rows);
    rows.setTickMarksVisible(false);
    rows.setAxisLineVisible(false);
    rows.setLowerMargin(0.01);
    rows.setUpperMargin(0.01);
    rows.setCategoryMargin(0.22);
    rows.setMaximumCategoryLabelWidthRatio(0.34f);
    rows.setMaximumCategoryLabelLines(2);
    NumberAxis shares =
        Style.numberAxis(
            captions.say(AXIS), captions.numbers().ticks(Unit.PROPORTION), new Range(0, 1), TICKS);
    CategoryPlot plot = new CategoryPlot(dataset(), rows, shares, renderer());
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_RIGHT);
    plot.setBackgroundPaint(Style.BACKGROUND);
    plot.setOutlineVisible(false);
    plot.setInsets(new RectangleInsets(0, 0, 0, 14));
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setRangeGridlinePaint(Style.GRID);
    return plot;
  }

  /** Shares; a column for each row of the table, a series for each situation and the rest. */
  private DefaultCategoryDataset dataset() {
    DefaultCategoryDataset dataset = new DefaultCategoryDataset();
    for (FlowTable.Row row : table.rows()) {
      String column =
          captions.say(
              ROW, row.name().in(captions.language()), captions.numbers().count(row.leavers()));
      for (int i = 0; i < table.situations().size(); i++) {
        dataset.addValue(
            share(row.parts().get(i), row.leavers()), table.situations().get(i), column);
      }
      dataset.addValue(share(row.rest(), row.leavers()), REST, column);
    }
    return dataset;
  }

  private static BigDecimal share(BigDecimal part, BigDecimal whole) {
    return part == null ? null : part.divide(whole, MathContext.DECIMAL64);
  }

  private StackedBarRenderer renderer() {
    StackedBarRenderer renderer = new StackedBarRenderer();
    renderer.setBarPainter(new PartPainter(colors));
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(false);
    renderer.setDefaultItemLabelGenerator(labels());
    renderer.setDefaultItemLabelFont(Style.TICK);
    renderer.setDefaultItemLabelsVisible(true);
    renderer.setDefaultPositiveItemLabelPosition(
        new ItemLabelPosition(ItemLabelAnchor.CENTER, TextAnchor.CENTER));
    for (int i = 0; i < colors.size(); i++) {
      renderer.setSeriesItemLabelPaint(
          i, colors.get(i).map(Palette.DEFAULT::wordsOn).orElse(Style.TEXT));
    }
    // on the hatch no figure is read, and the rest may be what is suppressed
    renderer.setSeriesItemLabelsVisible(colors.size() - 1, false);
    return renderer;
  }

  private CategoryItemLabelGenerator labels() {
    return new StandardCategoryItemLabelGenerator(
        "{2}", captions.numbers().ticks(Unit.PROPORTION)) {
      private static final long serialVersionUID = 1;

      @Override
      public String generateLabel(CategoryDataset data, int row, int column) {
        Number share = data.getValue(row, column);
        return share == null || share.doubleValue() < LABELLED
            ? ""
            : captions.numbers().value((BigDecimal) share, Unit.PROPORTION);
      }
    };
  }
}
