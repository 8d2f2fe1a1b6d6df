package pl.szansa.store.columns;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.apache.iceberg.shaded.org.apache.parquet.column.statistics.Statistics;
import org.apache.iceberg.shaded.org.apache.parquet.schema.PrimitiveType;
import org.apache.iceberg.shaded.org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;

/** The least and the greatest value of a page, which readers skip pages and files by. */
final class Bounds {

  private final PrimitiveType type;

  /** Whether values are compared by their bytes, and of fixed ones the first has a sign. */
  private final boolean inBytes;

  private final boolean fixed;

  /** Bytes in front of a text, which say its length. */
  private final int length;

  private final int bytes;
  private byte[] first;
  private byte[] last;
  private long least = Long.MAX_VALUE;
  private long most = Long.MIN_VALUE;

  Bounds(PrimitiveType type) {
    this.type = type;
    boolean text = type.getPrimitiveTypeName() == PrimitiveTypeName.BINARY;
    this.fixed = type.getPrimitiveTypeName() == PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY;
    this.inBytes = text || fixed;
    this.length = text ? Integer.BYTES : 0;
    this.bytes =
        switch (type.getPrimitiveTypeName()) {
          case BOOLEAN -> 1;
          case INT32 -> 4;
          default -> 8;
        };
  }

  void note(StoredValue value) {
    if (!inBytes) {
      note(value.number);
    } else if (first == null) {
      first = value.plain;
      last = value.plain;
    } else if (compare(value.plain, first) < 0) {
      first = value.plain;
    } else if (compare(value.plain, last) > 0) {
      last = value.plain;
    }
  }

  void note(long number) {
    least = Math.min(least, number);
    most = Math.max(most, number);
  }

  private int compare(byte[] a, byte[] b) {
    if (!fixed) {
      return Arrays.compareUnsigned(a, length, a.length, b, length, b.length);
    }
    int order = Byte.compare(a[0], b[0]);
    for (int i = 1; order == 0 && i < a.length; i++) {
      order = Byte.compareUnsigned(a[i], b[i]);
    }
    return order;
  }

  Statistics<?> statistics(long nulls) {
    Statistics.Builder statistics = Statistics.getBuilderForReading(type).withNumNulls(nulls);
    if (first != null) {
      statistics.withMin(letters(first)).withMax(letters(last));
    } else if (least <= most) {
      statistics.withMin(plain(least)).withMax(plain(most));
    }
    return statistics.build();
  }

  private byte[] letters(byte[] plain) {
    return Arrays.copyOfRange(plain, length, plain.length);
  }

  private byte[] plain(long number) {
    ByteBuffer plain = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    return Arrays.copyOf(plain.putLong(number).array(), bytes);
  }
}
