package pl.szansa.indicators.counting;

import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.RowDelta;
import org.apache.iceberg.SnapshotChanges;
import org.apache.iceberg.Table;
import org.apache.iceberg.spark.Spark3Util;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.szansa.indicators.catalogue.CatalogueReader;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Field;
import pl.szansa.model.Measure.Relation;
import pl.szansa.model.TableSchema;
import pl.szansa.resolve.rows.ResolvedSchemas;
import pl.szansa.store.RowChanges;
import pl.szansa.store.Store;

/** A table of random rows that changes: what is kept and changed is what a full count gives. */
class CountRelationTest {

  @TempDir static Path folder;
  private static SparkSession spark;

  private final Random random = new Random(3);

  @BeforeAll
  static void start() {
    SparkSession.Builder builder =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.shuffle.partitions", 2);
    Store.sparkSettings(folder.resolve("store").toString()).forEach(builder::config);
    spark = builder.getOrCreate();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  private static TableSchema schema(Relation relation) {
    return Dictionary.shipped().table(relation.table());
  }

  private List<Row> rows(Relation relation, int many) {
    return new ArrayList<>(
        Stream.generate(
                () ->
                    RowFactory.create(
                        schema(relation).fields().stream().map(this::value).toArray()))
            .limit(many)
            .toList());
  }

  private Object value(Field field) {
    if (random.nextInt(5) == 0) {
      return null;
    }
    return switch (field.type()) {
      case STRING -> code(field);
      case DATE -> java.sql.Date.valueOf(LocalDate.of(2009, 1, 1).plusDays(random.nextInt(2_500)));
      case INTEGER -> random.nextInt(90);
      case NUMBER -> BigDecimal.valueOf(random.nextInt(1_000_000), 2);
      case BOOLEAN -> random.nextBoolean();
      case ARRAY -> Stream.generate(() -> code(field)).limit(random.nextInt(3)).distinct().toList();
    };
  }

  private String code(Field field) {
    return field.codes().isEmpty()
        ? field.name() + random.nextInt(3)
        : field.codes().get(random.nextInt(field.codes().size())).value();
  }

  private static Dataset<Row> data(Relation relation, List<Row> rows) {
    return spark.createDataFrame(rows, ResolvedSchemas.spark(schema(relation)));
  }

  /** Files of rows that no table has. */
  private static List<DataFile> files(Relation relation, List<Row> rows) throws Exception {
    data(relation, rows).writeTo("store.szansa.elsewhere").using("iceberg").createOrReplace();
    Table elsewhere = Spark3Util.loadIcebergTable(spark, "store.szansa.elsewhere");
    List<DataFile> files = new ArrayList<>();
    SnapshotChanges.builderFor(elsewhere).build().addedDataFiles().forEach(files::add);
    return files;
  }

  /** Some rows come and some go, as a commit tells. */
  private void change(Relation relation, List<Row> all) throws Exception {
    List<Row> gone = new ArrayList<>();
    for (int left = random.nextInt(all.size()); left > 0; left--) {
      gone.add(all.remove(random.nextInt(all.size())));
    }
    List<Row> came = rows(relation, 40);
    all.addAll(came);
    Table table = Spark3Util.loadIcebergTable(spark, "store.szansa." + relation.table());
    RowDelta commit = table.newRowDelta();
    files(relation, came).forEach(commit::addRows);
    RowChanges.note(commit, files(relation, gone).stream().map(DataFile::location).toList());
    commit.commit();
  }

  private static Map<String, String> counted(Relation relation, int firstYear, String program)
      throws Exception {
    CountPlan plan = new CountPlan(relation, CatalogueReader.read(Map.of(), Optional.empty()));
    KeptCounts kept =
        new KeptCounts(
            FileSystem.get(spark.sparkContext().hadoopConfiguration()),
            new org.apache.hadoop.fs.Path(folder.resolve("counts").toUri()),
            program);
    return ChangedCountsTest.cells(new CountRelation(plan, firstYear, 2014, spark, kept).count());
  }

  @ParameterizedTest
  @EnumSource
  void only_what_changed_is_counted_anew(Relation relation) throws Exception {
    String table = "store.szansa." + relation.table();
    Path kept = folder.resolve("counts").resolve(relation.table() + ".counts");
    List<Row> all = rows(relation, 200);
    data(relation, all).writeTo(table).using("iceberg").createOrReplace();
    Map<String, String> first = counted(relation, 2010, "1");
    assertThat(first).isNotEmpty();
    assertThat(counted(relation, 2010, "1")).isEqualTo(first);

    // nothing deletes the rows from the table, so that a full count would come to more
    change(relation, all);
    Map<String, String> second = counted(relation, 2010, "1");
    change(relation, all);
    change(relation, all);
    Map<String, String> third = counted(relation, 2010, "1");
    assertThat(second).isNotEqualTo(first);
    byte[] file = Files.readAllBytes(kept);
    assertThat(counted(relation, 2010, "1")).isEqualTo(third);
    assertThat(kept).hasBinaryContent(file);

    data(relation, all).writeTo(table).overwrite(lit(true));
    assertThat(counted(relation, 2010, "1")).isEqualTo(third);
    Map<String, String> fewerYears = counted(relation, 2013, "1");
    assertThat(fewerYears).isNotEqualTo(third);
    assertThat(counted(relation, 2010, "1")).isEqualTo(third);
    // counts of another program are not looked at: these would be of other years
    Files.write(kept, file);
    assertThat(counted(relation, 2013, "2")).isEqualTo(fewerYears);

    Files.write(kept, new byte[] {1, 2, 3});
    assertThat(counted(relation, 2010, "1")).isEqualTo(third);
    assertThat(counted(relation, 2010, "1")).isEqualTo(third);
  }
}
