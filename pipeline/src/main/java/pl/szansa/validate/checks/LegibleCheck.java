package pl.szansa.validate.checks;

import java.util.stream.IntStream;
import pl.szansa.ingest.Cell;
import pl.szansa.ingest.text.Garbling;
import pl.szansa.model.TableSchema;

/** No text has letters that a wrong decoding garbled or lost. */
final class LegibleCheck implements CellCheck {

  private final int[] positions;

  LegibleCheck(TableSchema table) {
    this.positions = IntStream.range(0, table.storedFields().size()).toArray();
  }

  @Override
  public int[] positions() {
    return positions;
  }

  @Override
  public boolean breaks(int position, Cell cell) {
    return cell.text() != null && Garbling.garbled(cell.text());
  }
}
