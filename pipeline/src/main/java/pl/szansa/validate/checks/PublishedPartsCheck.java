package pl.szansa.validate.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.szansa.ingest.CanonicalRow;

/**
 * The parts that an office published for a period make the total that it published, over the whole
 * sheet.
 */
final class PublishedPartsCheck implements Check {

  private final int measure;
  private final int value;
  private final int[] group;
  private final String total;
  private final List<String> parts;
  private final BigDecimal tolerance;
  private final Map<List<Object>, Map<String, BigDecimal>> published = new LinkedHashMap<>();

  /**
   * @param positions of measure and value, then of what tells office and period
   */
  PublishedPartsCheck(int[] positions, Parameters parameters) {
    this.measure = positions[0];
    this.value = positions[1];
    this.group = java.util.Arrays.copyOfRange(positions, 2, positions.length);
    this.total = parameters.text("total");
    this.parts = parameters.list("parts");
    this.tolerance = parameters.number("tolerance");
  }

  private PublishedPartsCheck(PublishedPartsCheck other) {
    this.measure = other.measure;
    this.value = other.value;
    this.group = other.group;
    this.total = other.total;
    this.parts = other.parts;
    this.tolerance = other.tolerance;
  }

  @Override
  public Check fresh() {
    return new PublishedPartsCheck(this);
  }

  @Override
  public void check(CanonicalRow row, Finding finding) {
    if (row.value(measure) instanceof String name
        && row.value(value) instanceof BigDecimal number
        && (name.equals(total) || parts.contains(name))) {
      List<Object> key = new ArrayList<>();
      for (int position : group) {
        key.add(row.value(position));
      }
      published.computeIfAbsent(key, k -> new HashMap<>()).put(name, number);
    }
  }

  @Override
  public void end(Finding finding) {
    published.forEach(
        (key, numbers) -> {
          if (numbers.containsKey(total) && numbers.keySet().containsAll(parts)) {
            BigDecimal sum =
                parts.stream().map(numbers::get).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.subtract(numbers.get(total)).abs().compareTo(tolerance) > 0) {
              finding.report(value, said(key) + ": " + sum + " ≠ " + numbers.get(total));
            }
          }
        });
  }

  private static String said(List<Object> key) {
    return key.stream()
        .filter(String.class::isInstance)
        .map(Object::toString)
        // an office without a project number stands for its only project
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
