package pl.szansa.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.iceberg.PartitionSpec;
import org.apache.iceberg.Schema;
import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.Namespace;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.expressions.Expressions;
import org.apache.iceberg.hadoop.HadoopCatalog;
import org.apache.iceberg.types.TypeUtil;
import pl.szansa.model.Dictionary;
import pl.szansa.model.TableSchema;

/**
 * The workspace's Iceberg tables. All of it can be made again from the inbox, so a store that does
 * not fit (moved, or of another schema) is made anew rather than mended.
 */
public final class Store implements AutoCloseable {

  /** Name of the catalog in Spark. */
  public static final String CATALOG = "store";

  /** Namespace of all tables. */
  public static final String NAMESPACE = "szansa";

  private static final Map<String, String> PROPERTIES =
      Map.of(
          "format-version", "2",
          "write.parquet.compression-codec", "zstd",
          "write.metadata.delete-after-commit.enabled", "true",
          "write.metadata.previous-versions-max", "20");

  private final HadoopCatalog catalog;
  private final Path root;

  /**
   * Opens the store, making it where it does not exist.
   *
   * @param root folder of the store, on any file system
   */
  public Store(Configuration hadoop, Path root) {
    this.root = qualified(hadoop, root);
    this.catalog = new HadoopCatalog(hadoop, this.root.toString());
    if (moved()) {
      delete(hadoop);
    }
  }

  /** Settings under which Spark SQL sees the same tables. */
  public static Map<String, String> sparkSettings(String root) {
    String prefix = "spark.sql.catalog." + CATALOG;
    return Map.of(
        prefix,
        "org.apache.iceberg.spark.SparkCatalog",
        prefix + ".type",
        "hadoop",
        prefix + ".warehouse",
        root,
        prefix + ".cache-enabled",
        "false");
  }

  /** Location as a qualified URI. */
  public String root() {
    return root.toString();
  }

  /** The row table of a dictionary table. */
  public Table rows(TableSchema table) {
    return open(table.name(), StoreSchemas.rows(table));
  }

  /** The row tables by name. */
  public Map<String, Table> rowTables() {
    return Dictionary.shipped().tables().stream()
        .collect(Collectors.toMap(TableSchema::name, this::rows));
  }

  /** Empties the row tables; their history stays in older snapshots. */
  public void clearRows() {
    rowTables()
        .values()
        .forEach(t -> t.newDelete().deleteFromRowFilter(Expressions.alwaysTrue()).commit());
  }

  /**
   * A table of what was made of the rows; one of other columns is made anew.
   *
   * @param columns of the table
   */
  public Table resolved(String name, Schema columns) {
    return open(name, columns);
  }

  Table submissions() {
    return open("submissions", SubmissionRecords.SCHEMA);
  }

  private Table open(String name, Schema schema) {
    TableIdentifier id = TableIdentifier.of(NAMESPACE, name);
    if (catalog.tableExists(id)) {
      Table table = catalog.loadTable(id);
      if (sameColumns(table.schema(), schema)) {
        return table;
      }
      catalog.dropTable(id, true);
    }
    return catalog.createTable(id, schema, PartitionSpec.unpartitioned(), PROPERTIES);
  }

  /** The catalog gives every column a number of its own, which does not matter. */
  private static boolean sameColumns(Schema a, Schema b) {
    return TypeUtil.assignIncreasingFreshIds(a).sameSchema(TypeUtil.assignIncreasingFreshIds(b));
  }

  /** Iceberg keeps absolute paths, so a workspace that was copied or moved has a foreign store. */
  private boolean moved() {
    TableIdentifier id = TableIdentifier.of(NAMESPACE, "submissions");
    if (!catalog.tableExists(id)) {
      return false;
    }
    Path expected = new Path(new Path(root, NAMESPACE), "submissions");
    return !new Path(catalog.loadTable(id).location()).equals(expected);
  }

  private void delete(Configuration hadoop) {
    try {
      root.getFileSystem(hadoop).delete(new Path(root, Namespace.of(NAMESPACE).toString()), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path qualified(Configuration hadoop, Path path) {
    try {
      return path.getFileSystem(hadoop).makeQualified(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      catalog.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
