package pl.szansa.charts.maps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.szansa.charts.Evaluations;
import pl.szansa.charts.WholeEvaluations;
import pl.szansa.charts.drawing.Patch;
import pl.szansa.charts.drawing.ShapePlot;
import pl.szansa.charts.drawing.Sheet;
import pl.szansa.charts.drawing.TextLine;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Evaluation;
import pl.szansa.model.Language;
import pl.szansa.model.MapOutlines;
import pl.szansa.model.MapOutlines.Outline;

class AreaMapTest {

  /** A square of a degree each, from west to east. */
  private static Outline square(String code, double x) {
    return new Outline(
        code,
        List.<double[][]>of(new double[][] {{x, 51}, {x + 1, 51}, {x + 1, 52}, {x, 52}, {x, 51}}));
  }

  private static Sheet sheet(Evaluation evaluation) {
    return AreaMap.QUALIFICATION_RATE.of(evaluation).get(0);
  }

  private static ShapePlot plot(Evaluation evaluation) {
    return (ShapePlot) sheet(evaluation).panels().get(0).plot();
  }

  private static Patch patch(Evaluation evaluation, String code) {
    return plot(evaluation).patches().stream()
        .filter(p -> p.key().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> words(Patch patch) {
    return patch.lines().stream().map(TextLine::text).toList();
  }

  @Test
  void aTileHasNameValueIntervalAndBase() {
    Evaluation five = WholeEvaluations.five(Language.PL);
    // 318 of 1954 leavers in Radom
    assertThat(words(patch(five, "14")))
        .containsExactly("mazowieckie", "16,3\u00a0%", "14,7–18,0\u00a0%", "n = 1\u00a0954");
    assertThat(patch(five, "14").color()).isPresent();
  }

  @Test
  void aTileWithoutValueIsHatchedAndSaysWhy() {
    Evaluation five = WholeEvaluations.five(Language.EN);
    assertThat(patch(five, "02").color()).isEmpty();
    assertThat(words(patch(five, "02")))
        .containsExactly("Lower Silesia", "base too small", "n = 8");
    assertThat(patch(five, "30").color()).isEmpty();
    assertThat(words(patch(five, "30"))).containsExactly("Greater Poland", "no data");
  }

  @Test
  void allSixteenTilesAreApart() {
    List<Patch> tiles =
        plot(WholeEvaluations.many(200, Language.PL)).patches().stream()
            .filter(p -> p.key().length() == 2)
            .toList();
    assertThat(tiles).hasSize(16).allMatch(t -> t.color().isPresent());
    for (Patch one : tiles) {
      Rectangle2D box = one.shape().getBounds2D();
      assertThat(box.getMaxX()).isLessThanOrEqualTo(Cartography.WIDTH);
      assertThat(tiles.stream().filter(t -> t.shape().intersects(box))).hasSize(1);
    }
  }

  @Test
  void theLegendCoversNoTile() {
    for (Evaluation evaluation :
        List.of(WholeEvaluations.five(Language.PL), WholeEvaluations.many(200, Language.PL))) {
      List<Patch> patches = plot(evaluation).patches();
      for (Patch legend : patches.stream().filter(p -> p.key().equals("legend")).toList()) {
        assertThat(patches.stream().filter(p -> p.shape().intersects(legend.shape().getBounds2D())))
            .as("only itself")
            .hasSize(1);
      }
    }
  }

  @Test
  void noMapWithoutValues() {
    assertThat(AreaMap.QUALIFICATION_RATE.of(Evaluations.withoutValues(Language.PL))).isEmpty();
  }

  @Test
  void outlinesKeepTheProportionsOfTheGround() {
    MapOutlines map =
        new MapOutlines(AreaLevel.VOIVODESHIP, List.of(square("14", 20), square("30", 21)));
    Evaluation evaluation = WholeEvaluations.with(Evaluations.five(Language.PL), map);
    Rectangle2D box = patch(evaluation, "14").shape().getBounds2D();
    // at 51.5 degrees a degree of longitude is 0.6225 of one of latitude
    assertThat(box.getWidth() / box.getHeight()).isCloseTo(0.6225, within(0.002));
    assertThat(patch(evaluation, "30").shape().getBounds2D().getMinX())
        .isCloseTo(box.getMaxX(), within(0.5));
    assertThat(words(patch(evaluation, "14"))).containsExactly("mazowieckie", "16,3\u00a0%");
    assertThat(words(patch(evaluation, "30"))).containsExactly("wielkopolskie", "brak danych");
  }

  @Test
  void anAreaThatTheFileLacksIsNamed() {
    MapOutlines map = new MapOutlines(AreaLevel.VOIVODESHIP, List.of(square("14", 20)));
    assertThat(sheet(WholeEvaluations.with(Evaluations.five(Language.EN), map)).notes())
        .anyMatch(n -> n.startsWith("The file of outlines has no area: Lower Silesia (base too"));
  }

  @Test
  void powiatsHaveNumbersAKeyAndReasons() {
    MapOutlines map =
        new MapOutlines(AreaLevel.POWIAT, List.of(square("1463", 20), square("1465", 21)));
    Sheet sheet = sheet(WholeEvaluations.with(Evaluations.five(Language.EN), map));
    ShapePlot plot = (ShapePlot) sheet.panels().get(0).plot();
    assertThat(plot.patches().stream().filter(p -> p.key().equals("1465")).map(AreaMapTest::words))
        .containsExactly(List.of("1"));
    assertThat(sheet.notes())
        .anyMatch(n -> n.startsWith("The powiats with the largest base: 1\u00a0–\u00a0powiat 14"));
  }

  @Test
  void wordsStandInsideAnAreaThatIsNotConvex() {
    Path2D hook = new Path2D.Double();
    hook.moveTo(0, 0);
    hook.lineTo(100, 0);
    hook.lineTo(100, 20);
    hook.lineTo(20, 20);
    hook.lineTo(20, 100);
    hook.lineTo(0, 100);
    hook.closePath();
    Point2D point = LabelPoint.of(hook, 40, 10);
    assertThat(hook.contains(point.getX() - 20, point.getY() - 5, 40, 10)).isTrue();
  }
}
