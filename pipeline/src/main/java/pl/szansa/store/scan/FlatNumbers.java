package pl.szansa.store.scan;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;

/** A column without lists whose cells are numbers, or texts for which numbers stand. */
public final class FlatNumbers extends FlatColumn {

  /** Stands for no value. */
  public static final long NULL = Long.MIN_VALUE;

  /** Gives a text its number. */
  @FunctionalInterface
  public interface Numbering {
    long of(byte[] letters, int from, int length);
  }

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final Numbering texts;
  private final long[] cells = new long[FlatRows.MOST];
  private PrimitiveTypeName type;
  private long[] listed = {};

  /** A column of numbers: integers, days since 1970, smallest units of amounts. */
  public FlatNumbers(String name) {
    this(name, null);
  }

  /** A column of texts. */
  public FlatNumbers(String name, Numbering texts) {
    super(name);
    this.texts = texts;
  }

  /** The numbers of the rows that were read last. */
  public long[] cells() {
    return cells;
  }

  @Override
  protected void type(PrimitiveTypeName stored) {
    boolean text = stored == PrimitiveTypeName.BINARY;
    boolean number = stored == PrimitiveTypeName.INT32 || stored == PrimitiveTypeName.INT64;
    if (!text && !number || text != (texts != null)) {
      throw new IllegalStateException(name() + " is stored as " + stored);
    }
    type = stored;
  }

  @Override
  protected void list(Dictionary values) {
    listed = new long[values.getMaxId() + 1];
    for (int i = 0; i < listed.length; i++) {
      listed[i] =
          switch (type) {
            case INT32 -> values.decodeToInt(i);
            case INT64 -> values.decodeToLong(i);
            default -> number(values.decodeToBinary(i).getBytes());
          };
    }
  }

  private long number(byte[] letters) {
    return texts.of(letters, 0, letters.length);
  }

  @Override
  protected void fromList(int[] places, int from, int to) {
    for (int i = from; i < to; i++) {
      int place = places[i];
      cells[i] = place == ABSENT ? NULL : listed[place];
    }
  }

  @Override
  protected void fromPage(byte[] page, int[] places, int from, int to) {
    for (int i = from; i < to; i++) {
      cells[i] = places[i] == ABSENT ? NULL : plain(page, places[i]);
    }
  }

  private long plain(byte[] page, int place) {
    return switch (type) {
      case INT32 -> number(page, place);
      case INT64 -> (long) LONG.get(page, place);
      default -> texts.of(page, place + Integer.BYTES, number(page, place));
    };
  }
}
