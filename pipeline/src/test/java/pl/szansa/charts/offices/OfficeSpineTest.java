package pl.szansa.charts.offices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeriesCollection;
import org.junit.jupiter.api.Test;
import pl.szansa.charts.Evaluations;
import pl.szansa.charts.drawing.Captions;
import pl.szansa.charts.drawing.Panel;
import pl.szansa.charts.drawing.Sheet;
import pl.szansa.model.Comparison.Judgement;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Language;

class OfficeSpineTest {

  private static final Evaluation FIVE = Evaluations.five(Language.PL);

  private static SpineRow row(String office, String indicator) {
    return SpineRow.of(FIVE, office).stream()
        .filter(r -> r.indicator().id().equals(indicator))
        .findFirst()
        .orElseThrow();
  }

  private static XYPlot plot(Panel panel) {
    return (XYPlot) panel.plot();
  }

  @Test
  void fewOfficesHaveAPageEachAndManyHaveNone() {
    assertThat(new OfficeSpine().of(FIVE))
        .extracting(Sheet::id)
        .containsExactly("spine-glowno", "spine-lezajsk", "spine-radom", "spine-skarzysko");
    assertThat(new OfficeSpine().of(Evaluations.many(12, 4, Language.PL))).hasSize(12);
    assertThat(new OfficeSpine().of(Evaluations.many(13, 4, Language.PL))).isEmpty();
  }

  @Test
  void anyOfficeHasAPageWhenAskedFor() {
    Evaluation many = Evaluations.many(2500, Language.EN);
    assertThat(new OfficeSpine().of(many, "o0005")).isPresent();
    assertThat(new OfficeSpine().of(many, "nowhere")).isEmpty();
  }

  @Test
  void theSpineRunsFromWorstToBest() {
    SpineRow rate = row("glowno", "qualification_rate");
    assertThat(rate.place(rate.country().value().doubleValue())).isZero();
    // Głowno's 9 of 22 is the best and the furthest from all
    assertThat(rate.place(9 / 22.0)).isCloseTo(1, within(1e-5));
    assertThat(rate.place(0)).isNegative();
    SpineRow cost = row("glowno", "cost_per_participant");
    // Głowno's 7150.01 PLN is the dearest
    assertThat(cost.place(7150.01)).isEqualTo(-1);
    assertThat(cost.place(100)).isPositive();
  }

  @Test
  void quantilesLieBetweenNeighbours() {
    SpineRow row =
        new SpineRow(
            row("glowno", "qualification_rate").indicator(),
            row("glowno", "qualification_rate").own(),
            row("glowno", "qualification_rate").country(),
            new double[] {1, 2, 3, 4, 10});
    assertThat(row.quantile(0)).isEqualTo(1);
    assertThat(row.quantile(0.25)).isEqualTo(2);
    assertThat(row.quantile(0.625)).isEqualTo(3.5);
    assertThat(row.quantile(1)).isEqualTo(10);
  }

  @Test
  void aRowSaysTheOfficesValueAndThatOfAll() {
    Sheet sheet = new OfficeSpine().of(FIVE, "glowno").orElseThrow();
    assertThat(sheet.panels())
        .extracting(Panel::heading)
        .containsExactly("", "Rezultaty", "Pieniądze");
    XYPlot results = plot(sheet.panels().get(1));
    assertThat(((SymbolAxis) results.getRangeAxis(0)).getSymbols())
        .containsExactly(
            "Ukończenie ścieżki, n = 22",
            "Uzyskane kwalifikacje, n = 22",
            "Zatrudnieni po wyjściu, n = 22");
    assertThat(((SymbolAxis) results.getRangeAxis(1)).getSymbols()[1])
        .isEqualTo("40,9\u00a0% (ogółem 17,5\u00a0%)");
  }

  @Test
  void thePointHasTheJudgementAndLiesWithinTheRange() {
    XYPlot results = plot(new OfficeSpine().of(FIVE, "glowno").orElseThrow().panels().get(1));
    XYSeriesCollection own = (XYSeriesCollection) results.getDataset();
    // 23.3-61.3 % leaves out the 17.5 % of all
    assertThat(own.getItemCount(Judgement.BETTER.ordinal())).isEqualTo(1);
    assertThat(own.getXValue(Judgement.BETTER.ordinal(), 0)).isCloseTo(1, within(1e-5));
    assertThat(own.getYValue(Judgement.BETTER.ordinal(), 0)).isEqualTo(1);
    XYIntervalSeriesCollection half = (XYIntervalSeriesCollection) results.getDataset(1);
    XYIntervalSeriesCollection range = (XYIntervalSeriesCollection) results.getDataset(2);
    for (int i = 0; i < 3; i++) {
      assertThat(range.getStartXValue(0, i)).isLessThanOrEqualTo(half.getStartXValue(0, i));
      assertThat(range.getEndXValue(0, i)).isGreaterThanOrEqualTo(half.getEndXValue(0, i));
      assertThat(results.getDomainAxis().getRange().contains(range.getStartXValue(0, i))).isTrue();
      assertThat(results.getDomainAxis().getRange().contains(range.getEndXValue(0, i))).isTrue();
    }
  }

  @Test
  void anIndicatorWithoutAValueSaysWhy() {
    // Chocianów's 8 are too few for anything
    List<SpineRow> rows = SpineRow.of(FIVE, "chocianow");
    assertThat(rows).noneMatch(row -> row.own().hasValue());
    SpinePlot plot = new SpinePlot(rows, new Captions(FIVE));
    XYTextAnnotation word = (XYTextAnnotation) plot.plot().getAnnotations().get(0);
    assertThat(word.getText()).isEqualTo("zbyt mała podstawa");
    assertThat(plot.plot().getDataset(1).getItemCount(0)).isZero();
    assertThat(((SymbolAxis) plot.plot().getRangeAxis(1)).getSymbols()[1])
        .isEqualTo("(ogółem 17,5\u00a0%)");
    assertThat(new OfficeSpine().of(FIVE, "chocianow")).isEmpty();
  }
}
