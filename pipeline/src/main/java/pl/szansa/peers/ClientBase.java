package pl.szansa.peers;

import java.util.Map;
import java.util.TreeMap;
import pl.szansa.resolve.participations.OfficeYear;

/** How many people an office works with in a year. */
public final class ClientBase {

  private ClientBase() {}

  /**
   * Complete participations that began, per year in which any did, by office.
   *
   * @param begun complete participations that began
   */
  public static Map<String, Double> perYear(Map<OfficeYear, Long> begun) {
    Map<String, long[]> sums = new TreeMap<>();
    begun.forEach(
        (place, n) -> {
          long[] sum = sums.computeIfAbsent(place.office(), o -> new long[2]);
          sum[0] += n;
          sum[1]++;
        });
    Map<String, Double> perYear = new TreeMap<>();
    sums.forEach((office, sum) -> perYear.put(office, (double) sum[0] / sum[1]));
    return perYear;
  }
}
