package pl.szansa.resolve;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.unsafe.types.UTF8String;
import scala.Tuple2;

/**
 * Packs the accepted rows of the submissions that count into blocks of bytes, each of one bucket of
 * persons: so few and small things travel that bringing the rows of a person together costs little.
 */
final class PackByPerson implements Iterator<Tuple2<Integer, byte[]>> {

  /** Bytes of a block; there is one open per bucket. */
  private static final int BLOCK = 8 << 10;

  private static final UTF8String ACCEPTED = UTF8String.fromString("accepted");
  private static final int PERSON = PackedRows.OF_ALL.indexOf("person");
  private static final int STATUS = PackedRows.OF_ALL.indexOf("status");
  private static final int SUBMISSION = PackedRows.OF_ALL.indexOf("submission");
  private static final int LINE = PackedRows.OF_ALL.indexOf("line");

  private final Iterator<InternalRow> rows;
  private final PersonTable table;
  private final PackedRows columns;
  private final Map<UTF8String, Integer> ranks = new HashMap<>();
  private final Bytes[] buckets;
  private final Queue<Tuple2<Integer, byte[]>> full = new ArrayDeque<>();
  private UTF8String submission;
  private Integer rank;
  private int flushed;

  /**
   * @param rows columns that every table has, then those of the table
   * @param ranks of the submissions that count, by id
   */
  PackByPerson(
      Iterator<InternalRow> rows, PersonTable table, Map<String, Integer> ranks, int buckets) {
    this.rows = rows;
    this.table = table;
    this.columns = table.packed();
    this.buckets = new Bytes[buckets];
    ranks.forEach((id, rank) -> this.ranks.put(UTF8String.fromString(id), rank));
  }

  @Override
  public boolean hasNext() {
    while (full.isEmpty() && rows.hasNext()) {
      InternalRow row = rows.next();
      if (ACCEPTED.equals(row.getUTF8String(STATUS)) && rank(row) != null) {
        pack(row);
      }
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

  private void pack(InternalRow row) {
    UTF8String person = row.getUTF8String(PERSON);
    long high = PersonKey.high(person);
    long low = PersonKey.low(person);
    int bucket = PersonKey.bucket(high, buckets.length);
    if (buckets[bucket] == null) {
      buckets[bucket] = new Bytes(BLOCK + BLOCK / 4);
    }
    Bytes out = buckets[bucket];
    int opened = out.open();
    out.fixed(high);
    out.fixed(low);
    out.number(table.ordinal());
    out.number(rank);
    out.number(row.getLong(LINE));
    columns.pack(row, out);
    out.close(opened);
    if (out.size() >= BLOCK) {
      flush(bucket);
    }
  }

  /** Rows of a submission follow each other; null if it does not count. */
  private Integer rank(InternalRow row) {
    UTF8String id = row.getUTF8String(SUBMISSION);
    if (!id.equals(submission)) {
      submission = id.clone();
      rank = ranks.get(submission);
    }
    return rank;
  }

  private void flush(int bucket) {
    if (buckets[bucket] != null && buckets[bucket].size() > 0) {
      full.add(new Tuple2<>(bucket, buckets[bucket].take()));
    }
  }
}
