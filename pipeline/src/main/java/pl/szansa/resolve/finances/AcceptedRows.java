package pl.szansa.resolve.finances;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.unsafe.types.UTF8String;
import pl.szansa.store.scan.Batch;
import pl.szansa.store.scan.Coded;
import pl.szansa.store.scan.Derived;
import pl.szansa.store.scan.ParquetRows;

/** Reads the accepted rows of the submissions that count from a part of a row table. */
final class AcceptedRows {

  /** Looks at a row. */
  @FunctionalInterface
  interface Each {

    /**
     * @param rank of the row's submission, the newest highest
     * @param line in the submission's file
     * @param row the columns that were asked for; valid until the next row
     */
    void row(int rank, long line, InternalRow row);
  }

  private static final UTF8String ACCEPTED = UTF8String.fromString("accepted");
  private static final int DOES_NOT_COUNT = -1;

  private final Batch batch;
  private final Coded lines;
  private final Derived accepted;
  private final Derived rank;
  private final Coded[] columns;
  private final Object[] values;
  private final InternalRow row;

  /**
   * @param columns to be read
   * @param ranks of the submissions that count, by id
   */
  AcceptedRows(List<String> columns, Map<String, Integer> ranks) {
    List<String> names = new ArrayList<>(List.of("submission", "line", "status"));
    names.addAll(columns);
    this.batch = new Batch(names);
    this.lines = batch.column("line");
    this.accepted = new Derived(batch.column("status"), status -> ACCEPTED.equals(status) ? 1 : 0);
    Map<UTF8String, Integer> byId = new HashMap<>();
    ranks.forEach((id, at) -> byId.put(UTF8String.fromString(id), at));
    this.rank =
        new Derived(batch.column("submission"), id -> byId.getOrDefault(id, DOES_NOT_COUNT));
    this.columns = columns.stream().map(batch::column).toArray(Coded[]::new);
    this.values = new Object[columns.size()];
    this.row = new GenericInternalRow(values);
  }

  void read(ParquetRows.Part part, Configuration hadoop, Each each) {
    ParquetRows.read(part, hadoop, batch, () -> read(each));
  }

  private void read(Each each) {
    accepted.prepare();
    rank.prepare();
    for (int i = 0; i < batch.rows(); i++) {
      if (accepted.at(i) != 0 && rank.at(i) != DOES_NOT_COUNT) {
        for (int column = 0; column < columns.length; column++) {
          values[column] = columns[column].value(columns[column].at(i));
        }
        each.row(rank.at(i), (Long) lines.value(lines.at(i)), row);
      }
    }
  }
}
