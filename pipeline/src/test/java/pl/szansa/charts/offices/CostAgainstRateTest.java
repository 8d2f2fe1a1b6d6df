package pl.szansa.charts.offices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.junit.jupiter.api.Test;
import pl.szansa.charts.Evaluations;
import pl.szansa.charts.drawing.Numbers;
import pl.szansa.charts.drawing.Sheet;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Language;

class CostAgainstRateTest {

  private static Sheet sheet(Evaluation evaluation) {
    return new CostAgainstRate().of(evaluation).get(0);
  }

  private static XYPlot plot(Evaluation evaluation) {
    return (XYPlot) sheet(evaluation).panels().get(1).plot();
  }

  @Test
  void aPointHasBothValuesWithBothIntervals() {
    XYPlot plot = plot(Evaluations.five(Language.PL));
    XYIntervalSeriesCollection others = (XYIntervalSeriesCollection) plot.getDataset(1);
    // the largest base comes first: Radom, 318 of 1954 leavers, 13 200 716.71 PLN for 2022
    assertThat(others.getXValue(0, 0)).isCloseTo(318 / 1954.0, within(1e-6));
    assertThat(others.getYValue(0, 0)).isCloseTo(6528.54, within(0.005));
    assertThat(others.getItemCount(0)).isEqualTo(2);
    for (int dataset = 0; dataset < 2; dataset++) {
      XYIntervalSeriesCollection data = (XYIntervalSeriesCollection) plot.getDataset(dataset);
      Range x = plot.getDomainAxis().getRange();
      Range y = plot.getRangeAxis().getRange();
      for (int i = 0; i < 2; i++) {
        assertThat(data.getStartXValue(0, i)).isLessThan(data.getXValue(0, i));
        assertThat(data.getEndXValue(0, i)).isGreaterThan(data.getXValue(0, i));
        assertThat(data.getStartYValue(0, i)).isLessThan(data.getYValue(0, i));
        assertThat(data.getEndYValue(0, i)).isGreaterThan(data.getYValue(0, i));
        assertThat(x.contains(data.getStartXValue(0, i))).isTrue();
        assertThat(x.contains(data.getEndXValue(0, i))).isTrue();
        assertThat(y.contains(data.getStartYValue(0, i))).isTrue();
        assertThat(y.contains(data.getEndYValue(0, i))).isTrue();
      }
    }
  }

  @Test
  void theFrontHasTheOfficesThatNoOtherBeats() {
    XYPlot plot = plot(Evaluations.five(Language.PL));
    XYIntervalSeriesCollection front = (XYIntervalSeriesCollection) plot.getDataset(0);
    // Leżajsk 88 240.50 PLN for 15 and 6 of 15 leavers, Głowno 171 600.12 for 24 and 9 of 22
    assertThat(front.getItemCount(0)).isEqualTo(2);
    assertThat(front.getYValue(0, 0)).isEqualTo(5882.70);
    assertThat(front.getXValue(0, 0)).isEqualTo(0.4);
    assertThat(front.getYValue(0, 1)).isCloseTo(7150.01, within(0.005));
    // the line keeps the better result until the next office's cost is reached
    XYSeries steps = ((XYSeriesCollection) plot.getDataset(3)).getSeries(0);
    assertThat(steps.getItemCount()).isEqualTo(3);
    assertThat(steps.getX(1)).isEqualTo(steps.getX(0));
    assertThat(steps.getY(1)).isEqualTo(steps.getY(2));
  }

  @Test
  void anOfficeWithoutAPointIsNamedWithTheReason() {
    assertThat(sheet(Evaluations.five(Language.PL)).notes())
        .contains("Bez punktu: OPS Chocianów (zbyt mała podstawa).");
  }

  @Test
  void ofThousandsTheFrontAndTheLargestHaveNumbersAndAKey() {
    Evaluation evaluation = Evaluations.many(2500, Language.EN);
    Sheet sheet = sheet(evaluation);
    XYPlot plot = plot(evaluation);
    int front = plot.getDataset(0).getItemCount(0);
    int drawn = front + plot.getDataset(1).getItemCount(0) + plot.getDataset(2).getItemCount(0);
    assertThat(front).isBetween(1, 19);
    assertThat(front + plot.getDataset(1).getItemCount(0)).isEqualTo(Names.NUMBERED);
    assertThat(sheet.notes().get(1))
        .startsWith("Offices: 1\u00a0–\u00a0")
        .contains("; 20\u00a0–\u00a0");
    assertThat(sheet.notes().get(2))
        .startsWith("Of " + Numbers.of(Language.EN).count(drawn) + " offices 20 are numbered");
  }

  @Test
  void manyOfficesWithoutAPointAreCountedNotListed() {
    Sheet sheet = sheet(Evaluations.many(30, 0.3, Language.EN));
    XYPlot plot = (XYPlot) sheet.panels().get(1).plot();
    int drawn = plot.getDataset(0).getItemCount(0) + plot.getDataset(1).getItemCount(0);
    int without = 30 - drawn - plot.getDataset(2).getItemCount(0);
    assertThat(without).isGreaterThan(Names.BESIDE);
    assertThat(sheet.notes()).contains("Without a point: base too small: " + without + ".");
  }
}
