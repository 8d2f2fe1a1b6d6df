package pl.szansa.charts;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.annotations.CategoryTextAnnotation;
import org.jfree.chart.axis.CategoryAnchor;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Evaluation;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Unit;
import pl.szansa.model.ValueStatus;

/**
 * Participations by year, a panel for all offices together and one for each office. Stacked bars
 * were refused: where one office is a hundred times the others, theirs would be a hair's breadth
 * high. So each panel has its own scale, says so, and writes the number on every bar.
 */
final class ParticipationsByYear implements Drawing {

  private static final String INDICATOR = "participations";
  private static final int COLUMNS = 3;

  /** With the one of all offices together, four rows of three. */
  static final int OFFICES = 11;

  /** With more years than this the numbers on the bars would touch. */
  private static final int LABELLED_YEARS = 8;

  private static final double GAP = 12;
  private static final double WIDTH =
      (Sheet.WIDTH - 2.0 * Sheet.MARGIN - (COLUMNS - 1) * GAP) / COLUMNS;
  private static final double HEIGHT = 150;

  @Override
  public Optional<Sheet> of(Evaluation evaluation) {
    OfficeRows rows = OfficeRows.of(evaluation, INDICATOR, OFFICES);
    return rows.shown().isEmpty() ? Optional.empty() : Optional.of(sheet(evaluation, rows));
  }

  private static Sheet sheet(Evaluation evaluation, OfficeRows rows) {
    Captions captions = new Captions(evaluation);
    List<Panel> panels = panels(evaluation, rows, captions);
    int lines = (panels.size() + COLUMNS - 1) / COLUMNS;
    return new Sheet(
        "participations-by-year-and-office",
        INDICATOR,
        captions.say(Wording.YEARS_TITLE),
        captions.subtitle(
            Wording.YEARS_EACH, rows.country().map(IndicatorValue::value), Wording.PARTICIPATIONS),
        captions.say(Wording.YEARS_READING),
        List.of(
            captions.say(Wording.YEARS_READING),
            captions.shown(rows.shown().size(), rows.shown().size() + rows.leftOut().size()),
            captions.leftOut(rows.leftOut())),
        captions.notice(),
        captions.source(),
        (int) (lines * (HEIGHT + GAP)),
        panels);
  }

  private static List<Panel> panels(Evaluation evaluation, OfficeRows rows, Captions captions) {
    List<Panel> panels = new ArrayList<>();
    rows.country()
        .ifPresent(
            total ->
                panels.add(
                    panel(
                        captions.say(Wording.COUNTRY),
                        total,
                        plot(evaluation, total, Style.WHOLE, captions),
                        0,
                        captions)));
    List<OfficeRow> largestFirst =
        rows.shown().stream()
            .sorted(Comparator.comparing(OfficeRow::base).reversed())
            .toList();
    for (OfficeRow row : largestFirst) {
      CategoryPlot plot = plot(evaluation, row.value(), Style.VALUE, captions);
      panels.add(panel(captions.name(row.office()), row.value(), plot, panels.size(), captions));
    }
    return panels;
  }

  private static Panel panel(
      String name, IndicatorValue total, CategoryPlot plot, int position, Captions captions) {
    String figure = total.value() == null ? captions.status(total) : captions.value(total);
    double x = position % COLUMNS * (WIDTH + GAP);
    double y = position / COLUMNS * (HEIGHT + GAP);
    return new Panel(
        captions.say(Wording.REFERENCE, name, figure),
        plot,
        new Rectangle2D.Double(x, y, WIDTH, HEIGHT));
  }

  private static CategoryPlot plot(
      Evaluation evaluation, IndicatorValue total, Color color, Captions captions) {
    DefaultCategoryDataset dataset = new DefaultCategoryDataset();
    CategoryPlot plot = new CategoryPlot(dataset, years(captions), null, bars(color, captions));
    double highest = 0;
    for (String year : captions.years()) {
      Optional<IndicatorValue> value = value(evaluation, total, year);
      Number shown = value.map(IndicatorValue::value).orElse(null);
      dataset.addValue(shown, INDICATOR, year);
      highest = shown == null ? highest : Math.max(highest, shown.doubleValue());
      value
          .filter(v -> v.status() != ValueStatus.VALUE)
          .ifPresent(v -> plot.addAnnotation(status(captions.status(v), year)));
    }
    plot.setRangeAxis(counts(highest, captions));
    dress(plot);
    return plot;
  }

  private static Optional<IndicatorValue> value(
      Evaluation evaluation, IndicatorValue total, String year) {
    AreaLevel level = total.level();
    return evaluation.values().total(INDICATOR, level, total.area(), year);
  }

  private static CategoryAxis years(Captions captions) {
    CategoryAxis axis = new CategoryAxis();
    Style.dress(axis);
    axis.setTickLabelFont(Style.SMALL);
    axis.setTickMarksVisible(false);
    axis.setLowerMargin(0.02);
    axis.setUpperMargin(0.02);
    axis.setCategoryMargin(0.25);
    if (captions.years().size() > LABELLED_YEARS) {
      axis.setCategoryLabelPositions(org.jfree.chart.axis.CategoryLabelPositions.UP_90);
    }
    return axis;
  }

  /** Whole numbers only, with room for the numbers above the bars. */
  private static NumberAxis counts(double highest, Captions captions) {
    NumberAxis axis =
        Style.numberAxis(
            null,
            captions.numbers().ticks(Unit.PARTICIPATIONS),
            0,
            Math.max(1, highest) * 1.22);
    axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    axis.setTickLabelFont(Style.SMALL);
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    return axis;
  }

  private static BarRenderer bars(Color color, Captions captions) {
    BarRenderer bars = new BarRenderer();
    bars.setBarPainter(new StandardBarPainter());
    bars.setShadowVisible(false);
    bars.setDefaultPaint(color);
    bars.setAutoPopulateSeriesPaint(false);
    bars.setMaximumBarWidth(0.2);
    bars.setDefaultItemLabelGenerator(
        new StandardCategoryItemLabelGenerator(
            "{2}", captions.numbers().ticks(Unit.PARTICIPATIONS)));
    bars.setDefaultItemLabelsVisible(captions.years().size() <= LABELLED_YEARS);
    bars.setDefaultItemLabelFont(Style.SMALL);
    bars.setDefaultItemLabelPaint(Style.TEXT);
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
    plot.setRangeGridlineStroke(new java.awt.BasicStroke(1f));
  }
}
