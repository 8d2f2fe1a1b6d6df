package pl.szansa.resolve;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.unsafe.types.UTF8String;
import pl.szansa.store.scan.ParquetRows;
import scala.Tuple2;

/**
 * Packs the expenditure that counts into blocks of bytes, each of one bucket of documents: equal
 * documents come into the same one.
 */
final class PackByDocument implements Iterator<Tuple2<Integer, byte[]>> {

  /** Bytes of a block; there is one open per bucket. */
  private static final int BLOCK = 8 << 10;

  private static final UTF8String NOT_ELIGIBLE = UTF8String.fromString("no");
  private static final List<String> COLUMNS =
      Stream.concat(PackedExpenditure.columns().stream(), Stream.of("eligible")).toList();
  private static final int ELIGIBLE = COLUMNS.indexOf("eligible");

  private final Iterator<ParquetRows.Part> parts;
  private final Configuration hadoop;
  private final AcceptedRows rows;
  private final PackedExpenditure packed = new PackedExpenditure();
  private final Bytes[] buckets;
  private final Queue<Tuple2<Integer, byte[]>> full = new ArrayDeque<>();
  private int flushed;

  /**
   * @param parts of {@code spending}
   * @param ranks of the submissions that count, by id
   */
  PackByDocument(
      Iterator<ParquetRows.Part> parts,
      Configuration hadoop,
      Map<String, Integer> ranks,
      int buckets) {
    this.parts = parts;
    this.hadoop = hadoop;
    this.rows = new AcceptedRows(COLUMNS, ranks);
    this.buckets = new Bytes[buckets];
    Arrays.setAll(this.buckets, bucket -> new Bytes(BLOCK + BLOCK / 4));
  }

  @Override
  public boolean hasNext() {
    while (full.isEmpty() && parts.hasNext()) {
      rows.read(parts.next(), hadoop, this::add);
    }
    while (full.isEmpty() && flushed < buckets.length) {
      flush(flushed++);
    }
    return !full.isEmpty();
  }

  @Override
  public Tuple2<Integer, byte[]> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return full.remove();
  }

  private void add(int rank, long line, InternalRow row) {
    if (!eligible(row.getUTF8String(ELIGIBLE))) {
      return;
    }
    byte[] document = packed.document(row);
    int bucket = bucket(document, buckets.length);
    packed.pack(document, rank, line, row, buckets[bucket]);
    if (buckets[bucket].size() >= BLOCK) {
      flush(bucket);
    }
  }

  /** A column that is not asked for has a reason in the place of an answer, and no null. */
  static boolean eligible(UTF8String answer) {
    return answer != null && !NOT_ELIGIBLE.equals(answer);
  }

  /** The lower bits of the hash say little of where a document differs. */
  private static int bucket(byte[] document, int buckets) {
    int hash = Arrays.hashCode(document) * 0x9E3779B9;
    return (int) (Integer.toUnsignedLong(hash) * buckets >>> Integer.SIZE);
  }

  private void flush(int bucket) {
    if (buckets[bucket].size() > 0) {
      full.add(new Tuple2<>(bucket, buckets[bucket].take()));
    }
  }
}
