package pl.szansa.resolve.participations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sets of codes of a list: a bit for each code, and the sorted lists that rows have; for one
 * thread.
 */
final class CodeSets {

  /** Set in place of a code that is on no list. */
  static final long UNLISTED = Long.MIN_VALUE;

  private static final int MOST_CODES = Long.SIZE - 1;
  private static final int REMEMBERED_BITS = 10;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final List<String> codes;
  private final Map<String, Long> bits = new HashMap<>();

  /** The lists that were asked for last; each set has one place. */
  private final long[] sets = new long[1 << REMEMBERED_BITS];

  private final List<List<String>> lists = new ArrayList<>();

  CodeSets(Collection<String> codes) {
    this.codes = codes.stream().sorted().distinct().limit(MOST_CODES).toList();
    this.codes.forEach(code -> bits.put(code, 1L << bits.size()));
    for (int i = 0; i < sets.length; i++) {
      lists.add(List.of());
    }
  }

  /** The set of one code, the empty set of null, or {@link #UNLISTED}. */
  long of(String code) {
    return code == null ? 0 : bits.getOrDefault(code, UNLISTED);
  }

  /**
   * The codes in order.
   *
   * @param set without one that is unlisted
   */
  List<String> list(long set) {
    int place = (int) (set * SPREAD >>> Long.SIZE - REMEMBERED_BITS);
    if (sets[place] != set) {
      lists.set(place, listed(set));
      sets[place] = set;
    }
    return lists.get(place);
  }

  private List<String> listed(long set) {
    List<String> listed = new ArrayList<>(Long.bitCount(set));
    for (long rest = set; rest != 0; rest &= rest - 1) {
      listed.add(codes.get(Long.numberOfTrailingZeros(rest)));
    }
    return List.copyOf(listed);
  }
}
