package pl.szansa.validate.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pl.szansa.ingest.CanonicalRow;
import pl.szansa.model.Field;
import pl.szansa.model.Language;
import pl.szansa.model.TableSchema;

/**
 * The data without which a record counts only in the grand total: all the fields but the last two,
 * and one of the last two (age or birth date).
 */
final class CompleteCheck implements Check {

  private final List<Field> fields;
  private final int[] positions;
  private final Nulls nulls;
  private final Language language;

  CompleteCheck(TableSchema table, int[] positions, Nulls nulls, Language language) {
    this.fields = table.storedFields();
    this.positions = positions;
    this.nulls = nulls;
    this.language = language;
  }

  @Override
  public List<Clue> clues() {
    int either = positions.length - 2;
    int[] others = Arrays.copyOf(positions, either + 1);
    others[either] = positions[either + 1];
    return List.of(absent(Arrays.copyOf(positions, either + 1)), absent(others));
  }

  private Clue absent(int[] some) {
    return new Clue(some, (p, cell) -> nulls.breaks(cell.value()));
  }

  @Override
  public void check(CanonicalRow row, Finding finding) {
    int either = positions.length - 2;
    if (complete(row, either)) {
      return;
    }
    List<String> missing = new ArrayList<>();
    int first = -1;
    for (int i = 0; i < either; i++) {
      if (nulls.breaks(row.value(positions[i]))) {
        missing.add(fields.get(positions[i]).label().in(language));
        first = first < 0 ? positions[i] : first;
      }
    }
    if (nulls.breaks(row.value(positions[either]))
        && nulls.breaks(row.value(positions[either + 1]))) {
      missing.add(fields.get(positions[either]).label().in(language));
      first = first < 0 ? positions[either] : first;
    }
    finding.report(first, String.join(", ", missing));
  }

  private boolean complete(CanonicalRow row, int either) {
    for (int i = 0; i < either; i++) {
      if (nulls.breaks(row.value(positions[i]))) {
        return false;
      }
    }
    return !nulls.breaks(row.value(positions[either]))
        || !nulls.breaks(row.value(positions[either + 1]));
  }
}
