package pl.szansa.charts.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import pl.szansa.charts.Evaluations;
import pl.szansa.charts.WholeEvaluations;
import pl.szansa.charts.drawing.Sheet;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Language;

class CostByVoivodeshipTest {

  private static Sheet sheet(Evaluation evaluation) {
    return new CostByVoivodeship().of(evaluation).get(0);
  }

  private static XYPlot plot(Evaluation evaluation) {
    return (XYPlot) sheet(evaluation).panels().get(0).plot();
  }

  @Nested
  class Statistics {

    // python3 -c "import statistics; print(statistics.quantiles([2100, 3900, 4100, 4800, 5000,
    // 5600,
    //   6100, 6400, 7200, 15000], n=4, method='inclusive'))"
    private static final List<Double> COSTS =
        List.of(2100., 3900., 4100., 4800., 5000., 5600., 6100., 6400., 7200., 15000.);

    @Test
    void quartilesAndWhiskers() {
      BoxStatistics box = BoxStatistics.of(COSTS);
      assertThat(box.lower()).isEqualTo(4275);
      assertThat(box.median()).isEqualTo(5300);
      assertThat(box.upper()).isEqualTo(6325);
      // one and a half times 2050 below 4275 is 1200, above 6325 it is 9400
      assertThat(box.lowest()).isEqualTo(2100);
      assertThat(box.highest()).isEqualTo(7200);
      assertThat(COSTS.stream().filter(box::outlier)).containsExactly(15000.);
    }

    @Test
    void ofOneValueAllFiguresAreThatOne() {
      assertThat(BoxStatistics.of(List.of(7.))).isEqualTo(new BoxStatistics(7, 7, 7, 7, 7));
    }

    @Test
    void ofEqualValuesNoneIsAnOutlier() {
      BoxStatistics box = BoxStatistics.of(List.of(5., 5., 5., 5., 5.));
      assertThat(box).isEqualTo(new BoxStatistics(5, 5, 5, 5, 5));
      assertThat(box.outlier(5)).isFalse();
    }
  }

  @Test
  void fewOfficesAreDotsAndOneWithoutValueIsCounted() {
    Evaluation five = WholeEvaluations.five(Language.PL);
    XYPlot plot = plot(five);
    XYDataset dots = plot.getDataset();
    assertThat(dots.getItemCount(0)).isEqualTo(4);
    // 171 600.12 PLN for 24 participations in Głowno, the highest
    assertThat(dots.getXValue(0, 0)).isEqualTo(7150.01);
    assertThat(dots.getYValue(0, 0)).isZero();
    assertThat(((SymbolAxis) plot.getRangeAxis()).getSymbols())
        .startsWith("łódzkie, n = 1")
        .endsWith("dolnośląskie, n = 0");
    assertThat(sheet(five).notes()).contains("Ośrodki bez wartości: zbyt mała podstawa: 1.");
    assertThat(sheet(five).subtitle()).contains("n = 4 (ośrodki z wartością)");
  }

  @Test
  void manyOfficesAreBoxesAndEveryOutlierIsADot() {
    Evaluation many = WholeEvaluations.many(2500, Language.EN);
    List<CostGroup> groups = CostGroup.of(many, CostByVoivodeship.INDICATOR);
    XYPlot plot = plot(many);
    assertThat(plot.getAnnotations().stream().filter(XYBoxAnnotation.class::isInstance))
        .hasSize(groups.size())
        .hasSize(16);
    long outliers =
        groups.stream()
            .mapToLong(g -> g.costs().stream().filter(g.statistics()::outlier).count())
            .sum();
    assertThat(outliers).isPositive();
    XYDataset dots = plot.getDataset();
    assertThat((long) dots.getItemCount(0)).isEqualTo(outliers);
    for (int i = 0; i < dots.getItemCount(0); i++) {
      assertThat(plot.getDomainAxis().getRange().contains(dots.getXValue(0, i))).isTrue();
    }
  }

  @Test
  void nothingWithoutValues() {
    assertThat(new CostByVoivodeship().of(Evaluations.withoutValues(Language.PL))).isEmpty();
  }
}
