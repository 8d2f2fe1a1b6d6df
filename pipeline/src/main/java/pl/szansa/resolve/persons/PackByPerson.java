package pl.szansa.resolve.persons;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import pl.szansa.resolve.rows.Bytes;
import pl.szansa.resolve.rows.PackedBuckets;
import pl.szansa.store.scan.ParquetRows;
import scala.Tuple2;

/**
 * Packs the accepted rows of the submissions that count into blocks of bytes, each of one bucket of
 * persons: so few and small things travel that bringing the rows of a person together costs little.
 */
public final class PackByPerson implements Iterator<Tuple2<Integer, byte[]>>, Closeable {

  private final StoredRows rows;
  private final int table;
  private final PackedBuckets buckets;
  private boolean read;

  /**
   * @param parts of the table's files
   * @param ranks of the submissions that count, by id
   * @param wanted persons whose rows are packed
   */
  public PackByPerson(
      Iterator<ParquetRows.Part> parts,
      Configuration hadoop,
      PersonTable table,
      Map<String, Integer> ranks,
      Persons wanted,
      int buckets) {
    this.rows = new StoredRows(parts, hadoop, table.packed(), ranks, wanted);
    this.table = table.ordinal();
    this.buckets = new PackedBuckets(buckets);
  }

  @Override
  public boolean hasNext() {
    try {
      while (buckets.isEmpty() && !read) {
        pack(rows.next());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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

  private void pack(int next) {
    for (int row = 0; row < next; row++) {
      if (rows.counts(row)) {
        packRow(row);
      }
    }
    if (next == 0) {
      read = true;
      buckets.end();
    }
  }

  private void packRow(int row) {
    long high = rows.persons().high(row);
    int bucket = PersonKey.bucket(high, buckets.count());
    Bytes out = buckets.at(bucket);
    int opened = out.open();
    out.fixed(high);
    out.fixed(rows.persons().low(row));
    out.one(table);
    rows.pack(row, out);
    out.close(opened);
    buckets.ended(bucket);
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
