package pl.szansa.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.szansa.model.AreaLevel;
import pl.szansa.model.IndicatorValue;
import pl.szansa.model.Unit;
import pl.szansa.model.ValueStatus;

/** What is found in packed values is what is found in a map of them by their place. */
class ComparingTest {

  private static final String[] NUMBERS = {
    "1", "1.0", "1.00", "0", "-3.25", "12345678901234567890.5", "12345678901234567890.50"
  };

  private final Random random = new Random(11);

  private static Object place(IndicatorValue v) {
    return List.of(v.level(), v.area(), v.period(), v.breakdown(), v.category());
  }

  private static boolean alike(IndicatorValue a, IndicatorValue b) {
    return a.status() == b.status()
        && a.unit() == b.unit()
        && same(a.value(), b.value())
        && same(a.numerator(), b.numerator())
        && same(a.denominator(), b.denominator())
        && same(a.lower(), b.lower())
        && same(a.upper(), b.upper());
  }

  private static boolean same(BigDecimal a, BigDecimal b) {
    return a == null || b == null ? a == b : a.compareTo(b) == 0;
  }

  /** The slow way. */
  private static List<Differing> byMap(List<IndicatorValue> before, List<IndicatorValue> after) {
    List<Differing> differing = new ArrayList<>();
    Stream.concat(before.stream(), after.stream())
        .map(IndicatorValue::indicator)
        .distinct()
        .sorted()
        .forEach(id -> byMap(of(id, before), of(id, after), differing));
    return differing;
  }

  private static List<IndicatorValue> of(String indicator, List<IndicatorValue> values) {
    return values.stream().filter(v -> v.indicator().equals(indicator)).toList();
  }

  private static void byMap(
      List<IndicatorValue> before, List<IndicatorValue> after, List<Differing> differing) {
    Map<Object, IndicatorValue> known = new LinkedHashMap<>();
    before.forEach(v -> known.put(place(v), v));
    for (IndicatorValue value : after) {
      Optional<IndicatorValue> match = Optional.ofNullable(known.remove(place(value)));
      if (match.isEmpty() || !alike(match.get(), value)) {
        differing.add(new Differing(match, Optional.of(value)));
      }
    }
    known.values().forEach(v -> differing.add(new Differing(Optional.of(v), Optional.empty())));
  }

  private BigDecimal number() {
    int which = random.nextInt(NUMBERS.length + 1);
    return which == NUMBERS.length ? null : new BigDecimal(NUMBERS[which]);
  }

  private IndicatorValue value(String indicator, int area, int period) {
    boolean interval = random.nextBoolean();
    return new IndicatorValue(
        indicator,
        area % 3 == 0 ? AreaLevel.OFFICE : AreaLevel.PROJECT,
        "a" + area,
        Integer.toString(period),
        period % 2 == 0 ? "total" : "sex",
        period % 2 == 0 ? "all" : "female",
        random.nextInt(9) == 0 ? ValueStatus.TOO_FEW : ValueStatus.VALUE,
        number(),
        null,
        number(),
        interval ? new BigDecimal("0.95") : null,
        interval ? "wilson" : "",
        number(),
        number(),
        Unit.PROPORTION,
        interval ? "" : "a note");
  }

  private List<IndicatorValue> values() {
    List<IndicatorValue> values = new ArrayList<>();
    for (String indicator : List.of("b", "a", "c")) {
      for (int area = 0; area < 6; area++) {
        for (int period = 2008; period < 2015; period++) {
          values.add(value(indicator, area, period));
        }
      }
    }
    return values;
  }

  /** Some changed, some gone, some new. */
  private List<IndicatorValue> changed(List<IndicatorValue> values) {
    List<IndicatorValue> changed = new ArrayList<>();
    for (IndicatorValue v : values) {
      int what = random.nextInt(10);
      if (what < 7) {
        changed.add(v);
      } else if (what == 7) {
        changed.add(v.suppressed());
      } else if (what == 8) {
        changed.add(value(v.indicator(), Integer.parseInt(v.area().substring(1)), 2020));
      }
    }
    return changed.stream()
        .collect(
            Collectors.toMap(
                v -> List.of(v.indicator(), place(v)), v -> v, (a, b) -> a, LinkedHashMap::new))
        .values()
        .stream()
        .toList();
  }

  private static List<IndicatorValue> byIndicator(List<IndicatorValue> values) {
    return values.stream().sorted(Comparator.comparing(IndicatorValue::indicator)).toList();
  }

  private static void isFound(List<IndicatorValue> before, List<IndicatorValue> after) {
    List<Differing> found = new ArrayList<>();
    List<Differing> expected = byMap(before, after);
    Comparing.Counted counted =
        Comparing.compare(Block.of(before), Block.of(after), v -> true, found::add);
    assertThat(found).isEqualTo(expected);
    long gone = expected.stream().filter(d -> d.after().isEmpty()).count();
    assertThat(counted).isEqualTo(new Comparing.Counted(after.size() + gone, expected.size()));
  }

  // Expected

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatDiffersIsFoundInAnyOrder(boolean shuffled) {
    for (int i = 0; i < 30; i++) {
      List<IndicatorValue> before = values();
      List<IndicatorValue> after = new ArrayList<>(changed(before));
      if (shuffled) {
        Collections.shuffle(after, random);
      }
      isFound(before, after);
      isFound(after, before);
    }
  }

  @Test
  void onlyWhatIsAskedForIsMade() {
    List<IndicatorValue> before = values();
    List<IndicatorValue> after = changed(before);
    List<Differing> told = new ArrayList<>();
    Comparing.Counted counted =
        Comparing.compare(Block.of(before), Block.of(after), v -> v.area().equals("a2"), told::add);
    List<Differing> all = byMap(before, after);
    assertThat(counted.differing()).isEqualTo(all.size());
    assertThat(told)
        .isNotEmpty()
        .isEqualTo(all.stream().filter(d -> d.place().area().equals("a2")).toList());
  }

  @Test
  void valuesComeBackFromTheirFileAsTheyWere() throws IOException {
    List<IndicatorValue> values = values();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ValuesFile.write(values, file);
    List<IndicatorValue> back = new ArrayList<>();
    try (PackedBlocks blocks =
        new PackedBlocks(
            new ByteArrayInputStream(file.toByteArray()), IllegalStateException::new)) {
      blocks.forEachRemaining(b -> back.addAll(b.values()));
    }
    assertThat(back).isEqualTo(byIndicator(values));
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    ValuesFile.write(back, again);
    assertThat(again.toByteArray()).isEqualTo(file.toByteArray());
  }

  // Edge

  @Test
  void anIndicatorMayBeInOneOnlyAndAResultEmpty() {
    List<IndicatorValue> values = values();
    isFound(of("a", values), of("b", values));
    isFound(List.of(), values);
    isFound(values, List.of());
    isFound(List.of(), List.of());
  }
}
