package pl.szansa.validate.checks;

import java.util.Set;
import pl.szansa.ingest.CanonicalRow;
import pl.szansa.model.Field;
import pl.szansa.model.Language;

/** A code is one of those that the rule names. */
record OneOfCheck(int position, Field field, Set<String> codes, Language language)
    implements Check {

  @Override
  public void check(CanonicalRow row, Finding finding) {
    if (row.value(position) instanceof String code && !codes.contains(code)) {
      finding.report(position, field.code(code).orElseThrow().label().in(language));
    }
  }
}
