package pl.szansa.reports.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pl.szansa.model.IndicatorValue;

/** The values that a report has printed so far: those that its last annex accounts for. */
final class Cited {

  private final List<IndicatorValue> values = new ArrayList<>();
  private final Set<IndicatorValue> known = new HashSet<>();

  void add(IndicatorValue value) {
    if (known.add(value)) {
      values.add(value);
    }
  }

  List<IndicatorValue> values() {
    return List.copyOf(values);
  }
}
