package pl.szansa.resolve.persons;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import pl.szansa.resolve.rows.Bytes;
import pl.szansa.store.scan.FlatColumn;
import pl.szansa.store.scan.FlatNumbers;
import pl.szansa.store.scan.FlatRows;
import pl.szansa.store.scan.ParquetRows;

/** The stored rows about persons, some at a time, as numbers that are ready to be packed. */
final class StoredRows implements Closeable {

  private static final byte[] ACCEPTED = "accepted".getBytes(StandardCharsets.UTF_8);
  private static final int DOES_NOT_COUNT = -1;

  private final PersonColumn persons = new PersonColumn("person");
  private final FlatNumbers accepted =
      new FlatNumbers(
          "status",
          (letters, from, length) ->
              Arrays.equals(letters, from, from + length, ACCEPTED, 0, ACCEPTED.length) ? 1 : 0);
  private final FlatNumbers ranks;
  private final FlatNumbers lines = new FlatNumbers("line");
  private final PackedRows.Kind[] kinds;
  private final long[][] cells;
  private final PackedTexts[] texts;
  private final FlatRows rows;

  /** By row: a bit for each column whose cell is there. */
  private final long[] there = new long[FlatRows.MOST];

  /**
   * @param ranks of the submissions that count, by id
   */
  StoredRows(
      Iterator<ParquetRows.Part> parts,
      Configuration hadoop,
      PackedRows packed,
      Map<String, Integer> ranks) {
    this.ranks =
        new FlatNumbers(
            "submission",
            (letters, from, length) ->
                ranks.getOrDefault(
                    new String(letters, from, length, StandardCharsets.UTF_8), DOES_NOT_COUNT));
    this.kinds = packed.kinds();
    this.cells = new long[kinds.length][];
    this.texts = new PackedTexts[kinds.length];
    List<FlatColumn> columns = new ArrayList<>(List.of(persons, accepted, this.ranks, lines));
    for (int i = 0; i < kinds.length; i++) {
      texts[i] = kinds[i] == PackedRows.Kind.TEXT ? packed.texts(i) : null;
      FlatNumbers column = new FlatNumbers(packed.names().get(i), texts[i]);
      cells[i] = column.cells();
      columns.add(column);
    }
    this.rows = new FlatRows(parts, hadoop, columns);
  }

  /** Reads the next rows; how many, 0 after the last. */
  int next() throws IOException {
    int read = rows.next();
    Arrays.fill(there, 0, read, 0);
    for (int i = 0; i < cells.length; i++) {
      long[] column = cells[i];
      for (int row = 0; row < read; row++) {
        there[row] |= (column[row] == FlatNumbers.NULL ? 0L : 1L) << i;
      }
    }
    return read;
  }

  /** Whether a row is accepted and of a submission that counts. */
  boolean counts(int row) {
    return accepted.cells()[row] == 1 && ranks.cells()[row] >= 0 && rows.live(row);
  }

  PersonColumn persons() {
    return persons;
  }

  /** Writes where a row is from, which of its cells are there, and these. */
  void pack(int row, Bytes out) {
    out.number(ranks.cells()[row]);
    out.number(lines.cells()[row]);
    out.number(there[row]);
    for (long rest = there[row]; rest != 0; rest &= rest - 1) {
      int column = Long.numberOfTrailingZeros(rest);
      long cell = cells[column][row];
      switch (kinds[column]) {
        case TEXT -> texts[column].pack((int) cell, out);
        case DAY -> out.day(cell);
        case WHOLE, AMOUNT -> out.signed(cell);
      }
    }
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
