package pl.szansa.store.scan;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.Table;
import org.apache.iceberg.spark.Spark3Util;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Reads the parts of a table in tasks of Spark: one a core, for what a task has counted may be
 * nearly as large as the whole.
 */
public final class PartTasks {

  /** Bytes of Parquet that one part has at most. */
  private static final long PART = 64L << 20;

  /**
   * What a task makes of its parts.
   *
   * @param <T> what it gives, serializable
   */
  @FunctionalInterface
  public interface Reader<T> extends Serializable {
    Iterator<T> read(Iterator<ParquetRows.Part> parts, Configuration hadoop);
  }

  private PartTasks() {}

  /**
   * @param table full name, as {@code store.szansa.participations}
   */
  public static <T> JavaRDD<T> over(SparkSession spark, String table, Reader<T> reader)
      throws Exception {
    return over(
        new JavaSparkContext(spark.sparkContext()),
        Spark3Util.loadIcebergTable(spark, table),
        reader);
  }

  /** The same of a table that is at hand. */
  public static <T> JavaRDD<T> over(JavaSparkContext context, Table table, Reader<T> reader) {
    return over(context, ParquetRows.parts(table, PART), reader);
  }

  /** The same of parts that are at hand. */
  public static <T> JavaRDD<T> over(
      JavaSparkContext context, List<ParquetRows.Part> parts, Reader<T> reader) {
    SerializableConfiguration hadoop = new SerializableConfiguration(context.hadoopConfiguration());
    return context
        .parallelize(parts, Math.max(1, Math.min(parts.size(), context.defaultParallelism())))
        .mapPartitions(some -> reader.read(some, hadoop.value()));
  }
}
