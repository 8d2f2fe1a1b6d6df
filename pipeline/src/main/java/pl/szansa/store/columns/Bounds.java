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
  private final boolean text;
  private final int bytes;
  private StoredValue first;
  private StoredValue last;
  private long least = Long.MAX_VALUE;
  private long most = Long.MIN_VALUE;

  Bounds(PrimitiveType type) {
    this.type = type;
    this.text = type.getPrimitiveTypeName() == PrimitiveTypeName.BINARY;
    this.bytes =
        switch (type.getPrimitiveTypeName()) {
          case BOOLEAN -> 1;
          case INT32 -> 4;
          default -> 8;
        };
  }

  void note(StoredValue value) {
    if (!text) {
      note(value.number);
    } else if (first == null) {
      first = value;
      last = value;
    } else if (compare(value, first) < 0) {
      first = value;
    } else if (compare(value, last) > 0) {
      last = value;
    }
  }

  void note(long number) {
    least = Math.min(least, number);
    most = Math.max(most, number);
  }

  /** The first eight bytes of a text as an unsigned number, which most texts differ in. */
  static long beginning(byte[] letters) {
    long beginning = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      beginning = beginning << Byte.SIZE | (i < letters.length ? letters[i] & 0xFF : 0);
    }
    return beginning;
  }

  private static int compare(StoredValue a, StoredValue b) {
    return a.number == b.number
        ? Arrays.compareUnsigned(a.letters, b.letters)
        : Long.compareUnsigned(a.number, b.number);
  }

  Statistics<?> statistics(long nulls) {
    Statistics.Builder statistics = Statistics.getBuilderForReading(type).withNumNulls(nulls);
    if (first != null) {
      statistics.withMin(first.letters.clone()).withMax(last.letters.clone());
    } else if (least <= most) {
      statistics.withMin(plain(least)).withMax(plain(most));
    }
    return statistics.build();
  }

  private byte[] plain(long number) {
    ByteBuffer plain = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    return Arrays.copyOf(plain.putLong(number).array(), bytes);
  }
}
