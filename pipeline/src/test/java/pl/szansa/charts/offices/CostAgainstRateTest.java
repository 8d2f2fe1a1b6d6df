package pl.szansa.charts.offices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.junit.jupiter.api.Test;
import pl.szansa.charts.Evaluations;
import pl.szansa.charts.drawing.Sheet;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Language;

class CostAgainstRateTest {

  private static Sheet sheet(Evaluation evaluation) {
    return new CostAgainstRate().of(evaluation).get(0);
  }

  private static XYPlot plot(Evaluation evaluation) {
    return (XYPlot) sheet(evaluation).panels().get(0).plot();
  }

  @Test
  void aPointHasBothValuesWithBothIntervals() {
    XYPlot plot = plot(Evaluations.five(Language.PL));
    XYIntervalSeriesCollection data = (XYIntervalSeriesCollection) plot.getDataset();
    assertThat(data.getItemCount(0)).isEqualTo(4);
    // the largest base comes first: Radom, 318 of 1954 leavers, 13 200 716.71 PLN for 2022
    assertThat(data.getXValue(0, 0)).isCloseTo(318 / 1954.0, within(1e-6));
    assertThat(data.getYValue(0, 0)).isCloseTo(6528.54, within(0.005));
    for (int i = 0; i < 4; i++) {
      assertThat(data.getStartXValue(0, i)).isLessThan(data.getXValue(0, i));
      assertThat(data.getEndXValue(0, i)).isGreaterThan(data.getXValue(0, i));
      assertThat(data.getStartYValue(0, i)).isLessThan(data.getYValue(0, i));
      assertThat(data.getEndYValue(0, i)).isGreaterThan(data.getYValue(0, i));
      assertThat(plot.getDomainAxis().getRange().contains(data.getStartXValue(0, i))).isTrue();
      assertThat(plot.getDomainAxis().getRange().contains(data.getEndXValue(0, i))).isTrue();
      assertThat(plot.getRangeAxis().getRange().contains(data.getStartYValue(0, i))).isTrue();
      assertThat(plot.getRangeAxis().getRange().contains(data.getEndYValue(0, i))).isTrue();
    }
  }

  @Test
  void anOfficeWithoutAPointIsNamedWithTheReason() {
    assertThat(sheet(Evaluations.five(Language.PL)).notes())
        .contains("Bez punktu: OPS Chocianów (zbyt mała podstawa).");
  }

  @Test
  void thousandsOfOfficesGetNumbersAndAKey() {
    Sheet sheet = sheet(Evaluations.many(2500, Language.EN));
    XYPlot plot = (XYPlot) sheet.panels().get(0).plot();
    assertThat(plot.getDataset().getItemCount(0)).isEqualTo(CostAgainstRate.POINTS);
    assertThat(sheet.notes().get(1))
        .startsWith("Offices: 1\u00a0–\u00a0")
        .contains("; 20\u00a0–\u00a0");
    assertThat(sheet.notes().get(2)).startsWith("Shown: the 20 of 2,500 offices");
  }

  @Test
  void manyOfficesWithoutAPointAreCountedNotListed() {
    Sheet sheet = sheet(Evaluations.many(30, 0.3, Language.EN));
    XYPlot plot = (XYPlot) sheet.panels().get(0).plot();
    int without = 30 - plot.getDataset().getItemCount(0);
    assertThat(without).isGreaterThan(CostAgainstRate.NAMES);
    assertThat(sheet.notes()).contains("Without a point: base too small: " + without + ".");
  }
}
