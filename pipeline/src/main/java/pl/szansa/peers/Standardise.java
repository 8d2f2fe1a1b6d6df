package pl.szansa.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes points of offices. Each variable has the variance 1, so that none outweighs another: a
 * figure is standardised, after taking its logarithm if it is a size; the kinds of communes have a
 * coordinate each, all divided by the root of their variances' sum, 1 − Σp².
 */
final class Standardise {

  private Standardise() {}

  /**
   * @param offices that have all the variables
   * @param variables each differing between them
   */
  static List<OfficePoint> points(List<OfficeContext> offices, List<Variable> variables) {
    List<double[]> columns = new ArrayList<>();
    for (Variable variable : variables) {
      if (variable == Variable.COMMUNE) {
        columns.addAll(communes(offices));
      } else {
        columns.add(standardised(figures(offices, variable)));
      }
    }
    return IntStream.range(0, offices.size())
        .mapToObj(i -> new OfficePoint(i, columns.stream().mapToDouble(c -> c[i]).toArray()))
        .toList();
  }

  private static double[] figures(List<OfficeContext> offices, Variable variable) {
    return offices.stream()
        .mapToDouble(o -> o.figure(variable))
        .map(x -> variable.skewed() ? StrictMath.log(x) : x)
        .toArray();
  }

  private static double[] standardised(double[] figures) {
    double mean = 0;
    for (double x : figures) {
      mean += x / figures.length;
    }
    double variance = 0;
    for (double x : figures) {
      variance += (x - mean) * (x - mean) / figures.length;
    }
    double[] standardised = figures.clone();
    for (int i = 0; i < figures.length; i++) {
      standardised[i] = (figures[i] - mean) / Math.sqrt(variance);
    }
    return standardised;
  }

  private static List<double[]> communes(List<OfficeContext> offices) {
    List<double[]> columns = new ArrayList<>();
    double variance = 1;
    for (CommuneKind kind : CommuneKind.values()) {
      double[] column =
          offices.stream().mapToDouble(o -> o.commune().orElseThrow() == kind ? 1 : 0).toArray();
      double share = IntStream.range(0, column.length).mapToDouble(i -> column[i]).sum();
      variance -= share / column.length * (share / column.length);
      columns.add(column);
    }
    double scale = Math.sqrt(variance);
    columns.forEach(c -> IntStream.range(0, c.length).forEach(i -> c[i] /= scale));
    return columns;
  }
}
