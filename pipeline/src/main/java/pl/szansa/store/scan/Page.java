package pl.szansa.store.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.bytes.BytesUtils;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.DataPageV1;
import org.apache.parquet.column.page.DataPageV2;

/**
 * A page of a column.
 *
 * @param cells how many it has, with those of no value
 * @param repetition levels of its cells
 * @param definition levels of its cells
 * @param encoding of its values
 * @param bytes with {@link Runs#PADDING} at their end
 * @param values where they begin in the bytes
 */
record Page(
    int cells, Runs repetition, Runs definition, Encoding encoding, byte[] bytes, int values) {

  static Page of(DataPage page, ColumnDescriptor path) {
    return page.accept(
        new DataPage.Visitor<Page>() {
          @Override
          public Page visit(DataPageV1 first) {
            return Page.of(first, path);
          }

          @Override
          public Page visit(DataPageV2 second) {
            return Page.of(second, path);
          }
        });
  }

  /** Levels, each behind its length, and values in one piece. */
  private static Page of(DataPageV1 page, ColumnDescriptor path) {
    byte[] bytes = padded(page.getBytes());
    int ofRows = path.getMaxRepetitionLevel();
    int ofValues = path.getMaxDefinitionLevel();
    int second = after(bytes, 0, ofRows, page.getRlEncoding());
    int values = after(bytes, second, ofValues, page.getDlEncoding());
    return new Page(
        page.getValueCount(),
        levels(bytes, Integer.BYTES, ofRows),
        levels(bytes, second + Integer.BYTES, ofValues),
        page.getValueEncoding(),
        bytes,
        values);
  }

  private static int after(byte[] bytes, int at, int highest, Encoding encoding) {
    if (highest == 0) {
      return at;
    }
    if (encoding != Encoding.RLE) {
      throw new IllegalStateException("levels in " + encoding);
    }
    return at + Integer.BYTES + ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(at);
  }

  private static Page of(DataPageV2 page, ColumnDescriptor path) {
    return new Page(
        page.getValueCount(),
        levels(padded(page.getRepetitionLevels()), 0, path.getMaxRepetitionLevel()),
        levels(padded(page.getDefinitionLevels()), 0, path.getMaxDefinitionLevel()),
        page.getDataEncoding(),
        padded(page.getData()),
        0);
  }

  private static Runs levels(byte[] bytes, int from, int highest) {
    return highest == 0
        ? Runs.ofZeros()
        : Runs.of(bytes, from, BytesUtils.getWidthFromMaxInt(highest));
  }

  private static byte[] padded(BytesInput input) {
    try {
      byte[] bytes = new byte[Math.toIntExact(input.size()) + Runs.PADDING];
      input.toInputStream().readNBytes(bytes, 0, bytes.length - Runs.PADDING);
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The values' places in the dictionary, in which they are. */
  Runs places() {
    return Runs.of(bytes, values + 1, bytes[values]);
  }

  /** The bytes of the values alone. */
  ByteBuffer plain() {
    return ByteBuffer.wrap(bytes, values, bytes.length - Runs.PADDING - values).slice();
  }
}
