package pl.szansa.validate.checks;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pl.szansa.ingest.CanonicalRow;
import pl.szansa.ingest.privacy.Masking;
import pl.szansa.ingest.registers.OfficeRegister;

/**
 * Every office that rows name is in the register, where there is one. The names that are not are
 * told with their rows; a text that is no institution's name may be a person's, and is not shown.
 */
final class KnownOfficeCheck implements Check {

  private static final int MOST_NAMES = 20;
  private static final int MOST_KEPT = 10_000;

  private final int office;
  private final int named;
  private final OfficeRegister register;
  private final Map<String, Long> unknown = new TreeMap<>();

  /**
   * @param office position of the office_id
   * @param named position of the field that names it
   */
  KnownOfficeCheck(int office, int named, OfficeRegister register) {
    this.office = office;
    this.named = named;
    this.register = register;
  }

  @Override
  public Check fresh() {
    return new KnownOfficeCheck(office, named, register);
  }

  @Override
  public void check(CanonicalRow row, Finding finding) {
    if (register.isEmpty()
        || !(row.value(office) instanceof String id)
        || register.has(id)
        || unknown.size() >= MOST_KEPT) {
      return;
    }
    String text = row.text(named);
    String name = text == null || text.isBlank() ? id : text.strip();
    boolean shown = !row.doubtful() && (name.equals(id) || OfficeRegister.institution(name));
    unknown.merge(shown ? name : Masking.HIDDEN, 1L, Long::sum);
  }

  @Override
  public void end(Finding finding) {
    List<Map.Entry<String, Long>> names =
        unknown.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    names.stream()
        .limit(MOST_NAMES)
        .forEach(n -> finding.report(named, "„" + n.getKey() + "” (" + n.getValue() + ")"));
    if (names.size() > MOST_NAMES) {
      long rows = names.stream().skip(MOST_NAMES).mapToLong(Map.Entry::getValue).sum();
      finding.report(named, "… +" + (names.size() - MOST_NAMES) + " (" + rows + ")");
    }
  }
}
