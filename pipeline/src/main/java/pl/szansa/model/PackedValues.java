package pl.szansa.model;

import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Values in a tenth of the memory that they take as objects: each is made when it is asked for, and
 * equal to the one that was added. The list cannot be changed; what is made from it shares its
 * memory.
 */
public final class PackedValues extends AbstractList<IndicatorValue> implements RandomAccess {

  private record Area(AreaLevel level, String code) {}

  /**
   * Values of one indicator and area that stand together.
   *
   * @param from place of the first in the area's values
   * @param to place after the last
   * @param caveat added to what has a value; empty for none
   */
  record Run(String indicator, AreaValues values, int from, int to, String caveat) {

    int size() {
      return to - from;
    }

    IndicatorValue value(int place) {
      return values.value(from + place, indicator, caveat);
    }

    private Run in(AreaValues other) {
      return new Run(indicator, other, from, to, caveat);
    }

    private Run with(String caveat) {
      return new Run(indicator, values, from, to, caveat);
    }
  }

  private final ValueCodes codes;
  private final Run[] runs;

  /** Where the runs begin in the list, and where it ends. */
  private final int[] starts;

  /** Where the last value was found; whoever comes from another thread finds its own run anew. */
  private int latest;

  private PackedValues(ValueCodes codes, List<Run> runs) {
    this.codes = codes;
    this.runs = runs.toArray(Run[]::new);
    this.starts = new int[runs.size() + 1];
    for (int i = 0; i < this.runs.length; i++) {
      starts[i + 1] = Math.addExact(starts[i], this.runs[i].size());
    }
  }

  /** Values in the order in which they are given; the same list if it is packed. */
  public static PackedValues of(List<IndicatorValue> values) {
    if (values instanceof PackedValues packed) {
      return packed;
    }
    Builder builder = new Builder();
    values.forEach(builder::add);
    return builder.build();
  }

  @Override
  public int size() {
    return starts[runs.length];
  }

  @Override
  public IndicatorValue get(int index) {
    int run = run(Objects.checkIndex(index, size()));
    return runs[run].value(index - starts[run]);
  }

  /** One value is mostly asked for after the other. */
  int run(int index) {
    int run = latest;
    if (index < starts[run] || index >= starts[run + 1]) {
      int found = Arrays.binarySearch(starts, index);
      run = found < 0 ? -found - 2 : found;
      latest = run;
    }
    return run;
  }

  /** The indicator of a value, without making that. */
  public String indicator(int index) {
    return runs[run(Objects.checkIndex(index, size()))].indicator();
  }

  /** The values of each indicator as they stand, by its id. */
  public SortedMap<String, PackedValues> byIndicator() {
    SortedMap<String, List<Run>> of = new TreeMap<>();
    for (Run run : runs) {
      of.computeIfAbsent(run.indicator(), i -> new ArrayList<>()).add(run);
    }
    SortedMap<String, PackedValues> values = new TreeMap<>();
    of.forEach((indicator, some) -> values.put(indicator, new PackedValues(codes, some)));
    return values;
  }

  /** Hands over every area that has values, again for each indicator. */
  public void forEachArea(BiConsumer<AreaLevel, String> area) {
    for (Run run : runs) {
      area.accept(run.values().level(), run.values().area());
    }
  }

  /** The breakdown of a value, without making that. */
  String breakdown(int index) {
    int run = run(index);
    int place = runs[run].from() + index - starts[run];
    return codes.spots().at(runs[run].values().spot(place)).breakdown();
  }

  int runs() {
    return runs.length;
  }

  Run runAt(int number) {
    return runs[number];
  }

  /** Place of the first value of a run. */
  int start(int run) {
    return starts[run];
  }

  /** The spots of the values, each where {@link ValueCursor#spot} says. */
  public List<ValueSpot> allSpots() {
    return IntStream.range(0, codes.spots().size()).mapToObj(codes.spots()::at).toList();
  }

  Numbered<ValueSpot> spots() {
    return codes.spots();
  }

  ValueCodes codes() {
    return codes;
  }

  /** How many values have each status that occurs. */
  public Map<ValueStatus, Long> byStatus() {
    long[] counts =
        Arrays.stream(runs)
            .parallel()
            .collect(
                () -> new long[ValueStatus.values().length],
                PackedValues::count,
                PackedValues::add);
    return Arrays.stream(ValueStatus.values())
        .filter(status -> counts[status.ordinal()] > 0)
        .collect(Collectors.toMap(status -> status, status -> counts[status.ordinal()]));
  }

  private static void count(long[] counts, Run run) {
    for (int i = run.from(); i < run.to(); i++) {
      counts[run.values().status(i).ordinal()]++;
    }
  }

  private static void add(long[] counts, long[] more) {
    Arrays.setAll(counts, status -> counts[status] + more[status]);
  }

  /** Without the values of some indicators. */
  public PackedValues without(Set<String> indicators) {
    return new PackedValues(
        codes, Arrays.stream(runs).filter(r -> !indicators.contains(r.indicator())).toList());
  }

