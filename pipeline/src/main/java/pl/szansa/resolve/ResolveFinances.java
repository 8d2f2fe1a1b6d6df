package pl.szansa.resolve;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.year;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import pl.szansa.model.Dictionary;
import pl.szansa.model.Field;
import pl.szansa.model.Office;

/**
 * Makes {@code finances}: the expenditure that counts, and the value of those projects of a project
 * list for which nobody sent expenditure.
 */
final class ResolveFinances {

  private static final String[] DOCUMENT = {
    "office",
    "project",
    "task",
    "category",
    "document_date",
    "amount",
    "eu_amount",
    "own_amount",
    "own_source"
  };
  private static final String[] LISTED = {
    "office", "project", "title", "total_value", "eu_grant", "start_date"
  };

  private final SparkSession spark;
  private final CurrentRows rows;
  private final Map<String, Office> offices;

  ResolveFinances(SparkSession spark, CurrentRows rows, Map<String, Office> offices) {
    this.spark = spark;
    this.rows = rows;
    this.offices = offices;
  }

  Dataset<Row> resolve() {
    Dataset<Row> documents = rows.of("spending").where("eligible <> 'no'");
    Dataset<Row> spending =
        once(
            new ReplacedLedgers(spark, rows.ranked(), rows.snapshots())
                .without(documents, DOCUMENT),
            DOCUMENT);
    Dataset<Row> listed = once(rows.of("projects"), LISTED);
    Dataset<Row> covered =
        spending.select(col("office").as("spending_office"), col("project").as("spending_project"));
    // a list without project numbers can only be matched by office
    Column same =
        col("office")
            .equalTo(col("spending_office"))
            .and(col("project").isNull().or(col("project").equalTo(col("spending_project"))));
    Dataset<Row> uncovered = listed.join(covered.distinct(), same, "left_anti");
    return fromSpending(spending).unionByName(fromList(uncovered));
  }

  /**
   * A document that stands in several cumulative files counts once; one that stands twice in the
   * same file counts twice.
   */
  private static Dataset<Row> once(Dataset<Row> rows, String[] key) {
    Column[] document = Arrays.stream(key).map(c -> col(c)).toArray(Column[]::new);
    List<Column> inFile = new ArrayList<>(List.of(document));
    inFile.add(col("submission"));
    Dataset<Row> numbered =
        rows.withColumn(
            "nth",
            row_number().over(Window.partitionBy(inFile.toArray(Column[]::new)).orderBy("line")));
    List<String> repetition = new ArrayList<>(List.of(key));
    repetition.add("nth");
    return numbered.dropDuplicates(repetition.toArray(String[]::new));
  }

  private Dataset<Row> fromSpending(Dataset<Row> spending) {
    return columns(
        spending
            .withColumn("total", col("amount"))
            .withColumn("eu", col("eu_amount"))
            .withColumn("own", col("own_amount"))
            .withColumn("origin", lit("spending"))
            .withColumn("office_kind", lit(null).cast("string")));
  }

  private Dataset<Row> fromList(Dataset<Row> listed) {
    Dataset<Row> filled =
        listed
            .withColumn("project", coalesce(col("project"), col("office")))
            .withColumn("total", col("total_value"))
            .withColumn("eu", col("eu_grant"))
            // what is not EU money is national money, of which the own contribution is a part
            .withColumn("own", lit(null).cast("decimal(18,2)"))
            .withColumn("origin", lit("project_list"));
    for (String absent :
        List.of("task", "document_date", "own_source", "indirect", "cross_financing")) {
      filled =
          filled.withColumn(absent, lit(null).cast(absent.endsWith("date") ? "date" : "string"));
    }
    return columns(filled);
  }

  private Dataset<Row> columns(Dataset<Row> rows) {
    Dataset<Row> located =
        rows.withColumnRenamed("office_kind", "named_kind")
            .join(officeFrame(), Columns.named(List.of("office")), "left")
            .withColumn("office_kind", coalesce(col("known_kind"), col("named_kind"), lit("other")))
            .withColumn("powiat", coalesce(col("powiat"), lit("")))
            .withColumn("voivodeship", coalesce(col("voivodeship"), lit("")))
            .withColumn("document_year", year(col("document_date")));
    for (Field field : Dictionary.shipped().table("finances").fields()) {
      if (!List.of(located.columns()).contains(field.name())) {
        located =
            located.withColumn(field.name(), lit(null).cast(ResolvedSchemas.type(field).sql()));
      }
    }
    return located.select(
        Arrays.stream(ResolvedSchemas.spark(Dictionary.shipped().table("finances")).fieldNames())
            .map(c -> col(c))
            .toArray(Column[]::new));
  }

  private Dataset<Row> officeFrame() {
    StructType schema =
        new StructType()
            .add("office", DataTypes.StringType)
            .add("powiat", DataTypes.StringType)
            .add("voivodeship", DataTypes.StringType)
            .add("known_kind", DataTypes.StringType);
    List<Row> known =
        offices.values().stream()
            .map(o -> RowFactory.create(o.id(), o.powiat(), o.voivodeship(), o.kind()))
            .toList();
    return org.apache.spark.sql.functions.broadcast(spark.createDataFrame(known, schema));
  }
}
