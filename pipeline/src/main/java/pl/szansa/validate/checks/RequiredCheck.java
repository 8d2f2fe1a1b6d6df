package pl.szansa.validate.checks;

import pl.szansa.ingest.Cell;

/** Each of the fields has a value. */
record RequiredCheck(int[] positions, Nulls nulls) implements CellCheck {

  @Override
  public boolean breaks(int position, Cell cell) {
    return nulls.breaks(cell.value());
  }
}
