package pl.szansa.validate.checks;

import java.util.List;
import java.util.Set;
import pl.szansa.ingest.CanonicalRow;
import pl.szansa.model.Field;
import pl.szansa.model.Language;

/** Some codes of one field do not go together with some of another. */
record ExcludesCheck(
    int first,
    Field field,
    Set<String> firstCodes,
    int second,
    Set<String> secondCodes,
    Language language)
    implements Check {

  ExcludesCheck {
    if (firstCodes.isEmpty() || secondCodes.isEmpty()) {
      throw new IllegalArgumentException("it needs the parameters first and second");
    }
  }

  @Override
  public List<Clue> clues() {
    return List.of(one(first, firstCodes), one(second, secondCodes));
  }

  private static Clue one(int position, Set<String> codes) {
    return new Clue(
        new int[] {position}, (p, cell) -> cell.value() instanceof String c && codes.contains(c));
  }

  @Override
  public void check(CanonicalRow row, Finding finding) {
    if (row.value(first) instanceof String a
        && row.value(second) instanceof String b
        && firstCodes.contains(a)
        && secondCodes.contains(b)) {
      finding.report(second, said(a));
    }
  }

  private String said(String code) {
    return field.label().in(language) + ": " + field.code(code).orElseThrow().label().in(language);
  }
}
