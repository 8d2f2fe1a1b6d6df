package pl.szansa.tables;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.apache.iceberg.shaded.org.apache.parquet.format.ColumnChunk;
import org.apache.iceberg.shaded.org.apache.parquet.format.FileMetaData;
import org.apache.iceberg.shaded.org.apache.parquet.format.RowGroup;
import org.apache.iceberg.shaded.org.apache.parquet.format.Util;

/**
 * Parquet-java lists the encodings of a column in the order of a hash set of enums, which differs
 * from process to process; here they are sorted, so that the same rows give the same bytes.
 */
final class SteadyFooter {

  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

  /** Bytes behind the footer: its length and the magic number. */
  private static final int TRAILER = Integer.BYTES + MAGIC.length;

  private SteadyFooter() {}

  /**
   * Writes the end of a Parquet file.
   *
   * @param end last bytes of a file, at least the whole footer
   */
  static void write(byte[] end, OutputStream out) throws IOException {
    int length =
        ByteBuffer.wrap(end, end.length - TRAILER, Integer.BYTES)
            .order(ByteOrder.LITTLE_ENDIAN)
            .getInt();
    int begin = end.length - TRAILER - length;
    FileMetaData footer = Util.readFileMetaData(new ByteArrayInputStream(end, begin, length));
    for (RowGroup group : footer.getRow_groups()) {
      for (ColumnChunk column : group.getColumns()) {
        Collections.sort(column.getMeta_data().getEncodings());
      }
    }
    ByteArrayOutputStream sorted = new ByteArrayOutputStream(length);
    Util.writeFileMetaData(footer, sorted);
    out.write(end, 0, begin);
    sorted.writeTo(out);
    out.write(
        ByteBuffer.allocate(Integer.BYTES)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt(sorted.size())
            .array());
    out.write(MAGIC);
  }
}
