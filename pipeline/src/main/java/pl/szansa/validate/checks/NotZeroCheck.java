package pl.szansa.validate.checks;

import java.math.BigDecimal;
import pl.szansa.ingest.Cell;

/** An amount is not zero. */
record NotZeroCheck(int position) implements CellCheck {

  @Override
  public int[] positions() {
    return new int[] {position};
  }

  @Override
  public boolean breaks(int position, Cell cell) {
    return cell.value() instanceof BigDecimal amount && amount.signum() == 0;
  }
}
