package pl.szansa.charts.offices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.junit.jupiter.api.Test;
import pl.szansa.charts.Evaluations;
import pl.szansa.charts.drawing.Panel;
import pl.szansa.charts.drawing.Sheet;
import pl.szansa.charts.drawing.Words;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Evaluation;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Language;

class YearsTest {

  private static final Evaluation FIVE = Evaluations.five(Language.EN);

  private static List<XYPlot> plots(Sheet sheet) {
    return sheet.panels().stream()
        .flatMap(p -> p.plot() instanceof XYPlot plot ? Stream.of(plot) : Stream.empty())
        .toList();
  }

  @Test
  void theBandsAreTheCountrysYears() {
    Sheet sheet = new TrendBands().of(FIVE).get(0);
    assertThat(sheet.indicators()).isEqualTo(TrendBands.INDICATORS);
    assertThat(plots(sheet)).hasSize(4);
    XYPlot rates = plots(sheet).get(1);
    YIntervalSeriesCollection data = (YIntervalSeriesCollection) rates.getDataset();
    assertThat(data.getSeriesCount()).isEqualTo(1);
    for (int i = 0; i < 7; i++) {
      IndicatorValue value =
          FIVE.values()
              .total("qualification_rate", AreaLevel.COUNTRY, "all", Evaluations.YEARS.get(i))
              .orElseThrow();
      assertThat(data.getXValue(0, i)).isEqualTo(2008 + i);
      assertThat(data.getYValue(0, i)).isEqualTo(value.value().doubleValue());
      assertThat(data.getStartYValue(0, i)).isEqualTo(value.lower().doubleValue());
      assertThat(data.getEndYValue(0, i)).isEqualTo(value.upper().doubleValue());
      assertThat(rates.getRangeAxis().getRange().contains(data.getEndYValue(0, i))).isTrue();
      assertThat(rates.getDomainAxis().getRange().contains(data.getXValue(0, i))).isTrue();
    }
    assertThat(rates.getRangeAxis().getLowerBound()).isZero();
  }

  @Test
  void belowEachBandStandsItsSentence() {
    Sheet sheet = new TrendBands().of(FIVE).get(0);
    List<String> sentences =
        sheet.panels().stream()
            .filter(p -> p.plot() instanceof Words)
            .map(p -> ((Words) p.plot()).words())
            .toList();
    assertThat(sentences)
        .containsExactlyElementsOf(
            TrendBands.INDICATORS.stream()
                .map(id -> FIVE.comparisons().trend(id, AreaLevel.COUNTRY, "all").orElseThrow())
                .map(trend -> trend.sentence().en())
                .toList());
    assertThat(sentences.get(1)).contains("2008").contains("2014");
  }

  @Test
  void noLineLeadsOverAYearWithoutAValue() {
    YearlyValues radom = YearlyValues.of(FIVE, "qualification_rate", AreaLevel.OFFICE, "radom");
    List<IndicatorValue> gap =
        radom.values().stream().filter(v -> !v.period().equals("2010")).toList();
    YIntervalSeriesCollection runs = new YearlyValues(gap).runs();
    assertThat(runs.getSeriesCount()).isEqualTo(2);
    assertThat(List.of(runs.getItemCount(0), runs.getItemCount(1))).containsExactly(2, 4);
  }

  @Test
  void allOfficesHaveTheSameScaleAndTheLineOfAll() {
    Sheet sheet = new OfficesOverYears().of(FIVE).get(0);
    assertThat(sheet.panels().stream().map(Panel::heading))
        .containsExactly(
            "",
            "MOPS Radom, n = 1,954",
            "MOPS Skarżysko-Kamienna, n = 109",
            "MOPS Głowno, n = 22",
            "MOPS Leżajsk, n = 15",
            "OPS Chocianów, n = 8");
    List<XYPlot> plots = plots(sheet);
    for (XYPlot plot : plots) {
      assertThat(plot.getRangeAxis().getRange()).isEqualTo(plots.get(0).getRangeAxis().getRange());
      assertThat(plot.getDataset(1).getItemCount(0)).isEqualTo(7);
      XYIntervalSeriesCollection data = (XYIntervalSeriesCollection) plot.getDataset();
      for (int i = 0; i < data.getItemCount(0); i++) {
        assertThat(plot.getRangeAxis().getRange().contains(data.getEndYValue(0, i))).isTrue();
      }
    }
  }

  @Test
  void aYearWithoutAValueHasAWordAndNoPoint() {
    XYPlot lezajsk = plots(new OfficesOverYears().of(FIVE).get(0)).get(3);
    assertThat(lezajsk.getDataset().getItemCount(0)).isEqualTo(1);
    assertThat(lezajsk.getDataset().getXValue(0, 0)).isEqualTo(2008);
    XYTextAnnotation word = (XYTextAnnotation) lezajsk.getAnnotations().get(0);
    assertThat(word.getText()).isEqualTo("base too small");
    assertThat(word.getX()).isEqualTo(2009);
  }

  @Test
  void ofThousandsTheLargestStandOnThreePages() {
    List<Sheet> sheets = new OfficesOverYears().of(Evaluations.many(2500, Language.EN));
    assertThat(sheets)
        .extracting(Sheet::id)
        .containsExactly(
            "qualification-rate-by-year-and-office",
            "qualification-rate-by-year-and-office-2",
            "qualification-rate-by-year-and-office-3");
    assertThat(sheets).allMatch(sheet -> plots(sheet).size() == OfficesOverYears.ON_A_PAGE);
    assertThat(sheets.get(2).notes())
        .contains("Shown: the 36 of 2,500 offices with the largest base.");
  }

  @Test
  void withoutValuesThereIsNoChart() {
    Evaluation none = Evaluations.withoutValues(Language.PL);
    assertThat(new TrendBands().of(none)).isEmpty();
    assertThat(new OfficesOverYears().of(none)).isEmpty();
  }
}
