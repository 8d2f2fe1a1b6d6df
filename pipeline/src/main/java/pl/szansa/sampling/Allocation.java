package pl.szansa.sampling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Shares a sample out among strata: in proportion to their people, at least one to each, by the
 * largest remainders (Hamilton's method), equal remainders in the order of the strata.
 *
 * <p>Strata whose share is below one get their one first; the rest is shared out among the others.
 */
final class Allocation {

  private Allocation() {}

  /**
   * @param sizes people by stratum, each above 0
   * @param n people of the sample, at most all; as many as there are strata if it is fewer
   * @return people to draw by stratum, from 1 to all of it
   */
  static NavigableMap<String, Long> of(NavigableMap<String, Long> sizes, long n) {
    NavigableMap<String, Long> drawn = new TreeMap<>();
    NavigableMap<String, Long> open = new TreeMap<>(sizes);
    long left = Math.max(n, sizes.size());
    while (true) {
      long people = sum(open);
      long toShare = left;
      List<String> small =
          open.entrySet().stream()
              .filter(s -> s.getValue() * toShare < people)
              .map(Map.Entry::getKey)
              .toList();
      if (small.isEmpty()) {
        break;
      }
      small.forEach(s -> drawn.put(s, 1L));
      small.forEach(open::remove);
      left -= small.size();
    }
    drawn.putAll(byLargestRemainder(open, left));
    return drawn;
  }

  private static Map<String, Long> byLargestRemainder(NavigableMap<String, Long> sizes, long n) {
    long people = sum(sizes);
    Map<String, Long> shares = new TreeMap<>();
    sizes.forEach((stratum, size) -> shares.put(stratum, size * n / people));
    List<String> byRemainder = new ArrayList<>(sizes.keySet());
    byRemainder.sort(Comparator.comparing(s -> -(sizes.get(s) * n % people)));
    long over = n - sum(shares);
    byRemainder.stream().limit(over).forEach(s -> shares.merge(s, 1L, Long::sum));
    return shares;
  }

  private static long sum(Map<String, Long> numbers) {
    return numbers.values().stream().mapToLong(Long::longValue).sum();
  }
}
