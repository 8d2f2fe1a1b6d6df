package pl.szansa.validate.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.szansa.ingest.CanonicalRow;
import pl.szansa.ingest.CanonicalRows;
import pl.szansa.ingest.Delivery;
import pl.szansa.ingest.values.CellReader;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Language;
import pl.szansa.model.Missing;
import pl.szansa.model.TableSchema;

/** The checks do with absent values what the rule says. */
final class NullsTest {

  private static final TableSchema SPENDING = Dictionary.shipped().table("spending");

  @ParameterizedTest
  @CsvSource({
    // policy, blank, refused, not collected
    "SKIP, false, false, false",
    "FAIL, true, true, true",
    "NOT_COLLECTED_SKIPS, true, true, false",
  })
  void an_absent_value_breaks_a_rule_where_it_says_so(
      Nulls nulls, boolean blank, boolean refused, boolean notCollected) {
    for (String kind : List.of("required", "range", "not_zero")) {
      assertThat(broken(kind, nulls, Missing.NO_ANSWER)).as(kind).isEqualTo(blank);
      assertThat(broken(kind, nulls, Missing.REFUSED)).as(kind).isEqualTo(refused);
      assertThat(broken(kind, nulls, Missing.NOT_COLLECTED)).as(kind).isEqualTo(notCollected);
      // what nobody can read is there, and another rule's
      assertThat(broken(kind, nulls, CellReader.UNREADABLE)).as(kind).isFalse();
    }
  }

  private static boolean broken(String kind, Nulls nulls, Object value) {
    Object[] values = new Object[SPENDING.storedFields().size()];
    Arrays.fill(values, Missing.NO_ANSWER);
    values[SPENDING.position("amount")] = value;
    CanonicalRow row = CanonicalRows.of(SPENDING, 2, values);
    List<Integer> found = new ArrayList<>();
    new Checks(SPENDING, Delivery.noReference(), Language.EN)
        .of(kind, List.of("amount"), kind.equals("range") ? Map.of("low", "0") : Map.of(), nulls)
        .check(row, (position, other) -> found.add(position));
    assertThat(found).allMatch(p -> p == SPENDING.position("amount"));
    return !found.isEmpty();
  }
}
