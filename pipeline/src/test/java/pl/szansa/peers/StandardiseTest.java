package pl.szansa.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class StandardiseTest {

  private static final List<OfficeContext> OFFICES =
      List.of(
          office("a", 1_000, 5, CommuneKind.RURAL),
          office("b", 10_000, 10, CommuneKind.RURAL),
          office("c", 100_000, 15, CommuneKind.URBAN),
          office("d", 10_000, 10, CommuneKind.URBAN_RURAL));

  private static OfficeContext office(String id, double people, double rate, CommuneKind kind) {
    return new OfficeContext(
        id,
        Map.of(Variable.POPULATION, people, Variable.UNEMPLOYMENT_RATE, rate),
        Optional.of(kind));
  }

  @Test
  void aFigureHasMeanNoughtAndVarianceOneAndASizeIsTakenAsALogarithm() {
    List<OfficePoint> points =
        Standardise.points(OFFICES, List.of(Variable.POPULATION, Variable.UNEMPLOYMENT_RATE));
    double root = Math.sqrt(2);
    for (int column = 0; column < 2; column++) {
      int at = column;
      assertThat(points.stream().mapToDouble(p -> p.coordinates()[at]).toArray())
          .containsExactly(new double[] {-root, 0, root, 0}, within(1e-12));
    }
  }

  @Test
  void theKindsOfCommunesTogetherHaveVarianceOneToo() {
    List<OfficePoint> points = Standardise.points(OFFICES, List.of(Variable.COMMUNE));
    double variance =
        IntStream.range(0, CommuneKind.values().length)
            .mapToDouble(
                column -> {
                  double[] c = points.stream().mapToDouble(p -> p.coordinates()[column]).toArray();
                  double mean = IntStream.range(0, 4).mapToDouble(i -> c[i]).sum() / 4;
                  return IntStream.range(0, 4).mapToDouble(i -> Math.pow(c[i] - mean, 2)).sum() / 4;
                })
            .sum();
    assertThat(variance).isCloseTo(1, within(1e-12));
    assertThat(points.get(0).distance(points.get(1))).isZero();
    assertThat(points.get(0).distance(points.get(2)))
        .isEqualTo(points.get(0).distance(points.get(3)));
  }
}
