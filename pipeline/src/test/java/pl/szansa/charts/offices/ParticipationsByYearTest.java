package pl.szansa.charts.offices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jfree.chart.annotations.CategoryTextAnnotation;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.category.CategoryDataset;
import org.junit.jupiter.api.Test;
import pl.szansa.charts.Evaluations;
import pl.szansa.charts.drawing.Panel;
import pl.szansa.charts.drawing.Sheet;
import pl.szansa.model.Language;

class ParticipationsByYearTest {

  private final Sheet sheet = new ParticipationsByYear().of(Evaluations.five(Language.PL)).get(0);

  private static CategoryPlot plot(Panel panel) {
    return (CategoryPlot) panel.plot();
  }

  @Test
  void thereIsAPanelForAllAndOneForEachOfficeFromTheLargest() {
    assertThat(sheet.panels().stream().map(Panel::heading))
        .containsExactly(
            "Ogółem: 2\u00a0186",
            "MOPS Radom: 2\u00a0022",
            "MOPS Skarżysko-Kamienna: 117",
            "MOPS Głowno: 24",
            "MOPS Leżajsk: 15",
            "OPS Chocianów: 8");
  }

  @Test
  void barsAreTheYearsAndTheScaleHoldsThem() {
    for (Panel panel : sheet.panels()) {
      CategoryDataset data = plot(panel).getDataset();
      assertThat(data.getColumnKeys().equals(Evaluations.YEARS)).isTrue();
      for (int year = 0; year < data.getColumnCount(); year++) {
        Number value = data.getValue(0, year);
        if (value != null) {
          assertThat(plot(panel).getRangeAxis().getRange().contains(value.doubleValue())).isTrue();
        }
      }
      assertThat(plot(panel).getRangeAxis().getLowerBound()).isZero();
    }
    CategoryDataset radom = plot(sheet.panels().get(1)).getDataset();
    assertThat(List.of(radom.getValue(0, 0).intValue(), radom.getValue(0, 6).intValue()))
        .containsExactly(96, 286);
  }

  @Test
  void aSuppressedYearHasAWordAndNoBar() {
    CategoryPlot lezajsk = plot(sheet.panels().get(4));
    assertThat(lezajsk.getDataset().getValue(0, 1)).isNull();
    assertThat(lezajsk.getDataset().getValue(0, 2).intValue()).isZero();
    assertThat(lezajsk.getAnnotations().size()).isEqualTo(1);
    CategoryTextAnnotation word = (CategoryTextAnnotation) lezajsk.getAnnotations().get(0);
    assertThat(word.getText()).isEqualTo("utajniono");
    assertThat(word.getCategory().toString()).isEqualTo("2009");
  }

  @Test
  void thousandsOfOfficesStayOnePage() {
    Sheet many = new ParticipationsByYear().of(Evaluations.many(2500, Language.EN)).get(0);
    assertThat(many.panels()).hasSize(1 + ParticipationsByYear.OFFICES);
    assertThat(many.notes()).contains("Shown: the 11 of 2,500 offices with the largest base.");
  }
}
