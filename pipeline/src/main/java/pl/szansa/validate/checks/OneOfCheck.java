package pl.szansa.validate.checks;

import java.util.Set;
import pl.szansa.ingest.Cell;
import pl.szansa.model.Field;
import pl.szansa.model.Language;

/** A code is one of those that the rule names. */
record OneOfCheck(int position, Field field, Set<String> codes, Language language)
    implements CellCheck {

  @Override
  public int[] positions() {
    return new int[] {position};
  }

  @Override
  public boolean breaks(int position, Cell cell) {
    return cell.value() instanceof String code && !codes.contains(code);
  }

  @Override
  public String other(int position, Cell cell) {
    return field.code((String) cell.value()).orElseThrow().label().in(language);
  }
}
