package pl.szansa.peers;

import org.apache.commons.math3.ml.clustering.Clusterable;

/**
 * An office as a point; how far two are apart says how unlike they are.
 *
 * @param index place among the offices
 * @param coordinates standardised
 */
record OfficePoint(int index, double[] coordinates) implements Clusterable {

  @Override
  public double[] getPoint() {
    return coordinates;
  }

  double squaredDistance(double[] other) {
    double sum = 0;
    for (int i = 0; i < coordinates.length; i++) {
      double difference = coordinates[i] - other[i];
      sum += difference * difference;
    }
    return sum;
  }

  double distance(OfficePoint other) {
    return Math.sqrt(squaredDistance(other.coordinates));
  }
}
