package pl.szansa.validate.checks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import pl.szansa.ingest.CanonicalRow;
import pl.szansa.model.Code;
import pl.szansa.model.Field;
import pl.szansa.model.Language;

/**
 * The first of two dates, amounts or levels of an ordered code list is not after, or above, the
 * second.
 */
final class OrderCheck implements Check {

  private final int first;
  private final int second;
  private final Field field;
  private final Language language;
  private final Map<String, Integer> levels = new HashMap<>();

  OrderCheck(int first, int second, Field field, Language language) {
    this.first = first;
    this.second = second;
    this.field = field;
    this.language = language;
    for (Code code : field.codes()) {
      if (code.level() != null) {
        levels.putIfAbsent(code.value(), code.level());
      }
    }
  }

  @Override
  public void check(CanonicalRow row, Finding finding) {
    Object a = row.value(first);
    Object b = row.value(second);
    boolean broken =
        a instanceof LocalDate before && b instanceof LocalDate after && before.isAfter(after)
            || a instanceof BigDecimal less
                && b instanceof BigDecimal more
                && less.compareTo(more) > 0
            || field.coded() && level(a) > level(b) && level(b) >= 0;
    if (broken) {
      finding.report(second, shown(a));
    }
  }

  /** Rank of a code, -1 of anything that has none. */
  private int level(Object value) {
    return value instanceof String code ? levels.getOrDefault(code, -1) : -1;
  }

  private String shown(Object value) {
    return field.coded()
        ? field.code((String) value).orElseThrow().label().in(language)
        : value.toString();
  }
}
