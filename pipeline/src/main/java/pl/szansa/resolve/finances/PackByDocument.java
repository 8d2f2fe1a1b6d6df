package pl.szansa.resolve.finances;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.unsafe.types.UTF8String;
import pl.szansa.resolve.rows.PackedBuckets;
import pl.szansa.store.scan.ParquetRows;
import scala.Tuple2;

/**
 * Packs the expenditure that counts into blocks of bytes, each of one bucket of documents: equal
 * documents come into the same one.
 */
final class PackByDocument implements Iterator<Tuple2<Integer, byte[]>> {

  private static final UTF8String NOT_ELIGIBLE = UTF8String.fromString("no");
  private static final List<String> COLUMNS =
      Stream.concat(PackedExpenditure.columns().stream(), Stream.of("eligible")).toList();
  private static final int ELIGIBLE = COLUMNS.indexOf("eligible");

  private final Iterator<ParquetRows.Part> parts;
  private final Configuration hadoop;
  private final AcceptedRows rows;
  private final PackedExpenditure packed = new PackedExpenditure();
  private final PackedBuckets buckets;
  private boolean read;

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
    this.buckets = new PackedBuckets(buckets);
  }

  @Override
  public boolean hasNext() {
    while (buckets.isEmpty() && !read) {
      if (parts.hasNext()) {
        rows.read(parts.next(), hadoop, this::add);
      } else {
        read = true;
        buckets.end();
      }
    }
    return !buckets.isEmpty();
  }

  @Override
  public Tuple2<Integer, byte[]> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return buckets.next();
  }

  private void add(int rank, long line, InternalRow row) {
    if (!eligible(row.getUTF8String(ELIGIBLE))) {
      return;
    }
    byte[] document = packed.document(row);
    int bucket = bucket(document, buckets.count());
    packed.pack(document, rank, line, row, buckets.at(bucket));
    buckets.ended(bucket);
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
}
