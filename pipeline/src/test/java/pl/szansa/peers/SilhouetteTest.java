package pl.szansa.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SilhouetteTest {

  private static final List<OfficePoint> POINTS = points(0, 1, 10, 11, 25);

  private static List<OfficePoint> points(double... places) {
    return IntStream.range(0, places.length)
        .mapToObj(i -> new OfficePoint(i, new double[] {places[i]}))
        .toList();
  }

  /**
   * By the definition: R -q -e 'D <- as.matrix(dist(c(0,1,10,11,25))); s <- function(g)
   * mean(sapply(1:5, function(i) {if (sum(g==g[i])<2) return(0); a <- sum(D[i,g==g[i]])/(sum(g==
   * g[i])-1); b <- min(sapply(setdiff(g,g[i]), function(h) mean(D[i,g==h]))); (b-a)/max(a,b)}));
   * print(c(s(c(0,0,1,1,2)), s(c(0,0,1,1,1)), s(c(0,1,0,1,0))), 12)'
   */
  @Test
  void agreesWithTheDefinition() {
    int[][] groupOf = {{0, 0, 1, 1, 2}, {0, 0, 1, 1, 1}, {0, 1, 0, 1, 0}};
    double[] means = Silhouette.means(POINTS, groupOf, new int[] {3, 2, 2});
    assertThat(means).containsExactly(MEANS, within(1e-9));
  }

  private static final double[] MEANS = {0.719799498747, 0.543357490940, -0.264565826331};

  @Test
  void pointsThatAreAllTheSameHaveNone() {
    int[][] groupOf = {{0, 0, 1, 1}, {0, 0, 0, 0}};
    assertThat(Silhouette.means(points(3, 3, 3, 3), groupOf, new int[] {2, 2}))
        .containsExactly(0, 0);
  }
}
