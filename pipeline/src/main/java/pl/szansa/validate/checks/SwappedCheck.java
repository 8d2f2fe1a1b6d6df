package pl.szansa.validate.checks;

import java.time.LocalDate;
import pl.szansa.ingest.CanonicalRow;

/** In most rows the first date is after the second: their columns have each other's headers. */
final class SwappedCheck implements Check {

  private final int first;
  private final int second;
  private final String name;
  private final Share after = new Share();

  /**
   * @param name label of the second field
   */
  SwappedCheck(int first, int second, String name) {
    this.first = first;
    this.second = second;
    this.name = name;
  }

  @Override
  public void check(CanonicalRow row, Finding finding) {
    if (row.value(first) instanceof LocalDate a && row.value(second) instanceof LocalDate b) {
      after.count(a.isAfter(b));
    }
  }

  @Override
  public Check fresh() {
    return new SwappedCheck(first, second, name);
  }

  @Override
  public void end(Finding finding) {
    if (after.most()) {
      finding.report(first, name);
    }
  }
}
