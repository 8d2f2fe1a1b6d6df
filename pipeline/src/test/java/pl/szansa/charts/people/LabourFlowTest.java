package pl.szansa.charts.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.category.CategoryDataset;
import org.junit.jupiter.api.Test;
import pl.szansa.charts.Evaluations;
import pl.szansa.charts.WholeEvaluations;
import pl.szansa.charts.drawing.Sheet;
import pl.szansa.charts.drawing.Subject;
import pl.szansa.model.Language;

class LabourFlowTest {

  private final Sheet sheet = new LabourFlow().of(WholeEvaluations.five(Language.PL)).get(0);
  private final CategoryPlot plot = (CategoryPlot) sheet.panels().get(1).plot();
  private final CategoryDataset data = plot.getDataset();

  private double value(String situation, int column) {
    Number value = data.getValue(data.getRowIndex(situation), column);
    return value == null ? 0 : value.doubleValue();
  }

  @Test
  void allComeFirstThenTheStatusesFromTheLargest() {
    assertThat(data.getColumnKeys().toString())
        .startsWith("[Ogółem, n = 2\u00a0108, długotrwale bezrobotny, n = 991, bezrobotny, n = 717")
        .endsWith("zatrudniony, n = 21]");
  }

  @Test
  void everyBarIsAHundredPerCent() {
    for (int column = 0; column < data.getColumnCount(); column++) {
      double sum = 0;
      for (int row = 0; row < data.getRowCount(); row++) {
        Number value = data.getValue(row, column);
        sum += value == null ? 0 : value.doubleValue();
      }
      assertThat(sum).isCloseTo(1, within(1e-9));
    }
    assertThat(plot.getRangeAxis().getRange().getUpperBound()).isEqualTo(1);
    assertThat(plot.getRangeAxis().getRange().getLowerBound()).isZero();
  }

  @Test
  void whatIsSuppressedIsInTheHatchedRestAndNotZero() {
    int inactive = data.getColumnIndex("nieaktywny zawodowo, n = 337");
    assertThat(data.getValue(data.getRowIndex("employment"), inactive)).isNull();
    // 13, 152 and 162 of 337 are known
    assertThat(value(FlowBars.REST, inactive)).isCloseTo(10 / 337.0, within(1e-9));
  }

  @Test
  void aCombinationThatNobodyHasIsZero() {
    int employed = data.getColumnIndex("zatrudniony, n = 21");
    assertThat(data.getValue(data.getRowIndex("education"), employed).doubleValue()).isZero();
  }

  @Test
  void aStatusWhoseLeaversAreHiddenIsNamed() {
    assertThat(sheet.notes())
        .contains("Bez słupka, bo liczba kończących jest ukryta lub zerowa: rolnik.");
  }

  @Test
  void theKeyNamesEverySeriesAndTheHatch() {
    FlowTable table = FlowTable.of(Subject.all(WholeEvaluations.five(Language.PL)));
    assertThat(table.situations())
        .isEqualTo(List.of("employment", "education", "job_search", "none"));
    assertThat(data.getRowKeys().size()).isEqualTo(table.situations().size() + 1);
  }

  @Test
  void nothingWithoutTransitions() {
    assertThat(new LabourFlow().of(Evaluations.five(Language.PL))).isEmpty();
  }
}
