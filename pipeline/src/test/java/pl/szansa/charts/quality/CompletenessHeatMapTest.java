package pl.szansa.charts.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.szansa.charts.Evaluations;
import pl.szansa.charts.WholeEvaluations;
import pl.szansa.charts.drawing.Patch;
import pl.szansa.charts.drawing.ShapePlot;
import pl.szansa.charts.drawing.Sheet;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Language;

class CompletenessHeatMapTest {

  private static final Evaluation FIVE = WholeEvaluations.five(Language.PL);

  private static List<Sheet> sheets(Evaluation evaluation) {
    return new CompletenessHeatMap().of(evaluation);
  }

  private static ShapePlot plot(Sheet sheet) {
    return (ShapePlot) sheet.panels().get(1).plot();
  }

  private static List<Patch> cells(Sheet sheet, String area) {
    return plot(sheet).patches().stream().filter(p -> p.key().startsWith(area + " ")).toList();
  }

  @Test
  void anOfficeHasACellForEachYearWithRecords() {
    Sheet sheet = sheets(FIVE).get(0);
    assertThat(cells(sheet, "radom")).hasSize(8);
    assertThat(cells(sheet, "glowno").stream().map(Patch::key))
        .containsExactly("glowno 2014", "glowno all");
    assertThat(sheet.subtitle()).contains("(rekordy)");
  }

  @Test
  void aCellWithoutValueIsHatchedAndItsShortWordExplained() {
    Sheet sheet = sheets(FIVE).get(0);
    assertThat(cells(sheet, "chocianow")).hasSize(2).allMatch(cell -> cell.color().isEmpty());
    assertThat(cells(sheet, "chocianow").get(0).lines().get(0).text()).isEqualTo("za mało");
    assertThat(sheet.notes()).contains("Skróty: za mało\u00a0–\u00a0zbyt mała podstawa.");
  }

  @Test
  void everyCellPrintsItsNumberInsideItself() {
    for (Patch cell : plot(sheets(WholeEvaluations.many(2500, Language.EN)).get(1)).patches()) {
      assertThat(cell.lines()).hasSize(1);
      assertThat(cell.shape().contains(cell.lines().get(0).x(), cell.lines().get(0).y())).isTrue();
    }
  }

  @Test
  void thousandsOfOfficesAreVoivodeshipsAndTheFortyWithMostIncompleteRecords() {
    List<Sheet> pages = sheets(WholeEvaluations.many(2500, Language.EN));
    assertThat(pages.stream().map(Sheet::id))
        .containsExactly(
            "incomplete-records-by-office-and-year", "incomplete-records-by-office-and-year-2");
    assertThat(areas(pages.get(0))).isEqualTo(17);
    assertThat(areas(pages.get(1))).isEqualTo(41);
    assertThat(pages.get(1).notes()).anyMatch(n -> n.startsWith("Shown: 40 of "));
    Evaluation many = WholeEvaluations.many(2500, Language.EN);
    List<HeatRow> rows = HeatRow.of(many, AreaLevel.OFFICE);
    long most = rows.stream().mapToLong(HeatRow::cases).max().orElseThrow();
    HeatRow first = rows.stream().sorted(HeatRow.MOST_CASES).findFirst().orElseThrow();
    assertThat(first.cases()).isEqualTo(most);
    assertThat(cells(pages.get(1), first.area().code())).isNotEmpty();
  }

  @Test
  void namesAreInTheOrderOfThePolishAlphabet() {
    Evaluation many = WholeEvaluations.many(200, Language.PL);
    assertThat(
            HeatRow.of(many, AreaLevel.VOIVODESHIP).stream()
                .map(r -> r.area().name().pl())
                .toList())
        .containsSubsequence("lubuskie", "łódzkie", "małopolskie", "mazowieckie", "opolskie")
        .endsWith("zachodniopomorskie");
  }

  private static long areas(Sheet sheet) {
    return plot(sheet).patches().stream()
        .map(p -> p.key().substring(0, p.key().indexOf(' ')))
        .distinct()
        .count();
  }

  @Test
  void nothingWithoutTheIndicator() {
    assertThat(sheets(Evaluations.five(Language.PL))).isEmpty();
  }
}
