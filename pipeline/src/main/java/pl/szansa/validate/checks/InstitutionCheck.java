package pl.szansa.validate.checks;

import java.util.function.Predicate;
import pl.szansa.ingest.Cell;

/** An institution's number, NIP or REGON, has the right length and check digit. */
record InstitutionCheck(int position, Predicate<String> valid) implements CellCheck {

  @Override
  public int[] positions() {
    return new int[] {position};
  }

  @Override
  public boolean breaks(int position, Cell cell) {
    return cell.value() instanceof String number && !valid.test(number);
  }
}
