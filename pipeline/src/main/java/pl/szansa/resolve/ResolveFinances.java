package pl.szansa.resolve;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.StructType;

/**
 * Makes {@code finances}: the expenditure that counts, and the listed projects, which are few
 * enough to be looked through by the driver.
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
  private static final StructType OUTPUT = ResolvedSchemas.spark(FinanceRows.TABLE);

  private final SparkSession spark;
  private final CurrentRows rows;
  private final Places places;

  ResolveFinances(SparkSession spark, CurrentRows rows, Places places) {
    this.spark = spark;
    this.rows = rows;
    this.places = places;
  }

  Dataset<Row> resolve() {
    Dataset<Row> documents =
        new ReplacedLedgers(spark, rows.ranked(), rows.snapshots())
            .without(rows.of("spending").where("eligible <> 'no'"), DOCUMENT);
    if (rows.ranked().stream().noneMatch(s -> s.entity().equals("projects"))) {
      return spending(documents, new FinanceRows(places, Set.of()));
    }
    ListedProjects lists = lists();
    FinanceRows derive = new FinanceRows(places, lists.numbers());
    Spent spent = spent(documents);
    List<Row> listed = lists.rows().stream().map(row -> row(listed(row, derive, spent))).toList();
    return spending(documents, derive).unionByName(spark.createDataFrame(listed, OUTPUT));
  }

  private ResolvedRow listed(ListedProjects.Row line, FinanceRows derive, Spent spent) {
    ResolvedRow row = derive.listed(line, spent);
    row.put("submission", rows.ranked().get(line.project().submission()).id());
    row.put("line", Math.toIntExact(line.project().line()));
    return row;
  }

  private static Dataset<Row> spending(Dataset<Row> documents, FinanceRows derive) {
    return once(documents)
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) partition -> new Derived(partition, derive),
            Encoders.row(OUTPUT));
  }

  /**
   * A document that stands in several cumulative files counts once; one that stands twice in the
   * same file counts twice.
   */
  private static Dataset<Row> once(Dataset<Row> rows) {
    Column[] document = Arrays.stream(DOCUMENT).map(c -> col(c)).toArray(Column[]::new);
    List<Column> inFile = new ArrayList<>(List.of(document));
    inFile.add(col("submission"));
    Dataset<Row> numbered =
        rows.withColumn(
            "nth",
            row_number().over(Window.partitionBy(inFile.toArray(Column[]::new)).orderBy("line")));
    List<String> repetition = new ArrayList<>(List.of(DOCUMENT));
    repetition.add("nth");
    return numbered.dropDuplicates(repetition.toArray(String[]::new));
  }

  private Spent spent(Dataset<Row> documents) {
    return new Spent(
        documents.select("office", "project").distinct().collectAsList().stream()
            .map(r -> new Spent.Project(r.getString(0), r.getString(1)))
            .toList());
  }

  private ListedProjects lists() {
    Snapshots snapshots = rows.snapshots();
    return new ListedProjects(
        rows.of("projects").collectAsList().stream()
            .map(row -> listed(row, snapshots.rank(row.getAs("submission"))))
            .toList());
  }

  private static ListedProject listed(Row r, int rank) {
    return new ListedProject(
        rank,
        r.<Long>getAs("line"),
        r.getAs("office"),
        r.getAs("project"),
        r.getAs("title"),
        r.getAs("total_value"),
        r.getAs("eu_grant"),
        r.getAs("start_date"),
        r.getAs("office_kind"),
        r.getAs("beneficiary_kind"),
        r.getAs("for_women"),
        r.getAs("for_public_administration"),
        r.getAs("smes_supported"));
  }

  private static Row row(ResolvedRow row) {
    return RowFactory.create(row.values());
  }

  /** One row out for each row in. */
  private record Derived(Iterator<Row> documents, FinanceRows derive) implements Iterator<Row> {

    @Override
    public boolean hasNext() {
      return documents.hasNext();
    }

    @Override
    public Row next() {
      return row(derive.spending(documents.next()));
    }
  }
}
