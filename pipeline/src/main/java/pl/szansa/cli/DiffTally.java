package pl.szansa.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import pl.szansa.history.Differing;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.Unit;

/** Counts differing values, and keeps the largest changes of each level. */
final class DiffTally {

  /** How many changes of a level are shown, of everything and of what is asked for. */
  private static final int SHOWN = 10;

  private static final int SHOWN_OF_ASKED = 40;

  /** Numbers of differing values: new, gone, changed. */
  static final class Counts {
    private long appeared;
    private long vanished;
    private long changed;

    private void add(Differing value) {
      if (value.before().isEmpty()) {
        appeared++;
      } else if (value.after().isEmpty()) {
        vanished++;
      } else {
        changed++;
      }
    }

    long appeared() {
      return appeared;
    }

    long vanished() {
      return vanished;
    }

    long changed() {
      return changed;
    }

    long all() {
      return appeared + vanished + changed;
    }
  }

  /** Numbers that rest on fewer than this change much by one or two; they come after the others. */
  private static final BigDecimal FEW = BigDecimal.valueOf(20);

  /** The largest first; among equals by indicator, area and period. */
  private static final Comparator<Differing> LARGEST =
      Comparator.comparing(DiffTally::restsOnMany)
          .thenComparing(DiffTally::size)
          .reversed()
          .thenComparing(v -> v.place().indicator())
          .thenComparing(v -> v.place().area())
          .thenComparing(v -> v.place().period());

  private static final Set<AreaLevel> WIDEST_AND_OFFICES =
      EnumSet.of(AreaLevel.COUNTRY, AreaLevel.OFFICE);

  private final boolean everyChange;
  private final String asked;
  private final Counts all = new Counts();
  private final Map<AreaLevel, Counts> byLevel = new EnumMap<>(AreaLevel.class);
  private final Map<String, Counts> byIndicator = new TreeMap<>();
  private final Map<AreaLevel, PriorityQueue<Differing>> largest = new EnumMap<>(AreaLevel.class);
  private final Map<AreaLevel, Long> inStatusOnly = new EnumMap<>(AreaLevel.class);
  private long compared;

  /**
   * @param everyChange whether all changes of totals are kept, also of single years, rather than
   *     the largest over all years
   * @param asked what the values are of, empty for everything; then only changes of the country and
   *     of offices are shown, because they show in the areas between too
   */
  DiffTally(boolean everyChange, String asked) {
    this.everyChange = everyChange;
    this.asked = asked;
  }

  boolean everyChange() {
    return everyChange;
  }

  String asked() {
    return asked;
  }

  void compared(long values) {
    compared = values;
  }

  long compared() {
    return compared;
  }

  void add(Differing value) {
    all.add(value);
    byLevel.computeIfAbsent(value.place().level(), l -> new Counts()).add(value);
    byIndicator.computeIfAbsent(value.place().indicator(), i -> new Counts()).add(value);
    if (!shows(value)) {
      return;
    }
    boolean listed = everyChange || !asked.isEmpty() || value.difference().isPresent();
    if (!listed) {
      inStatusOnly.merge(value.place().level(), 1L, Long::sum);
    }
    PriorityQueue<Differing> queue =
        largest.computeIfAbsent(
            value.place().level(), l -> new PriorityQueue<>(LARGEST.reversed()));
    if (listed) {
      queue.add(value);
    }
    if (queue.size() > shown()) {
      queue.remove();
    }
  }

  /** How many totals over all years of a level have a value in one of the results only. */
  long inStatusOnly(AreaLevel level) {
    return inStatusOnly.getOrDefault(level, 0L);
  }

  /** How many changes of a level are kept at most. */
  int shown() {
    return everyChange ? Integer.MAX_VALUE : asked.isEmpty() ? SHOWN : SHOWN_OF_ASKED;
  }

  private boolean shows(Differing value) {
    return value.place().isTotal()
        && (everyChange
            || value.place().period().equals("all")
                && (!asked.isEmpty() || WIDEST_AND_OFFICES.contains(value.place().level())));
  }

  /**
   * How large a change is, from 0 to 1, so that unlike indicators can be put in order: of shares
   * the difference, of all else the difference relative to the larger of both.
   */
  static BigDecimal size(Differing value) {
    BigDecimal difference = value.difference().map(BigDecimal::abs).orElse(BigDecimal.ZERO);
    if (difference.signum() == 0 || value.place().unit() == Unit.PROPORTION) {
      return difference;
    }
    BigDecimal larger = value.before().get().value().abs().max(value.after().get().value().abs());
    return difference.divide(larger, MathContext.DECIMAL32);
  }

  /** Whether either number counts, or is divided by, no few people or things. */
  private static boolean restsOnMany(Differing value) {
    return Stream.of(value.before(), value.after())
        .flatMap(Optional::stream)
        .map(v -> v.denominator() == null ? v.value() : v.denominator())
        .anyMatch(base -> base != null && base.abs().compareTo(FEW) >= 0);
  }

  Counts all() {
    return all;
  }

  Map<AreaLevel, Counts> byLevel() {
    return byLevel;
  }

  /** The indicators with most differing values first. */
  List<Map.Entry<String, Counts>> byIndicator() {
    List<Map.Entry<String, Counts>> entries = new ArrayList<>(byIndicator.entrySet());
    entries.sort(Comparator.comparing(e -> -e.getValue().all()));
    return entries;
  }

  /** By level from the widest, the largest first. */
  Map<AreaLevel, List<Differing>> largest() {
    Map<AreaLevel, List<Differing>> sorted = new EnumMap<>(AreaLevel.class);
    largest.forEach(
        (level, queue) -> {
          List<Differing> values = new ArrayList<>(queue);
          values.sort(LARGEST);
          sorted.put(level, Collections.unmodifiableList(values));
        });
    return sorted;
  }
}
