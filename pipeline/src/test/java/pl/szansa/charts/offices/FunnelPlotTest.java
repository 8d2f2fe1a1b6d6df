package pl.szansa.charts.offices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.junit.jupiter.api.Test;
import pl.szansa.charts.Evaluations;
import pl.szansa.charts.drawing.Legend;
import pl.szansa.charts.drawing.Sheet;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Evaluation;
import pl.szansa.model.FunnelPosition;
import pl.szansa.model.Language;

class FunnelPlotTest {

  private static Sheet sheet(Evaluation evaluation) {
    return FunnelPlot.QUALIFICATION_RATE.of(evaluation).get(0);
  }

  private static XYPlot plot(Sheet sheet) {
    return (XYPlot) sheet.panels().get(1).plot();
  }

  private static XYSeriesCollection data(XYPlot plot, int dataset) {
    return (XYSeriesCollection) plot.getDataset(dataset);
  }

  @Test
  void theLimitsAreThoseOfTheFormula() {
    XYPlot plot = plot(sheet(Evaluations.five(Language.PL)));
    double all = 369 / 2108.0;
    assertThat(((ValueMarker) plot.getRangeMarkers(Layer.BACKGROUND).iterator().next()).getValue())
        .isCloseTo(all, within(1e-6));
    double[] z = {-1.959964, 1.959964, -3.090232, 3.090232};
    for (int series = 0; series < 4; series++) {
      XYSeries limit = data(plot, 2).getSeries(series);
      for (int i = 0; i < limit.getItemCount(); i += 20) {
        double n = limit.getX(i).doubleValue();
        double expected =
            Math.min(1, Math.max(0, all + z[series] * Math.sqrt(all * (1 - all) / n)));
        assertThat(limit.getY(i).doubleValue()).isCloseTo(expected, within(1e-5));
      }
    }
  }

  @Test
  void everyOfficeWithAValueIsOnePoint() {
    XYPlot plot = plot(sheet(Evaluations.five(Language.PL)));
    // Głowno 9 of 22 and Skarżysko 34 of 109 lie above the 99.8 % or 95 % limit around 17.5 %
    XYSeries far = data(plot, 0).getSeries(FunnelPosition.ABOVE_998.ordinal());
    assertThat(far.getItemCount()).isEqualTo(1);
    assertThat(far.getX(0).doubleValue()).isEqualTo(109);
    assertThat(far.getY(0).doubleValue()).isCloseTo(34 / 109.0, within(1e-6));
    XYSeries above = data(plot, 0).getSeries(FunnelPosition.ABOVE_95.ordinal());
    assertThat(List.of(above.getX(0).doubleValue(), above.getX(1).doubleValue()))
        .containsExactly(15.0, 22.0);
    XYSeries within = data(plot, 1).getSeries(0);
    assertThat(within.getItemCount()).isEqualTo(1);
    assertThat(within.getX(0).doubleValue()).isEqualTo(1954);
  }

  @Test
  void anOfficeWithoutAValueIsCountedNotDrawn() {
    assertThat(sheet(Evaluations.five(Language.PL)).notes())
        .contains("Bez punktu: zbyt mała podstawa: 1.");
  }

  @Test
  void theAxisIsLogarithmicOnlyWhereBasesDifferMuch() {
    assertThat(plot(sheet(Evaluations.five(Language.PL))).getDomainAxis())
        .isInstanceOf(LogAxis.class);
    assertThat(plot(sheet(Evaluations.many(4, 3.5, Language.PL))).getDomainAxis())
        .isInstanceOf(NumberAxis.class);
  }

  @Test
  void ofThousandsOnlySomeOutsideTheLimitsAreNamed() {
    Evaluation evaluation = Evaluations.many(2500, Language.EN);
    Sheet sheet = sheet(evaluation);
    XYPlot plot = plot(sheet);
    long outside = 0;
    for (int i = 0; i < data(plot, 0).getSeriesCount(); i++) {
      outside += data(plot, 0).getItemCount(i);
    }
    long valued =
        evaluation.values().totals("qualification_rate", AreaLevel.OFFICE, "all").stream()
            .filter(v -> v.value() != null)
            .count();
    assertThat(outside).isBetween(50L, 500L);
    assertThat(outside + data(plot, 1).getItemCount(0)).isEqualTo(valued);
    assertThat(sheet.notes().get(1)).startsWith("Offices: 1\u00a0–").contains("; 20\u00a0–");
    assertThat(sheet.notes().get(2)).startsWith("Named: 20 of " + outside + " offices");
    List<String> meanings = ((Legend) sheet.panels().get(0).plot()).meanings();
    assertThat(meanings).contains("95% limit", "99.8% limit").anyMatch(m -> m.startsWith("within"));
  }

  @Test
  void theAxesHoldEveryPoint() {
    for (FunnelPlot funnel :
        List.of(FunnelPlot.QUALIFICATION_RATE, FunnelPlot.COST_PER_PARTICIPANT)) {
      XYPlot plot = plot(funnel.of(Evaluations.many(2500, Language.PL)).get(0));
      for (int dataset = 0; dataset < 2; dataset++) {
        for (int s = 0; s < data(plot, dataset).getSeriesCount(); s++) {
          XYSeries series = data(plot, dataset).getSeries(s);
          for (int i = 0; i < series.getItemCount(); i++) {
            assertThat(plot.getDomainAxis().getRange().contains(series.getX(i).doubleValue()))
                .isTrue();
            assertThat(plot.getRangeAxis().getRange().contains(series.getY(i).doubleValue()))
                .isTrue();
          }
        }
      }
    }
  }

  @Test
  void withoutAFunnelThereIsNoChart() {
    assertThat(FunnelPlot.QUALIFICATION_RATE.of(Evaluations.withoutValues(Language.PL))).isEmpty();
  }
}