  /** With a caveat at everything that has a value of some indicators. */
  public PackedValues noted(Set<String> indicators, String caveat) {
    return new PackedValues(
        codes,
        Arrays.stream(runs)
            .map(run -> indicators.contains(run.indicator()) ? run.with(caveat) : run)
            .toList());
  }

  /**
   * With further values.
   *
   * @param order of the indicators; values of the same one stay as they are, the further ones last
   */
  public PackedValues with(List<IndicatorValue> further, Comparator<String> order) {
    Builder builder = new Builder(codes);
    further.forEach(builder::add);
    return new PackedValues(
        codes,
        Stream.concat(Arrays.stream(runs), Arrays.stream(builder.build().runs))
            .sorted(Comparator.comparing(Run::indicator, order))
            .toList());
  }

  /**
   * With some values suppressed. Areas have nothing to do with each other, so the cores share them.
   *
   * @param hidden places, among the values of an area, of those that are to be suppressed
   */
  public PackedValues suppressed(Function<PackedValues, BitSet> hidden) {
    // counted and sampled values of an area stand apart, and are judged together
    Map<Area, List<Run>> areas = new LinkedHashMap<>();
    for (Run run : runs) {
      AreaValues values = run.values();
      areas
          .computeIfAbsent(new Area(values.level(), values.area()), a -> new ArrayList<>())
          .add(run);
    }
    Map<AreaValues, AreaValues> suppressed = new IdentityHashMap<>();
    areas.values().parallelStream()
        .map(area -> new PackedValues(codes, area).suppressing(hidden))
        .toList()
        .forEach(suppressed::putAll);
    return new PackedValues(
        codes, Arrays.stream(runs).map(run -> run.in(suppressed.get(run.values()))).toList());
  }

  /** Of the values of one area, those that hold them, without some. */
  private Map<AreaValues, AreaValues> suppressing(Function<PackedValues, BitSet> hidden) {
    Map<AreaValues, BitSet> places = new IdentityHashMap<>();
    for (Run run : runs) {
      places.computeIfAbsent(run.values(), values -> new BitSet());
    }
    hidden.apply(this).stream()
        .forEach(
            place -> {
              int run = run(place);
              places.get(runs[run].values()).set(runs[run].from() + place - starts[run]);
            });
    Map<AreaValues, AreaValues> suppressed = new IdentityHashMap<>();
    places.forEach((values, some) -> suppressed.put(values, values.suppressing(some)));
    return suppressed;
  }

  /** Puts values one after the other, area by area or as they come. */
  public static final class Builder {

    private final ValueCodes codes;
    private final Map<Area, AreaValues> areas = new HashMap<>();
    private final List<Run> runs = new ArrayList<>();

    public Builder() {
      this(new ValueCodes());
    }

    private Builder(ValueCodes codes) {
      this.codes = codes;
    }

    /** For another list that tells the same things by the same numbers. */
    public Builder another() {
      return new Builder(codes);
    }

    /** The number that stands for a period, breakdown and category. */
    public int spot(String period, String breakdown, String category) {
      return codes.spots().of(new ValueSpot(period, breakdown, category));
    }

    /**
     * The number that stands for what values have in common.
     *
     * @param confidence null for none
     * @param scales by place of a number, as {@link ValueCursor#scale} tells them
     */
    public int form(
        ValueStatus status, BigDecimal confidence, String method, Unit unit, int[] scales) {
      return codes
          .forms()
          .of(
              new ValueForm(
                  status,
                  confidence,
                  method,
                  unit,
                  scales[ValueCursor.VALUE],
                  scales[ValueCursor.LOWER],
                  scales[ValueCursor.UPPER],
                  scales[ValueCursor.NUMERATOR],
                  scales[ValueCursor.DENOMINATOR]));
    }

    /** The number that stands for a note. */
    public int note(String note) {
      return codes.notes().of(note);
    }

    /** The number that stands for one of more digits than a long integer has. */
    public int large(BigDecimal number) {
      return codes.large().of(number);
    }

    /** Room for the values of an area; several may be filled at the same time. */
    public AreaValues area(AreaLevel level, String code) {
      return new AreaValues(codes, level, code);
    }

    /**
     * Appends values of an indicator that stand together in an area's, all of which are made.
     *
     * @param from place of the first
     * @param to place after the last
     */
    public void append(String indicator, AreaValues values, int from, int to) {
      if (from < to) {
        runs.add(new Run(indicator, values, from, to, ""));
      }
    }

    /** Appends a value. */
    public void add(IndicatorValue value) {
      AreaValues values =
          areas.computeIfAbsent(
              new Area(value.level(), value.area()), a -> area(a.level(), a.code()));
      values.add(value);
      int last = runs.size() - 1;
      int to = values.size();
      if (last >= 0
          && runs.get(last).values() == values
          && runs.get(last).indicator().equals(value.indicator())) {
        runs.set(last, new Run(value.indicator(), values, runs.get(last).from(), to, ""));
      } else {
        append(value.indicator(), values, to - 1, to);
      }
    }

    public PackedValues build() {
      runs.stream().map(Run::values).forEach(AreaValues::trim);
      return new PackedValues(codes, runs);
    }
  }
}
