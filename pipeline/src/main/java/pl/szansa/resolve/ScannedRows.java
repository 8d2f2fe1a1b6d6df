package pl.szansa.resolve;

import static org.apache.spark.sql.functions.col;

import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.Attribute;
import org.apache.spark.sql.execution.QueryExecution;
import org.apache.spark.sql.execution.SparkPlan;
import org.apache.spark.sql.vectorized.ColumnVector;
import org.apache.spark.sql.vectorized.ColumnarBatch;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Columns of all rows of a table, read where Spark's scan has them: a row is a view of a batch of
 * columns, nothing is copied or compiled.
 */
final class ScannedRows {

  private ScannedRows() {}

  /** The columns in that order; a row is valid until the next is asked for. */
  static JavaRDD<InternalRow> of(Dataset<Row> table, String[] columns) {
    QueryExecution query =
        table
            .select(Arrays.stream(columns).map(name -> col(name)).toArray(Column[]::new))
            .queryExecution();
    SparkPlan scan = query.sparkPlan().collectLeaves().head();
    if (!scan.supportsColumnar()) {
      return query.toRdd().toJavaRDD();
    }
    List<String> scanned =
        CollectionConverters.asJava(scan.output()).stream().map(Attribute::name).toList();
    int[] places = Arrays.stream(columns).mapToInt(scanned::indexOf).toArray();
    return scan.executeColumnar()
        .toJavaRDD()
        .mapPartitions(batches -> new BatchedRows(batches, places));
  }

  private static final class BatchedRows implements Iterator<InternalRow> {

    private final Iterator<ColumnarBatch> batches;
    private final int[] places;
    private Iterator<InternalRow> rows = Collections.emptyIterator();

    private BatchedRows(Iterator<ColumnarBatch> batches, int[] places) {
      this.batches = batches;
      this.places = places;
    }

    @Override
    public boolean hasNext() {
      while (!rows.hasNext() && batches.hasNext()) {
        rows = rows(batches.next());
      }
      return rows.hasNext();
    }

    @Override
    public InternalRow next() {
      return rows.next();
    }

    private Iterator<InternalRow> rows(ColumnarBatch batch) {
      ColumnVector[] columns =
          Arrays.stream(places).mapToObj(batch::column).toArray(ColumnVector[]::new);
      return new ColumnarBatch(columns, batch.numRows()).rowIterator();
    }
  }
}
