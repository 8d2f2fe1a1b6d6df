package pl.szansa.peers;

import java.util.Arrays;
import java.util.List;

/**
 * How well points sit in their groups: of each (b − a) / max(a, b), a being its mean distance from
 * the others of its group, b that from the points of the nearest other group; 0 where it is alone.
 * Source: P. J. Rousseeuw, "Silhouettes: a graphical aid to the interpretation and validation of
 * cluster analysis", Journal of Computational and Applied Mathematics 20 (1987), 53–65.
 */
final class Silhouette {

  private Silhouette() {}

  /**
   * The mean widths of several divisions of the same points; the distances are measured once.
   *
   * @param groupOf by division, the group of each point, from 0
   * @param groups by division, how many groups
   */
  static double[] means(List<OfficePoint> points, int[][] groupOf, int[] groups) {
    double[] sums = new double[groupOf.length];
    int[][] sizes = new int[groupOf.length][];
    double[][] distances = new double[groupOf.length][];
    for (int d = 0; d < groupOf.length; d++) {
      sizes[d] = sizes(groupOf[d], groups[d]);
      distances[d] = new double[groups[d]];
    }
    for (OfficePoint point : points) {
      for (double[] ofDivision : distances) {
        Arrays.fill(ofDivision, 0);
      }
      for (OfficePoint other : points) {
        double distance = point.distance(other);
        for (int d = 0; d < groupOf.length; d++) {
          distances[d][groupOf[d][other.index()]] += distance;
        }
      }
      for (int d = 0; d < groupOf.length; d++) {
        sums[d] += width(groupOf[d][point.index()], distances[d], sizes[d]);
      }
    }
    return Arrays.stream(sums).map(sum -> sum / points.size()).toArray();
  }

  private static int[] sizes(int[] groupOf, int groups) {
    int[] sizes = new int[groups];
    Arrays.stream(groupOf).forEach(g -> sizes[g]++);
    return sizes;
  }

  private static double width(int own, double[] distances, int[] sizes) {
    if (sizes[own] < 2) {
      return 0;
    }
    double within = distances[own] / (sizes[own] - 1);
    double nearest = Double.POSITIVE_INFINITY;
    for (int g = 0; g < sizes.length; g++) {
      if (g != own && sizes[g] > 0) {
        nearest = Math.min(nearest, distances[g] / sizes[g]);
      }
    }
    double larger = Math.max(within, nearest);
    return larger == 0 || Double.isInfinite(nearest) ? 0 : (nearest - within) / larger;
  }
}
