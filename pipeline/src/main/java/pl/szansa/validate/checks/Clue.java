package pl.szansa.validate.checks;

import pl.szansa.ingest.Cell;

/**
 * What some cell of a row has to show before a check can find anything in the row.
 *
 * @param positions the fields that may show it, as positions among the table's stored fields
 * @param sign how a cell shows it
 */
public record Clue(int[] positions, Sign sign) {

  /** Looks at one cell. */
  @FunctionalInterface
  public interface Sign {

    /** Depends on the cell's text and value alone, so that a shared cell is asked once. */
    boolean in(int position, Cell cell);
  }
}
