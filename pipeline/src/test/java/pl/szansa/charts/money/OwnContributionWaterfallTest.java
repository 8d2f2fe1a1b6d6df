package pl.szansa.charts.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.category.CategoryDataset;
import org.junit.jupiter.api.Test;
import pl.szansa.charts.Evaluations;
import pl.szansa.charts.WholeEvaluations;
import pl.szansa.charts.drawing.Sheet;
import pl.szansa.charts.drawing.Subject;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Language;
import pl.szansa.model.Unit;

class OwnContributionWaterfallTest {

  private static final Evaluation FIVE = WholeEvaluations.five(Language.EN);

  private static Sheet sheet(Evaluation evaluation) {
    return new OwnContributionWaterfall().of(evaluation).get(0);
  }

  private static CategoryPlot plot(Sheet sheet, int panel) {
    return (CategoryPlot) sheet.panels().get(panel).plot();
  }

  /** What the bars of a column hold up and show, each summed. */
  private static double end(CategoryPlot plot, int column) {
    CategoryDataset data = plot.getDataset();
    double sum = 0;
    for (int row = 0; row < data.getRowCount(); row++) {
      Number value = data.getValue(row, column);
      sum += value == null ? 0 : value.doubleValue();
    }
    return sum;
  }

  private static Evaluation with(String indicator, String breakdown, String category, String pln) {
    return WholeEvaluations.replacing(
        FIVE,
        WholeEvaluations.value(
            indicator, breakdown, category, pln == null ? null : new BigDecimal(pln), Unit.PLN));
  }

  @Test
  void eachBarBeginsWhereTheOneBeforeEnded() {
    Sheet sheet = sheet(FIVE);
    CategoryPlot paid = plot(sheet, 0);
    assertThat(paid.getCategories().toString())
        .isEqualTo("[total cost, EU grant, own contribution]");
    MoneyFlow flow = MoneyFlow.of(Subject.all(FIVE)).orElseThrow();
    assertThat(end(paid, 0)).isEqualTo(flow.total().doubleValue());
    assertThat(end(paid, 1)).isEqualTo(flow.total().doubleValue());
    assertThat(paid.getDataset().getValue(0, 1).doubleValue())
        .as("below the grant is the rest")
        .isEqualTo(flow.own().doubleValue());
    assertThat(end(paid, 2)).isEqualTo(flow.own().doubleValue());
    CategoryPlot sources = plot(sheet, 1);
    for (int column = 1; column < sources.getCategories().size() - 1; column++) {
      assertThat(end(sources, column + 1))
          .isEqualTo(sources.getDataset().getValue(0, column).doubleValue());
    }
    assertThat(sheet.notes()).contains("The sums fit: total cost = grant + own contribution.");
  }

  @Test
  void theScaleHoldsTheBars() {
    for (int panel = 0; panel < 2; panel++) {
      CategoryPlot plot = plot(sheet(FIVE), panel);
      assertThat(plot.getRangeAxis().getLowerBound()).isZero();
      assertThat(plot.getRangeAxis().getUpperBound()).isGreaterThan(end(plot, 0));
    }
  }

  @Test
  void sumsThatDoNotFitAreToldAndDrawn() {
    BigDecimal total = MoneyFlow.of(Subject.all(FIVE)).orElseThrow().total();
    Evaluation odd = with("total_cost", "total", "all", total.add(BigDecimal.TEN).toString());
    Sheet sheet = sheet(odd);
    assertThat(sheet.notes()).anyMatch(n -> n.contains("leaves PLN\u00a010.00 "));
    assertThat(plot(sheet, 0).getCategories().toString()).contains("not assigned");
  }

  @Test
  void aSourceThatIsSuppressedIsNotZero() {
    MoneyFlow before = MoneyFlow.of(Subject.all(FIVE)).orElseThrow();
    Sheet sheet = sheet(with("own_contribution", "own_source", "community", null));
    CategoryPlot sources = plot(sheet, 1);
    int last = sources.getCategories().size() - 1;
    assertThat(sources.getCategories().get(last)).hasToString("source unknown");
    assertThat(end(sources, last))
        .isEqualTo(before.sources().get(2).amount().doubleValue())
        .isPositive();
    assertThat(sheet.notes()).anyMatch(n -> n.startsWith("Own contribution whose source"));
  }

  @Test
  void withoutOneOfTheSumsThereIsNoPicture() {
    OwnContributionWaterfall waterfall = new OwnContributionWaterfall();
    assertThat(waterfall.of(with("eu_grant", "total", "all", null))).isEmpty();
    assertThat(waterfall.of(Evaluations.five(Language.PL))).isEmpty();
  }
}
