package pl.szansa.charts.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jfree.chart.annotations.CategoryTextAnnotation;
import org.jfree.chart.plot.CategoryPlot;
import org.junit.jupiter.api.Test;
import pl.szansa.charts.Evaluations;
import pl.szansa.charts.WholeEvaluations;
import pl.szansa.charts.drawing.Panel;
import pl.szansa.charts.drawing.Sheet;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Language;
import pl.szansa.model.Unit;

class AgeSexPyramidTest {

  private static final Evaluation FIVE = WholeEvaluations.five(Language.EN);

  private static List<Panel> panels(Evaluation evaluation) {
    List<Sheet> sheets = new AgeSexPyramid().of(evaluation);
    return sheets.get(0).panels();
  }

  private static CategoryPlot plot(Evaluation evaluation, int panel) {
    return (CategoryPlot) panels(evaluation).get(panel).plot();
  }

  @Test
  void theOldestAreOnTopAndTheNumbersAreThePublished() {
    CategoryPlot women = plot(FIVE, 0);
    assertThat(women.getCategories().toString())
        .isEqualTo("[55 and over, 45-54, 35-44, 25-34, under 25]");
    // 1443 women, 11 % of them 55 and over
    assertThat(women.getDataset().getValue(0, 0).intValue()).isEqualTo(159);
    assertThat(plot(FIVE, 1).getCategories().toString())
        .isEqualTo(women.getCategories().toString());
    assertThat(panels(FIVE).stream().map(Panel::heading))
        .containsExactly("Women: 1,443", "Men: 743");
  }

  @Test
  void bothSidesHaveOneScaleInOppositeDirections() {
    CategoryPlot women = plot(FIVE, 0);
    CategoryPlot men = plot(FIVE, 1);
    assertThat(women.getRangeAxis().getRange()).isEqualTo(men.getRangeAxis().getRange());
    assertThat(women.getRangeAxis().isInverted()).isTrue();
    assertThat(men.getRangeAxis().isInverted()).isFalse();
    double bars = panels(FIVE).get(0).area().getWidth() - PyramidSide.NAMES;
    assertThat(bars).isEqualTo(panels(FIVE).get(1).area().getWidth());
  }

  @Test
  void aSuppressedCellHasAWordAndNoBar() {
    Evaluation hidden =
        WholeEvaluations.replacing(
            FIVE,
            WholeEvaluations.value(
                "participations", "sex_by_age", "male:55_plus", null, Unit.PARTICIPATIONS));
    CategoryPlot men = plot(hidden, 1);
    assertThat(men.getDataset().getValue(0, 0)).isNull();
    assertThat(men.getAnnotations().size()).isEqualTo(1);
    assertThat(((CategoryTextAnnotation) men.getAnnotations().get(0)).getText())
        .isEqualTo("suppressed");
  }

  @Test
  void nothingWithoutTheBreakdown() {
    assertThat(new AgeSexPyramid().of(Evaluations.five(Language.PL))).isEmpty();
  }
}
