package pl.szansa.resolve.persons;

import org.apache.parquet.column.Dictionary;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import pl.szansa.store.scan.FlatColumn;
import pl.szansa.store.scan.FlatRows;

/** The pseudonyms of stored rows, each as two numbers; a row without one has zeros. */
final class PersonColumn extends FlatColumn {

  private final long[] highs = new long[FlatRows.MOST];
  private final long[] lows = new long[FlatRows.MOST];
  private long[] listedHighs = {};
  private long[] listedLows = {};

  PersonColumn(String name) {
    super(name);
  }

  long high(int row) {
    return highs[row];
  }

  long low(int row) {
    return lows[row];
  }

  @Override
  protected void type(PrimitiveTypeName stored) {
    if (stored != PrimitiveTypeName.BINARY) {
      throw new IllegalStateException("a pseudonym is stored as " + stored);
    }
  }

  @Override
  protected void list(Dictionary values) {
    listedHighs = new long[values.getMaxId() + 1];
    listedLows = new long[listedHighs.length];
    for (int i = 0; i < listedHighs.length; i++) {
      byte[] letters = values.decodeToBinary(i).getBytes();
      listedHighs[i] = PersonKey.high(letters, 0, letters.length);
      listedLows[i] = PersonKey.low(letters, 0);
    }
  }

  @Override
  protected void fromList(int[] places, int from, int to) {
    for (int i = from; i < to; i++) {
      int place = places[i];
      highs[i] = place == ABSENT ? 0 : listedHighs[place];
      lows[i] = place == ABSENT ? 0 : listedLows[place];
    }
  }

  @Override
  protected void fromPage(byte[] page, int[] places, int from, int to) {
    for (int i = from; i < to; i++) {
      int place = places[i];
      int letters = place + Integer.BYTES;
      highs[i] = place == ABSENT ? 0 : PersonKey.high(page, letters, number(page, place));
      lows[i] = place == ABSENT ? 0 : PersonKey.low(page, letters);
    }
  }
}
