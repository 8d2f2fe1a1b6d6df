package pl.szansa.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What a run took.
 *
 * @param wall seconds by the clock
 * @param cpu seconds of CPU, user and system
 * @param peakMb most memory resident, MB
 * @param phases seconds by the clock of its parts, in their order
 */
record Measured(double wall, double cpu, double peakMb, Map<String, Double> phases) {

  Measured with(Map<String, Double> told) {
    return new Measured(wall, cpu, peakMb, told);
  }

  /** Seconds of some phases together. */
  double of(List<String> names) {
    return names.stream().mapToDouble(name -> phases.getOrDefault(name, 0.0)).sum();
  }

  /** The median of each figure. */
  static Measured median(List<Measured> runs) {
    Map<String, Double> phases = new LinkedHashMap<>();
    runs.forEach(run -> run.phases().keySet().forEach(name -> phases.put(name, 0.0)));
    phases.replaceAll((name, none) -> median(runs, r -> r.phases().getOrDefault(name, 0.0)));
    return new Measured(
        median(runs, Measured::wall),
        median(runs, Measured::cpu),
        median(runs, Measured::peakMb),
        phases);
  }

  /** The middle one; of an even number the mean of the two in the middle. */
  private static double median(List<Measured> runs, ToDoubleFunction<Measured> figure) {
    if (runs.isEmpty()) {
      throw new IllegalArgumentException("there is no run");
    }
    List<Double> sorted = new ArrayList<>(runs.stream().map(figure::applyAsDouble).toList());
    sorted.sort(null);
    int n = sorted.size();
    return (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2;
  }
}
