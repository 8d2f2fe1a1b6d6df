package pl.szansa.generate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.ListSampler;
import org.apache.commons.rng.simple.RandomSource;

/** The draws of one office, all from one seed. */
final class Draw {

  private final UniformRandomProvider random;

  Draw(long seed) {
    random = RandomSource.XO_SHI_RO_256_PP.create(seed);
  }

  /** Both ends included. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  double between(double least, double most) {
    return least + random.nextDouble() * (most - least);
  }

  /** Both ends included; the first day if they are the wrong way round. */
  LocalDate between(LocalDate first, LocalDate last) {
    int days = (int) ChronoUnit.DAYS.between(first, last);
    return days <= 0 ? first : first.plusDays(between(0, days));
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  <T> T of(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  <T> List<T> shuffled(Collection<T> values) {
    List<T> list = new ArrayList<>(values);
    ListSampler.shuffle(random, list);
    return list;
  }

  /** So many codes in random order, as many of each as its weight asks for. */
  List<String> quota(Map<String, Double> weights, int size) {
    List<String> codes = List.copyOf(new ArrayList<>(weights.keySet()));
    double[] shares = codes.stream().mapToDouble(weights::get).toArray();
    long[] counts = Split.of(size, shares);
    List<String> all = new ArrayList<>(size);
    for (int i = 0; i < codes.size(); i++) {
      for (long n = 0; n < counts[i]; n++) {
        all.add(codes.get(i));
      }
    }
    ListSampler.shuffle(random, all);
    return all;
  }

  /** One key, with a chance proportional to its weight; the weights must not be all zero. */
  String weighted(Map<String, Double> weights) {
    double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    double left = random.nextDouble() * sum;
    String last = "";
    for (Map.Entry<String, Double> entry : weights.entrySet()) {
      last = entry.getKey();
      left -= entry.getValue();
      if (left < 0) {
        return last;
      }
    }
    return last;
  }
}
