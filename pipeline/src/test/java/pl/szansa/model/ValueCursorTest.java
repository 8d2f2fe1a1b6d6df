package pl.szansa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ValueCursorTest {

  private static final IndicatorValue RATE =
      value("rate", "radom", "2014", "0.650000", "0.95", "late");
  private static final IndicatorValue LARGE =
      value("rate", "radom", "2015", "123456789012345678901234567890.12", "0.95", "");
  private static final IndicatorValue COST = value("cost", "radom", "2014", "120.50", null, "");
  private static final IndicatorValue OTHER = value("cost", "plock", "2014", "-1", null, "late");

  private static IndicatorValue value(
      String indicator, String area, String period, String number, String confidence, String note) {
    BigDecimal digits = new BigDecimal(number);
    return new IndicatorValue(
        indicator,
        AreaLevel.OFFICE,
        area,
        period,
        "total",
        "all",
        ValueStatus.VALUE,
        digits,
        null,
        digits,
        confidence == null ? null : new BigDecimal(confidence),
        confidence == null ? "" : "wilson",
        digits,
        null,
        Unit.PROPORTION,
        note);
  }

  /** What the cursor tells of the value that it is at. */
  private static IndicatorValue told(ValueCursor at) {
    return new IndicatorValue(
        at.indicator(),
        at.level(),
        at.area(),
        at.period(),
        at.breakdown(),
        at.category(),
        at.status(),
        at.number(ValueCursor.VALUE),
        at.number(ValueCursor.LOWER),
        at.number(ValueCursor.UPPER),
        at.confidence(),
        at.method(),
        at.number(ValueCursor.NUMERATOR),
        at.number(ValueCursor.DENOMINATOR),
        at.unit(),
        at.noteText());
  }

  private static void tellsTheSame(PackedValues values) {
    ValueCursor at = new ValueCursor(values);
    for (IndicatorValue value : values) {
      assertThat(at.next()).isTrue();
      assertThat(told(at)).isEqualTo(value).isEqualTo(at.value());
    }
    assertThat(at.next()).isFalse();
    assertThat(at.next()).isFalse();
  }

  @Test
  void itTellsWhatTheListHolds() {
    tellsTheSame(PackedValues.of(List.of(RATE, LARGE, COST, OTHER)));
    tellsTheSame(PackedValues.of(List.of()));
  }

  @Test
  void itTellsOfCaveatsAndOfWhatIsSuppressed() {
    PackedValues values =
        PackedValues.of(List.of(RATE, LARGE, COST, OTHER))
            .noted(Set.of("cost"), "prices of 2014")
            .noted(Set.of("rate"), "new")
            .suppressed(
                area -> {
                  BitSet second = new BitSet();
                  second.set(1, area.size());
                  return second;
                });
    tellsTheSame(values);
    tellsTheSame(values.without(Set.of("rate")));
  }

  @Test
  void equalThingsHaveEqualNumbers() {
    ValueCursor at = new ValueCursor(PackedValues.of(List.of(RATE, LARGE, COST, OTHER)));
    Map<Integer, String> periods = new HashMap<>();
    Map<Integer, String> notes = new HashMap<>();
    while (at.next()) {
      assertThat(periods.computeIfAbsent(at.spot(), s -> at.period())).isEqualTo(at.period());
      assertThat(notes.computeIfAbsent(at.note(), n -> at.noteText())).isEqualTo(at.noteText());
    }
    assertThat(periods).hasSize(2);
    assertThat(notes).hasSize(2);
  }

  @Test
  void aRunBeginsWithEachIndicatorAndArea() {
    ValueCursor at = new ValueCursor(PackedValues.of(List.of(RATE, LARGE, COST, OTHER)));
    StringBuilder begins = new StringBuilder();
    while (at.next()) {
      begins.append(at.beginsRun() ? 'b' : '-');
    }
    assertThat(begins).hasToString("b-bb");
  }
}
