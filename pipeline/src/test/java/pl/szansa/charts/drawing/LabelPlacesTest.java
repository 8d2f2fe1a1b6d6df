package pl.szansa.charts.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;

class LabelPlacesTest {

  @Test
  void labelsNeverCoverEachOther() {
    UniformRandomProvider random = RandomSource.SPLIT_MIX_64.create(7);
    Rectangle2D area = new Rectangle2D.Double(50, 80, 700, 380);
    for (int round = 0; round < 200; round++) {
      List<LabelPlaces.Spot> spots = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        spots.add(spot(350 + 80 * random.nextDouble(), 200 + 60 * random.nextDouble(), 18));
      }
      LabelPlaces places = new LabelPlaces(area, spots, List.of(), List.of());
      assertApart(spots.stream().map(places::beside).toList(), area);
    }
  }

  @Test
  void longNamesOfFewPointsNeverCoverEachOther() {
    UniformRandomProvider random = RandomSource.SPLIT_MIX_64.create(8);
    Rectangle2D area = new Rectangle2D.Double(50, 80, 700, 380);
    for (int round = 0; round < 200; round++) {
      List<LabelPlaces.Spot> spots = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        spots.add(spot(300 + 100 * random.nextDouble(), 200 + 60 * random.nextDouble(), 174));
      }
      LabelPlaces places = new LabelPlaces(area, spots, List.of(), List.of());
      assertApart(spots.stream().map(places::beside).toList(), area);
    }
  }

  private static LabelPlaces.Spot spot(double x, double y, double width) {
    return new LabelPlaces.Spot(
        "",
        width,
        new Point2D.Double(x, y),
        new Line2D.Double(x - 60, y, x + 90, y),
        new Line2D.Double(x, y - 30, x, y + 50));
  }

  private static void assertApart(List<Rectangle2D> labels, Rectangle2D area) {
    for (int i = 0; i < labels.size(); i++) {
      assertThat(area.contains(labels.get(i))).isTrue();
      for (int j = 0; j < i; j++) {
        assertThat(labels.get(i).intersects(labels.get(j))).as(i + " and " + j).isFalse();
      }
    }
  }
}
