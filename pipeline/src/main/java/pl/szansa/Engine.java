package pl.szansa;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import pl.szansa.store.Store;

/** The Spark session: local with all cores unless the cluster says otherwise. */
final class Engine {

  private static final long SMALL_INPUT = 16L << 20;

  private Engine() {}

  /**
   * @param master Spark master, or null for what spark-submit says and else all local cores
   * @param storeRoot folder of the store
   * @param inputBytes size of all input files
   */
  static SparkSession start(String master, String storeRoot, long inputBytes) {
    SparkConf conf = new SparkConf();
    conf.setAppName("szansa");
    if (master != null) {
      conf.setMaster(master);
    }
    conf.setIfMissing("spark.master", "local[*]");
    if (conf.get("spark.master").startsWith("local")) {
      local(conf);
    }
    if (inputBytes < SMALL_INPUT) {
      // compiling generated code takes longer than interpreting it on so few rows
      conf.setIfMissing("spark.sql.codegen.wholeStage", "false");
      conf.setIfMissing("spark.sql.codegen.factoryMode", "NO_CODEGEN");
      conf.setIfMissing("spark.sql.adaptive.enabled", "false");
    }
    conf.set(
        "spark.sql.extensions",
        "org.apache.iceberg.spark.extensions.IcebergSparkSessionExtensions");
    conf.set("spark.sql.session.timeZone", "UTC");
    conf.set("spark.sql.datetime.java8API.enabled", "true");
    conf.set("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS");
    // rows of a person are brought together once; joins on person and project then need no shuffle
    conf.set("spark.sql.requireAllClusterKeysForCoPartition", "false");
    Store.sparkSettings(storeRoot).forEach(conf::set);
    // the general class finds this one by reflection of Scala, which takes half a second
    return org.apache.spark.sql.classic.SparkSession.builder().config(conf).getOrCreate();
  }

  private static void local(SparkConf conf) {
    conf.setIfMissing("spark.hadoop." + LocalFiles.KEY, LocalFiles.class.getName());
    conf.setIfMissing("spark.ui.enabled", "false");
    conf.setIfMissing("spark.driver.host", "localhost");
    conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
    conf.setIfMissing(
        "spark.sql.shuffle.partitions",
        Integer.toString(Runtime.getRuntime().availableProcessors()));
    conf.setIfMissing("spark.sql.warehouse.dir", System.getProperty("java.io.tmpdir"));
  }
}
