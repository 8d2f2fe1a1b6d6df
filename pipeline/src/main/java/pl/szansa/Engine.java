package pl.szansa;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import pl.szansa.store.Store;

/** The Spark session: local with all cores unless the cluster says otherwise. */
final class Engine {

  private Engine() {}

  /**
   * @param master Spark master, or null for what spark-submit says and else all local cores
   * @param storeRoot folder of the store
   */
  static SparkSession start(String master, String storeRoot) {
    SparkConf conf = new SparkConf();
    conf.setAppName("szansa");
    if (master != null) {
      conf.setMaster(master);
    }
    conf.setIfMissing("spark.master", "local[*]");
    if (conf.get("spark.master").startsWith("local")) {
      local(conf);
    }
    conf.set("spark.sql.extensions", "org.apache.iceberg.spark.extensions.IcebergSparkSessionExtensions");
    conf.set("spark.sql.session.timeZone", "UTC");
    conf.set("spark.sql.datetime.java8API.enabled", "true");
    conf.set("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS");
    // rows of a person are brought together once; joins on person and project then need no shuffle
    conf.set("spark.sql.requireAllClusterKeysForCoPartition", "false");
    Store.sparkSettings(storeRoot).forEach(conf::set);
    return SparkSession.builder().config(conf).getOrCreate();
  }

  private static void local(SparkConf conf) {
    conf.setIfMissing("spark.ui.enabled", "false");
    conf.setIfMissing("spark.driver.host", "localhost");
    conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
    conf.setIfMissing(
        "spark.sql.shuffle.partitions",
        Integer.toString(Runtime.getRuntime().availableProcessors()));
    conf.setIfMissing("spark.sql.warehouse.dir", System.getProperty("java.io.tmpdir"));
  }
}
