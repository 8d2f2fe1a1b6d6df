package pl.szansa.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedValuesTest {

  private static final IndicatorValue RATE =
      value("rate", "radom", "2014", "total", "0.650000", "0.552544", "0.736358", "65", "100");
  private static final IndicatorValue WOMEN =
      value("rate", "radom", "2014", "sex", "0.500000", null, "1.000000", "1", "2");
  private static final IndicatorValue OTHER =
      value("rate", "plock", "all", "total", "0.1", null, null, "1", "10");
  private static final IndicatorValue COST =
      value("cost", "radom", "2014", "total", "120.50", null, null, "120.50", null);
  private static final IndicatorValue NO_COST = COST.suppressed();

  private static IndicatorValue value(
      String indicator, String area, String period, String breakdown, String... numbers) {
    return new IndicatorValue(
        indicator,
        AreaLevel.OFFICE,
        area,
        period,
        breakdown,
        breakdown.equals("total") ? "all" : "female",
        ValueStatus.VALUE,
        number(numbers[0]),
        number(numbers[1]),
        number(numbers[2]),
        numbers[1] == null ? null : new BigDecimal("0.95"),
        numbers[1] == null ? "" : "wilson",
        number(numbers[3]),
        number(numbers[4]),
        Unit.PROPORTION,
        numbers[1] == null ? "" : "outcome windows still open: " + numbers[3]);
  }

  private static BigDecimal number(String text) {
    return text == null ? null : new BigDecimal(text);
  }

  // Expected

  @Test
  void valuesComeBackAsTheyWere() {
    List<IndicatorValue> values = List.of(RATE, WOMEN, OTHER, COST, NO_COST);
    PackedValues packed = PackedValues.of(values);
    assertThat(packed).isEqualTo(values).hasSameHashCodeAs(values);
    assertThat(packed.get(3)).isEqualTo(COST);
    assertThat(packed.indicator(2)).isEqualTo("rate");
    assertThat(packed.indicator(3)).isEqualTo("cost");
    assertThat(packed.subList(1, 4)).containsExactly(WOMEN, OTHER, COST);
    assertThat(PackedValues.of(packed)).isSameAs(packed);
  }

  @Test
  void valuesOfManyAreasComeBackInWhateverOrderTheyAreAskedFor() {
    Random random = new Random(1);
    List<IndicatorValue> values = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      String count = Long.toString(random.nextLong() >> random.nextInt(64));
      String area = "office-" + random.nextInt(7);
      String period = "20" + (10 + random.nextInt(5));
      values.add(value("i" + i / 1_000, area, period, "sex", count, count, null, count, null));
    }
    PackedValues packed = PackedValues.of(values);
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      places.add(i);
    }
    Collections.shuffle(places, random);
    assertThat(places).allSatisfy(i -> assertThat(packed.get(i)).isEqualTo(values.get(i)));
  }

  @Test
  void areasAreFilledByThemselvesAndPutTogetherByIndicator() {
    PackedValues.Builder builder = new PackedValues.Builder();
    AreaValues radom = builder.area(AreaLevel.OFFICE, "radom");
    AreaValues plock = builder.area(AreaLevel.OFFICE, "plock");
    List.of(RATE, WOMEN, COST).forEach(radom::add);
    plock.add(OTHER);
    builder.append("rate", radom, 0, 2);
    builder.append("rate", plock, 0, 1);
    builder.append("cost", radom, 2, 3);
    builder.append("cost", plock, 1, 1);
    assertThat(builder.build()).containsExactly(RATE, WOMEN, OTHER, COST);
  }

  @Test
  void indicatorsAreLeftOut() {
    assertThat(PackedValues.of(List.of(RATE, WOMEN, COST)).without(Set.of("rate")))
        .containsExactly(COST);
  }

  @Test
  void aCaveatStandsWhereThereIsAValue() {
    List<IndicatorValue> values = List.of(RATE, COST, NO_COST);
    assertThat(PackedValues.of(values).noted(Set.of("cost", "rate"), "prices of 2014"))
        .containsExactly(RATE.withNote("prices of 2014"), COST.withNote("prices of 2014"), NO_COST);
    assertThat(PackedValues.of(values).noted(Set.of("none"), "prices of 2014")).isEqualTo(values);
  }

  @Test
  void furtherValuesStandAtTheEndOfTheirIndicator() {
    assertThat(
            PackedValues.of(List.of(RATE, COST))
                .with(List.of(OTHER, NO_COST), Comparator.<String>naturalOrder().reversed()))
        .containsExactly(RATE, OTHER, COST, NO_COST);
  }

  @Test
  void eachAreaTellsWhatIsSuppressedInIt() {
    PackedValues values =
        PackedValues.of(List.of(RATE, WOMEN, OTHER, COST)).noted(Set.of("rate"), "late");
    PackedValues hidden =
        values.suppressed(
            area -> {
              BitSet last = new BitSet();
              last.set(area.size() - 1);
              return last;
            });
    assertThat(hidden)
        .containsExactly(
            RATE.withNote("late"), WOMEN.withNote("late"), OTHER.suppressed(), COST.suppressed());
    assertThat(values).as("untouched").doesNotContain(COST.suppressed());
    assertThat(hidden.byStatus())
        .isEqualTo(Map.of(ValueStatus.VALUE, 2L, ValueStatus.SUPPRESSED, 2L));
  }

  @Test
  void whatWasAddedLaterToAnAreaIsJudgedWithTheRest() {
    PackedValues values =
        PackedValues.of(List.of(RATE, OTHER)).with(List.of(COST), Comparator.naturalOrder());
    PackedValues hidden =
        values.suppressed(
            area -> {
              BitSet all = new BitSet();
              all.set(0, area.size() == 2 ? 2 : 0);
              return all;
            });
    assertThat(hidden).containsExactlyInAnyOrder(RATE.suppressed(), OTHER, COST.suppressed());
  }

  // Edge

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "0.00",
        "-1",
        "1E+3",
        "-0.000001",
        "999999999999999999",
        "9223372036854775807",
        "-9223372036854775808",
        "9223372036854775808",
        "123456789012345678901234567890.12"
      })
  void aNumberKeepsItsDigitsAndItsScale(String text) {
    BigDecimal number = new BigDecimal(text);
    IndicatorValue value = value("a", "x", "all", "total", text, text, null, text, text);
    IndicatorValue unpacked = PackedValues.of(List.of(value)).get(0);
    assertThat(unpacked).isEqualTo(value);
    assertThat(unpacked.value().scale()).isEqualTo(number.scale());
    assertThat(unpacked.value().unscaledValue()).isEqualTo(number.unscaledValue());
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, 63, 64, -64, -65, Long.MAX_VALUE, Long.MIN_VALUE})
  void aWholeNumberIsReadAsItWasWritten(long number) {
    PackedBytes bytes = new PackedBytes();
    bytes.add(7);
    int start = bytes.size();
    bytes.add(number);
    bytes.add(BigInteger.TEN.longValue());
    bytes.trim();
    PackedBytes.Reader read = bytes.from(start);
    assertThat(read.next()).isEqualTo(number);
    assertThat(read.next()).isEqualTo(10);
  }

  @Test
  void noValuesAreAnEmptyList() {
    assertThat(PackedValues.of(List.of())).isEmpty();
    assertThat(PackedValues.of(List.of()).byStatus()).isEmpty();
  }

  // Erroneous

  @ParameterizedTest
  @ValueSource(ints = {-1, 2})
  void thereIsNothingOutsideTheList(int place) {
    PackedValues values = PackedValues.of(List.of(RATE, COST));
    assertThatThrownBy(() -> values.get(place)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void theListCannotBeChanged() {
    assertThatThrownBy(() -> PackedValues.of(List.of(RATE)).set(0, COST))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
