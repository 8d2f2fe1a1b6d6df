package pl.szansa.validate.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import pl.szansa.ingest.CanonicalRow;
import pl.szansa.ingest.values.CellReader;
import pl.szansa.model.Field;
import pl.szansa.model.Language;
import pl.szansa.model.Missing;
import pl.szansa.model.TableSchema;

/** The first field has a value where another says something: a code, or an amount but zero. */
final class NeedsCheck implements Check {

  private final List<Field> fields;
  private final int[] positions;
  private final Set<String> when;
  private final Nulls nulls;
  private final Language language;

  /**
   * @param positions of the needed field, then of those that need it
   * @param when the codes that need it; empty for any value
   */
  NeedsCheck(TableSchema table, int[] positions, Set<String> when, Nulls nulls, Language language) {
    this.fields = table.storedFields();
    this.positions = positions;
    this.when = when;
    this.nulls = nulls;
    this.language = language;
  }

  @Override
  public List<Clue> clues() {
    return List.of(
        new Clue(Arrays.copyOf(positions, 1), (p, cell) -> nulls.breaks(cell.value())),
        new Clue(
            Arrays.copyOfRange(positions, 1, positions.length), (p, cell) -> says(cell.value())));
  }

  @Override
  public void check(CanonicalRow row, Finding finding) {
    if (!nulls.breaks(row.value(positions[0]))) {
      return;
    }
    for (int i = 1; i < positions.length; i++) {
      if (says(row.value(positions[i]))) {
        finding.report(positions[0], saying(row));
        return;
      }
    }
  }

  private String saying(CanonicalRow row) {
    List<String> saying = new ArrayList<>();
    for (int i = 1; i < positions.length; i++) {
      if (says(row.value(positions[i]))) {
        saying.add(fields.get(positions[i]).label().in(language));
      }
    }
    return String.join(", ", saying);
  }

  private boolean says(Object value) {
    if (value instanceof Missing || value == CellReader.UNREADABLE) {
      return false;
    }
    return value instanceof BigDecimal amount
        ? amount.signum() != 0
        : when.isEmpty() || when.contains(value);
  }
}
