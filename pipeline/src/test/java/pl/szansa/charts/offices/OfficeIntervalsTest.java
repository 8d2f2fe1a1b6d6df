package pl.szansa.charts.offices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.data.Range;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.junit.jupiter.api.Test;
import pl.szansa.charts.Evaluations;
import pl.szansa.charts.drawing.Drawing;
import pl.szansa.charts.drawing.Legend;
import pl.szansa.charts.drawing.Mark;
import pl.szansa.charts.drawing.Numbers;
import pl.szansa.charts.drawing.Sheet;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Comparison.Judgement;
import pl.szansa.model.Evaluation;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Language;

class OfficeIntervalsTest {

  private static final Drawing RATE = OfficeIntervals.QUALIFICATION_RATE;
  private static final Drawing COST = OfficeIntervals.COST_PER_PARTICIPANT;

  private static XYPlot plot(Drawing drawing, Evaluation evaluation) {
    return (XYPlot) drawing.of(evaluation).get(0).panels().get(1).plot();
  }

  private static XYIntervalSeriesCollection data(XYPlot plot) {
    return (XYIntervalSeriesCollection) plot.getDataset();
  }

  private static int count(XYPlot plot) {
    int count = 0;
    for (int series = 0; series < data(plot).getSeriesCount(); series++) {
      count += data(plot).getItemCount(series);
    }
    return count;
  }

  private static List<String> labels(XYPlot plot, int axis) {
    return List.of(((SymbolAxis) plot.getRangeAxis(axis)).getSymbols());
  }

  @Test
  void rowsRunFromTheHighestValueAndEndWithThoseWithout() {
    XYPlot plot = plot(RATE, Evaluations.five(Language.PL));
    assertThat(labels(plot, 0))
        .containsExactly(
            "MOPS Głowno, n = 22",
            "MOPS Leżajsk, n = 15",
            "MOPS Skarżysko-Kamienna, n = 109",
            "MOPS Radom, n = 1\u00a0954",
            "OPS Chocianów, n = 8");
    assertThat(labels(plot, 1))
        .containsExactly(
            "40,9\u00a0% (23,3–61,3\u00a0%)",
            "40,0\u00a0% (19,8–64,3\u00a0%)",
            "31,2\u00a0% (23,3–40,4\u00a0%)",
            "16,3\u00a0% (14,7–18,0\u00a0%)",
            "");
  }

  @Test
  void anOfficeWithoutAValueHasAWordAndNoPoint() {
    XYPlot plot = plot(RATE, Evaluations.five(Language.PL));
    assertThat(count(plot)).isEqualTo(4);
    for (Judgement judgement : Judgement.values()) {
      for (int i = 0; i < data(plot).getItemCount(judgement.ordinal()); i++) {
        assertThat(data(plot).getYValue(judgement.ordinal(), i)).isNotEqualTo(4.0);
        assertThat(data(plot).getXValue(judgement.ordinal(), i)).isPositive();
      }
    }
    assertThat(plot.getAnnotations().size()).isEqualTo(1);
    XYTextAnnotation word = (XYTextAnnotation) plot.getAnnotations().get(0);
    assertThat(word.getText()).isEqualTo("zbyt mała podstawa");
    assertThat(word.getY()).isEqualTo(4.0);
  }

  @Test
  void aPointHasTheValueAndItsUnevenInterval() {
    Evaluation evaluation = Evaluations.five(Language.EN);
    XYPlot plot = plot(RATE, evaluation);
    IndicatorValue glowno =
        evaluation
            .values()
            .total("qualification_rate", AreaLevel.OFFICE, "glowno", "all")
            .orElseThrow();
    assertThat(data(plot).getXValue(0, 0)).isEqualTo(glowno.value().doubleValue());
    assertThat(data(plot).getStartXValue(0, 0)).isEqualTo(glowno.lower().doubleValue());
    assertThat(data(plot).getEndXValue(0, 0)).isEqualTo(glowno.upper().doubleValue());
    assertThat(data(plot).getEndXValue(0, 0) - data(plot).getXValue(0, 0))
        .isNotCloseTo(data(plot).getXValue(0, 0) - data(plot).getStartXValue(0, 0), within(0.01));
  }

  @Test
  void theAxisHoldsEveryIntervalAndTheReference() {
    for (Drawing drawing : List.of(RATE, COST)) {
      for (Evaluation evaluation :
          List.of(Evaluations.five(Language.PL), Evaluations.many(2500, Language.PL))) {
        XYPlot plot = plot(drawing, evaluation);
        Range range = plot.getDomainAxis().getRange();
        for (int series = 0; series < data(plot).getSeriesCount(); series++) {
          for (int i = 0; i < data(plot).getItemCount(series); i++) {
            assertThat(range.contains(data(plot).getStartXValue(series, i))).isTrue();
            assertThat(range.contains(data(plot).getEndXValue(series, i))).isTrue();
          }
        }
        assertThat(range.getLowerBound()).isNotNegative();
        assertThat(plot.getDomainMarkers(Layer.BACKGROUND).size()).isEqualTo(1);
      }
    }
  }

