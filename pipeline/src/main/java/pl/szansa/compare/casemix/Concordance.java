package pl.szansa.compare.casemix;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How well probabilities tell who had the event from who had not: of all pairs of one of each the
 * share in which the former had the higher one, equal ones counting half. It is the area under the
 * ROC curve. Source: J. A. Hanley, B. J. McNeil, Radiology 143 (1982), 29–36.
 */
final class Concordance {

  private Concordance() {}

  /**
   * @param probabilities by row
   * @param people by row
   * @param events by row; in all at least one, and fewer than people
   * @return 0 to 1
   */
  static double of(double[] probabilities, double[] people, double[] events) {
    int[] rows =
        IntStream.range(0, probabilities.length)
            .boxed()
            .sorted(Comparator.comparingDouble(row -> probabilities[row]))
            .mapToInt(Integer::intValue)
            .toArray();
    double below = 0;
    double pairs = 0;
    double had = 0;
    for (int from = 0; from < rows.length; ) {
      double events1 = 0;
      double others1 = 0;
      int to = from;
      while (to < rows.length && probabilities[rows[to]] == probabilities[rows[from]]) {
        events1 += events[rows[to]];
        others1 += people[rows[to]] - events[rows[to]];
        to++;
      }
      pairs += events1 * (below + others1 / 2);
      below += others1;
      had += events1;
      from = to;
    }
    return pairs / (had * below);
  }
}
