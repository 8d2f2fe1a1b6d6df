package pl.szansa.peers;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.ml.clustering.CentroidCluster;
import org.apache.commons.math3.ml.clustering.Cluster;
import org.apache.commons.math3.ml.clustering.KMeansPlusPlusClusterer;
import org.apache.commons.math3.ml.clustering.MultiKMeansPlusPlusClusterer;
import org.apache.commons.math3.ml.clustering.evaluation.ClusterEvaluator;
import org.apache.commons.math3.ml.distance.EuclideanDistance;
import org.apache.commons.math3.random.Well19937c;

/**
 * Divides points by k-means, several times from different beginnings, and keeps what leaves the
 * smallest sum of squares. Source: D. Arthur, S. Vassilvitskii, "k-means++: the advantages of
 * careful seeding", SODA 2007. The same points in the same order give the same groups.
 */
final class DividePoints {

  private static final long SEED = 20_070_711L;
  private static final int BEGINNINGS = 10;
  private static final int ROUNDS = 200;

  private DividePoints() {}

  /**
   * A division for each number of groups.
   *
   * @param numbers each from 2 to the number of points
   */
  static List<Division> divide(List<OfficePoint> points, int[] numbers) {
    int[][] groupOf = new int[numbers.length][];
    int[] groups = new int[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      List<CentroidCluster<OfficePoint>> clusters = clusters(points, numbers[i]);
      groups[i] = clusters.size();
      groupOf[i] = groupOf(points, clusters);
    }
    double[] silhouettes = Silhouette.means(points, groupOf, groups);
    List<Division> divisions = new ArrayList<>();
    for (int i = 0; i < numbers.length; i++) {
      divisions.add(new Division(groupOf[i], groups[i], silhouettes[i]));
    }
    return divisions;
  }

  private static List<CentroidCluster<OfficePoint>> clusters(List<OfficePoint> points, int k) {
    var once =
        new KMeansPlusPlusClusterer<OfficePoint>(
            k, ROUNDS, new EuclideanDistance(), new Well19937c(SEED));
    return new MultiKMeansPlusPlusClusterer<>(once, BEGINNINGS, new SquaresWithin())
        .cluster(points);
  }

  private static int[] groupOf(
      List<OfficePoint> points, List<CentroidCluster<OfficePoint>> clusters) {
    int[] groupOf = new int[points.size()];
    for (int g = 0; g < clusters.size(); g++) {
      for (OfficePoint point : clusters.get(g).getPoints()) {
        groupOf[point.index()] = g;
      }
    }
    return groupOf;
  }

  /**
   * What k-means makes small. The library's own score adds up variances of distances, by which a
   * group of points all equally far from its centre would be perfect.
   */
  private static final class SquaresWithin extends ClusterEvaluator<OfficePoint> {
    @Override
    public double score(List<? extends Cluster<OfficePoint>> clusters) {
      double sum = 0;
      for (Cluster<OfficePoint> cluster : clusters) {
        double[] centre = cluster.getPoints().isEmpty() ? null : centroidOf(cluster).getPoint();
        for (OfficePoint point : cluster.getPoints()) {
          sum += point.squaredDistance(centre);
        }
      }
      return sum;
    }
  }
}
