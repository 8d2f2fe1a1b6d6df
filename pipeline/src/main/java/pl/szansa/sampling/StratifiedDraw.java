package pl.szansa.sampling;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * A stratified random sample without replacement, allocated in proportion to the strata.
 *
 * <p>Everybody has a number, the hash of the seed with the pseudonym and the project; of each
 * stratum those with the smallest numbers are drawn. So the same seed draws the same people in
 * whatever order they come, and who joins the population later changes the draw of others as little
 * as possible.
 */
public final class StratifiedDraw {

  private record Numbered(String number, Leaver leaver) {}

  private static final Comparator<Numbered> BY_NUMBER = Comparator.comparing(Numbered::number);

  private final NavigableMap<String, Long> allocation;
  private final long seed;

  /**
   * @param sizes people by stratum, each above 0
   * @param n people to draw; all if they are fewer, and one of each stratum at least
   * @param seed another seed draws other people
   */
  public StratifiedDraw(NavigableMap<String, Long> sizes, long n, long seed) {
    this.allocation = Allocation.of(sizes, n);
    this.seed = seed;
  }

  /** The drawn ones, by stratum and number; no more than these are held. */
  public List<Leaver> draw(Iterator<Leaver> population) {
    NavigableMap<String, PriorityQueue<Numbered>> drawn = new TreeMap<>();
    allocation
        .keySet()
        .forEach(stratum -> drawn.put(stratum, new PriorityQueue<>(BY_NUMBER.reversed())));
    while (population.hasNext()) {
      Leaver leaver = population.next();
      PriorityQueue<Numbered> stratum = drawn.get(leaver.stratum());
      stratum.add(new Numbered(number(leaver), leaver));
      if (stratum.size() > allocation.get(leaver.stratum())) {
        stratum.remove();
      }
    }
    List<Leaver> all = new ArrayList<>();
    drawn
        .values()
        .forEach(stratum -> stratum.stream().sorted(BY_NUMBER).forEach(d -> all.add(d.leaver())));
    return all;
  }

  private String number(Leaver leaver) {
    try {
      String text = seed + "\n" + leaver.person() + "\n" + leaver.project();
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
