package pl.szansa.generate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Splits a whole number by weights so that the parts add up to it (largest remainders). */
final class Split {

  private Split() {}

  static long[] of(long total, double[] weights) {
    double sum = Arrays.stream(weights).sum();
    long[] parts = new long[weights.length];
    double[] remainders = new double[weights.length];
    long left = total;
    for (int i = 0; i < weights.length; i++) {
      double exact = total * weights[i] / sum;
      parts[i] = (long) Math.floor(exact);
      remainders[i] = exact - parts[i];
      left -= parts[i];
    }
    int[] byRemainder =
        IntStream.range(0, weights.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -remainders[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int i = 0; i < left; i++) {
      parts[byRemainder[i]]++;
    }
    return parts;
  }
}