  @Test
  void theReferenceIsTheCountrysOwnValue() {
    XYPlot plot = plot(COST, Evaluations.five(Language.PL));
    ValueMarker marker = (ValueMarker) plot.getDomainMarkers(Layer.BACKGROUND).iterator().next();
    assertThat(marker.getValue()).isEqualTo(6498.06);
    assertThat(marker.getLabel()).isEqualTo("Ogółem: 6\u00a0498,06\u00a0zł");
    assertThat(plot.getDomainAxis().getLabel()).isEqualTo("koszt na uczestnika, zł");
  }

  @Test
  void colourAndShapeTellTheJudgement() {
    Sheet sheet = RATE.of(Evaluations.five(Language.PL)).get(0);
    XYPlot plot = (XYPlot) sheet.panels().get(1).plot();
    // Radom's 14.7-18.0 % holds the 17.5 % of all, the other three lie above it
    assertThat(data(plot).getItemCount(Judgement.BETTER.ordinal())).isEqualTo(3);
    assertThat(data(plot).getItemCount(Judgement.SIMILAR.ordinal())).isEqualTo(1);
    assertThat(data(plot).getXValue(Judgement.SIMILAR.ordinal(), 0))
        .isCloseTo(318 / 1954.0, within(1e-6));
    for (Judgement judgement : List.of(Judgement.BETTER, Judgement.SIMILAR)) {
      assertThat(plot.getRenderer().getSeriesShape(judgement.ordinal()))
          .isEqualTo(Mark.of(judgement).shape());
      assertThat(plot.getRenderer().getSeriesPaint(judgement.ordinal()))
          .isEqualTo(Mark.of(judgement).line());
    }
    assertThat(((Legend) sheet.panels().get(0).plot()).meanings())
        .containsExactly("Na tle ogółu:", "lepiej", "podobnie");
  }

  @Test
  void upToThreePagesHaveAllOffices() {
    List<Sheet> sheets = RATE.of(Evaluations.many(90, 3, Language.EN));
    assertThat(sheets)
        .extracting(Sheet::id)
        .containsExactly(
            "qualification-rate-by-office",
            "qualification-rate-by-office-2",
            "qualification-rate-by-office-3");
    assertThat(sheets)
        .extracting(sheet -> labels((XYPlot) sheet.panels().get(1).plot(), 0).size())
        .containsExactly(40, 40, 10);
    assertThat(sheets.get(1).title()).endsWith(", by office (page 2 of 3)");
  }

  @Test
  void thousandsAreVoivodeshipsThenTheDifferentThenTheLargest() {
    List<Sheet> sheets = RATE.of(Evaluations.many(2500, Language.PL));
    assertThat(sheets).hasSize(3);
    XYPlot voivodeships = (XYPlot) sheets.get(0).panels().get(1).plot();
    assertThat(labels(voivodeships, 0)).hasSize(16).anyMatch(l -> l.startsWith("mazowieckie, n ="));
    XYPlot different = (XYPlot) sheets.get(1).panels().get(1).plot();
    assertThat(data(different).getItemCount(Judgement.BETTER.ordinal())).isEqualTo(20);
    assertThat(data(different).getItemCount(Judgement.WORSE.ordinal())).isEqualTo(20);
    assertThat(count(different)).isEqualTo(40);
    assertThat(sheets.get(1).notes().get(1))
        .startsWith("Spośród 2\u00a0500 ośrodków lepiej wypada ");
  }

  @Test
  void ofThousandsTheLargestAreShownAndTheRestSummarised() {
    Evaluation evaluation = Evaluations.many(2500, Language.PL);
    Sheet sheet = RATE.of(evaluation).get(2);
    XYPlot plot = (XYPlot) sheet.panels().get(1).plot();
    assertThat(labels(plot, 0)).hasSize(RowPages.ROWS);
    assertThat(count(plot)).isEqualTo(RowPages.ROWS);
    OfficeRows rows = OfficeRows.of(evaluation, "qualification_rate", RowPages.ROWS);
    OfficeRow smallest =
        rows.shown().stream().min((a, b) -> a.base().compareTo(b.base())).orElseThrow();
    assertThat(rows.leftOut()).allMatch(row -> row.base().compareTo(smallest.base()) <= 0);
    long valued = rows.leftOut().stream().filter(OfficeRow::hasValue).count();
    String counted = Numbers.of(Language.PL).count(valued);
    assertThat(sheet.notes())
        .contains("Pokazano 40 z 2\u00a0500 ośrodków, te o największej podstawie.");
    assertThat(sheet.notes().get(2)).startsWith("Pozostałe: z wartością " + counted + " (od ");
    assertThat(sheet.notes().get(2)).contains("zbyt mała podstawa: " + (2460 - valued));
  }

  @Test
  void withoutAnyOfficeThereIsNoChart() {
    assertThat(RATE.of(Evaluations.many(0, Language.PL))).isEmpty();
  }
}
